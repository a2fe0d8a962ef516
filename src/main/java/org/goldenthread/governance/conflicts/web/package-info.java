/** The pages on which interests at a meeting are written down. */
@NullMarked
package org.goldenthread.governance.conflicts.web;

import org.jspecify.annotations.NullMarked;
