/** The door in: papers, spreadsheets and feeds become proposals that a room accepts or refuses. */
@NullMarked
package org.goldenthread.intake;

import org.jspecify.annotations.NullMarked;
