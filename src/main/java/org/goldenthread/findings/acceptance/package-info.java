/** How sources, themes, findings and sign-offs that a paper proposes come into the record. */
@NullMarked
package org.goldenthread.findings.acceptance;

import org.jspecify.annotations.NullMarked;
