/** By what terms a body works: its terms of reference in their versions. */
@NullMarked
package org.goldenthread.governance.terms;

import org.jspecify.annotations.NullMarked;
