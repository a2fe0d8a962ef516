/** What delivery writes into papers: the projects of a programme and what they have achieved. */
@NullMarked
package org.goldenthread.delivery.blocks;

import org.jspecify.annotations.NullMarked;
