package org.goldenthread.governance;

import java.time.LocalDate;
import org.goldenthread.governance.BodyState.Move;

/** What was decided of a body has taken effect. Announced inside the transaction. @param day on which it took effect */
public record BodyMoved(String ref, String council, Move move, LocalDate day) {}
