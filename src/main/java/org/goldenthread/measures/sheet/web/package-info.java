/** The forms of measures: the card, the definition sheet, and the versions of a sheet side by side. */
@NullMarked
package org.goldenthread.measures.sheet.web;

import org.jspecify.annotations.NullMarked;
