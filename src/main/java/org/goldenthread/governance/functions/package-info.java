/** Which functions of the council must sit on a body, and who sits there for each. */
@NullMarked
package org.goldenthread.governance.functions;

import org.jspecify.annotations.NullMarked;
