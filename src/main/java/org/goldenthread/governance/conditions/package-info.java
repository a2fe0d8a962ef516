/** Conditions of decisions, looked at again until they are lifted. */
@NullMarked
package org.goldenthread.governance.conditions;

import org.jspecify.annotations.NullMarked;
