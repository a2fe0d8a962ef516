/** Risks for other programs, as JSON. */
@NullMarked
package org.goldenthread.risks.api;

import org.jspecify.annotations.NullMarked;
