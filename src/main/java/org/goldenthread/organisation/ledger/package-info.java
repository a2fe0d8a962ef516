/** How the organisation is written down: what may be changed, what a change does, and the only SQL. */
@NullMarked
package org.goldenthread.organisation.ledger;

import org.jspecify.annotations.NullMarked;
