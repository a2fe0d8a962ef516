/** Findings that wait for an answer, among everything that a post owes. */
@NullMarked
package org.goldenthread.findings.owed;

import org.jspecify.annotations.NullMarked;
