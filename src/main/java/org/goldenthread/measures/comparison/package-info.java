/** How a council stands among its peers: ranks, quartiles by a named rule, averages, distances, neighbours, prices. */
@NullMarked
package org.goldenthread.measures.comparison;

import org.jspecify.annotations.NullMarked;
