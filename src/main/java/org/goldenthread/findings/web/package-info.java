/** Pages about what the council has been told. */
@NullMarked
package org.goldenthread.findings.web;

import org.jspecify.annotations.NullMarked;
