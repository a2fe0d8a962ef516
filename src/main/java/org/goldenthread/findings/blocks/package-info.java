/** What findings write into papers: what a source found, what is answered and how it stands. */
@NullMarked
package org.goldenthread.findings.blocks;

import org.jspecify.annotations.NullMarked;
