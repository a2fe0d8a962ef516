/** Opportunities that several strands could take together, and the board that decides about them. */
@NullMarked
package org.goldenthread.delivery.opportunities;

import org.jspecify.annotations.NullMarked;
