/** The reader of PDF files, which hold only letters and lines at places: the paper is found again from these. */
@NullMarked
package org.goldenthread.intake.reading.pdf;

import org.jspecify.annotations.NullMarked;
