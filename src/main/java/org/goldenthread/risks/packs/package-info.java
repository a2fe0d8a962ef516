/** What packs bring: matrices of the library, registers and risks of the demonstration. */
@NullMarked
package org.goldenthread.risks.packs;

import org.jspecify.annotations.NullMarked;
