package org.goldenthread.governance;

import org.goldenthread.governance.BodyState.Move;

/** What was decided of a body has taken effect. Announced inside the transaction. */
public record BodyMoved(String ref, String council, Move move) {}
