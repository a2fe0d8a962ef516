package org.goldenthread.governance.forward;

import java.time.LocalDate;

/** An entry as an edition announced it. @param maker who was to decide, in words */
public record EditionLine(String ref, String title, String maker, LocalDate day, boolean key, boolean isPrivate) {}
