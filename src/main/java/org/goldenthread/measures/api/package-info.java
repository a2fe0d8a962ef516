/** Values in and out for other programs: measures, their figures as known on any day, and figures sent by programs. */
@NullMarked
package org.goldenthread.measures.api;

import org.jspecify.annotations.NullMarked;
