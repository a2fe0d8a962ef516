/** The pages of registers: the list, what their bodies are shown, who reviews them and by what rules. */
@NullMarked
package org.goldenthread.risks.web.register;

import org.jspecify.annotations.NullMarked;
