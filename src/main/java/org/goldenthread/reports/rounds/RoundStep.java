package org.goldenthread.reports.rounds;

import java.time.LocalDate;

/** A move that a round made. @param reason empty where none was asked for */
public record RoundStep(long id, RoundState.Move move, String reason, LocalDate day, long account) {}
