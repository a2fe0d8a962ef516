/** Whom figures are about: the council itself, those it is compared with, wards, and parts of a whole. */
@NullMarked
package org.goldenthread.measures.subjects;

import org.jspecify.annotations.NullMarked;
