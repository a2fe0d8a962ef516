/** The analysis of our response: every theme with its findings and what is answered, as it goes to a meeting. */
@NamedInterface("analysis")
@NullMarked
package org.goldenthread.findings.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
