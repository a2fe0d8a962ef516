/** Which rating rule holds for a measure and a period: its own, else the council's, each with its versions. */
@NullMarked
package org.goldenthread.measures.rules;

import org.jspecify.annotations.NullMarked;
