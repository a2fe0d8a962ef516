/** What scrutiny, auditors and reports recommend, what was answered, and whether it was done. */
@NullMarked
package org.goldenthread.governance.recommendations;

import org.jspecify.annotations.NullMarked;
