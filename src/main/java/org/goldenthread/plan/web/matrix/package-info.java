/** Pages of who answers for what and who contributes to what. */
@NullMarked
package org.goldenthread.plan.web.matrix;

import org.jspecify.annotations.NullMarked;
