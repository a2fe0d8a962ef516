/** Readers that turn a council's files, whatever their format, into papers. */
@NullMarked
package org.goldenthread.intake.reading;

import org.jspecify.annotations.NullMarked;
