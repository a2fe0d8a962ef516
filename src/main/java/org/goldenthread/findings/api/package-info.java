/** Findings and their sources for other programs, as JSON. */
@NullMarked
package org.goldenthread.findings.api;

import org.jspecify.annotations.NullMarked;
