/** The ledger: every figure that was ever recorded, by whom and when, on leaves that nobody changes. */
@NullMarked
package org.goldenthread.measures.ledger;

import org.jspecify.annotations.NullMarked;
