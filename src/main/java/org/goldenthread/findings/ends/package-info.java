/** Where the thread is broken among what we have been told: what an auditor would ask next. */
@NullMarked
package org.goldenthread.findings.ends;

import org.jspecify.annotations.NullMarked;
