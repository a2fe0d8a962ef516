/** Reports of a demonstration council. */
@NullMarked
package org.goldenthread.reports.packs;

import org.jspecify.annotations.NullMarked;
