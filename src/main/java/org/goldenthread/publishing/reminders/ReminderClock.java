package org.goldenthread.publishing.reminders;

import org.goldenthread.access.database.Entrance;
import org.goldenthread.publishing.reminders.Reminding.Fate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends reminders as their time comes; with no mail server it does nothing. */
@Component
@EnableScheduling
class ReminderClock {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);
    private static final long SOON = 120_000;
    private static final long OFTEN = 600_000;
    private final Reminders reminders;

    ReminderClock(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = SOON, fixedDelay = OFTEN)
    void send() {
        var done = Entrance.as(Entrance.INSTALLATION, "reminders", () -> reminders.send("", false));
        long failed = done.count(Fate.FAILED);
        if (failed > 0) {
            LOG.warn("{} reminders could not be sent; /publishing/mail says why", failed);
        }
    }
}
