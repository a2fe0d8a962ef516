/** Whom a council compares itself with: groups with their dates, what is usually chosen, and what was learned there. */
@NullMarked
package org.goldenthread.measures.peers;

import org.jspecify.annotations.NullMarked;
