/** Whom a round asks: a service, what follows from a plan or a programme, or what is reported to a body. */
@NullMarked
package org.goldenthread.reports.rounds.scope;

import org.jspecify.annotations.NullMarked;
