/** What undertakings cost by year, who pays for it, where money is missing, and when it comes back. */
@NullMarked
package org.goldenthread.delivery.budget;

import org.jspecify.annotations.NullMarked;
