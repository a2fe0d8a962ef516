/** The heat map: how many risks stand in which cell, and how many moved there. */
@NullMarked
package org.goldenthread.risks.map;

import org.jspecify.annotations.NullMarked;
