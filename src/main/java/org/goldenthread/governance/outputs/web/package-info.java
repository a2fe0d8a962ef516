/** What bodies are to produce, on pages. */
@NullMarked
package org.goldenthread.governance.outputs.web;

import org.jspecify.annotations.NullMarked;
