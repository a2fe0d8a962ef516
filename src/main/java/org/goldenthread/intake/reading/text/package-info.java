/** Plain text, as people type it and as it comes out of PDF files: lines become headings, paragraphs, lists, tables. */
@NullMarked
package org.goldenthread.intake.reading.text;

import org.jspecify.annotations.NullMarked;
