/** What people who sit on bodies declare, year by year, and which papers touch it. */
@NullMarked
package org.goldenthread.governance.interests;

import org.jspecify.annotations.NullMarked;
