/** What we have been told, found in papers: sources, themes, findings with their citations, and the responses. */
@NullMarked
package org.goldenthread.findings.papers;

import org.jspecify.annotations.NullMarked;
