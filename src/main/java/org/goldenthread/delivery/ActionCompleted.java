package org.goldenthread.delivery;

import java.time.LocalDate;

/** An action or milestone has been completed, with its evidence. */
public record ActionCompleted(String ref, String council, LocalDate day) {}
