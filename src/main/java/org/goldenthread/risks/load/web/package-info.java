/** The page on which a register comes in from a spreadsheet. */
@NullMarked
package org.goldenthread.risks.load.web;

import org.jspecify.annotations.NullMarked;
