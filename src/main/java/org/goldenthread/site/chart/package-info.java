/** Pictures of figures, drawn by the server, the same on page and paper, each with its data as a table. */
@NullMarked
@NamedInterface("chart")
package org.goldenthread.site.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
