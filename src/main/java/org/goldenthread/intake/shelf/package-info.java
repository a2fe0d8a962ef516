/** Finds in papers the things whose rooms are not open yet, and keeps them ready for those rooms. */
@NullMarked
package org.goldenthread.intake.shelf;

import org.jspecify.annotations.NullMarked;
