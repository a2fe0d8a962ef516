/** What reports draw from the record of decisions and recommendations. */
@NullMarked
package org.goldenthread.governance.blocks;

import org.jspecify.annotations.NullMarked;
