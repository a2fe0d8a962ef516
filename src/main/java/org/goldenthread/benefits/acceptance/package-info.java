/** How the savings that a paper tells become lines of the ledger, headlines and what the financial plan asks. */
@NullMarked
package org.goldenthread.benefits.acceptance;

import org.jspecify.annotations.NullMarked;
