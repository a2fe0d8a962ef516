/** What lines claim to save from, and how two that claim the same are told apart, so that nothing is counted twice. */
@NullMarked
package org.goldenthread.benefits.claims;

import org.jspecify.annotations.NullMarked;
