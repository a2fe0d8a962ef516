/** What bodies are to produce, with the documents that it became. */
@NullMarked
package org.goldenthread.governance.outputs;

import org.jspecify.annotations.NullMarked;
