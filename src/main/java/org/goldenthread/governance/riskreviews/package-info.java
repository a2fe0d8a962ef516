/** Risk registers that bodies review at every so many meetings: put on their agendas, and asked about when missed. */
@NullMarked
package org.goldenthread.governance.riskreviews;

import org.jspecify.annotations.NullMarked;
