/** One item is minuted with what it decides and which actions arise from it, in one act. */
@NullMarked
package org.goldenthread.governance.minuting;

import org.jspecify.annotations.NullMarked;
