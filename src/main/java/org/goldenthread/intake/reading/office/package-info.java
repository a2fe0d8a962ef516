/** Readers of what office programs write: documents and workbooks, as packages of XML parts. */
@NullMarked
package org.goldenthread.intake.reading.office;

import org.jspecify.annotations.NullMarked;
