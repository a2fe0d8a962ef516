/** Changes of the process behind a measure that somebody has noted: its run chart starts a new phase there. */
@NullMarked
package org.goldenthread.measures.phases;

import org.jspecify.annotations.NullMarked;
