/** How the risks that a paper tells come into a register. */
@NullMarked
package org.goldenthread.risks.acceptance;

import org.jspecify.annotations.NullMarked;
