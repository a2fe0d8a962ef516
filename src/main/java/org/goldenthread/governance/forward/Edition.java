package org.goldenthread.governance.forward;

import java.time.LocalDate;

/** An edition of the forward plan. @param lines how many entries it announced */
public record Edition(long id, String council, String title, LocalDate published, int lines) {}
