/** The pages of the forward plan. */
@NullMarked
package org.goldenthread.governance.forward.web;

import org.jspecify.annotations.NullMarked;
