/** What figures were to be: targets by year and period, who decided them, and what has become of them since. */
@NullMarked
package org.goldenthread.measures.targets;

import org.jspecify.annotations.NullMarked;
