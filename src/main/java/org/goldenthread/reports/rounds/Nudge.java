package org.goldenthread.reports.rounds;

import java.time.LocalDate;

/** A post was asked once more. @param fate what became of the message @param account who pressed */
public record Nudge(String post, LocalDate day, String fate, long account) {}
