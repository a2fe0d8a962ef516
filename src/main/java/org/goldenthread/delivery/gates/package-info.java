/** Stage gates: what a project has to show before it goes on, and what the body that guards the gate said. */
@NullMarked
package org.goldenthread.delivery.gates;

import org.jspecify.annotations.NullMarked;
