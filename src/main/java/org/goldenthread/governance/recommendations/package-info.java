/** What scrutiny, auditors and reports recommend, what was answered, and whether it was done. */
@NamedInterface("recommendations")
@NullMarked
package org.goldenthread.governance.recommendations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
