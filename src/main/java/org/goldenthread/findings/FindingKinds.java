package org.goldenthread.findings;

import org.goldenthread.access.database.Entrance;
import org.goldenthread.thread.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The kinds of things of this room, and the hour at which the calendar is asked. */
@Configuration
@EnableScheduling
class FindingKinds {
    private final Answering answering;

    FindingKinds(Answering answering) {
        this.answering = answering;
    }

    @Bean
    static Kind finding() {
        return new Kind(Findings.KIND, "F", "Finding", "Findings", "/findings", 2);
    }

    @Bean
    static Kind source() {
        return new Kind(Sources.KIND, "S", "Source", "Sources", "/findings/sources", 0);
    }

    /** Shortly after the start and every hour: reviews and actions may have fallen due since. Safe on many nodes. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    void askTheCalendar() {
        Entrance.as(Entrance.INSTALLATION, "calendar", answering::overtaken);
    }
}
