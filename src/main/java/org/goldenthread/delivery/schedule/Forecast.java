package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What will happen if nothing changes. What is done stays as it was; what is not done finishes when its owner says, not
 * before today, and not before what it waits for has finished and its own work is done after that.
 */
public final class Forecast {
    final Network network;
    final DayNumbers dates;
    final int[] start;
    final int[] finish;
    private final int[] driver;
    private final int[] ready;
    private final int today;

    private Forecast(Network network, DayNumbers dates, int today) {
        this.network = network;
        this.dates = dates;
        this.today = today;
        this.start = dates.start().clone();
        this.finish = dates.finish().clone();
        this.driver = new int[network.size()];
        this.ready = new int[network.size()];
        Arrays.fill(driver, DayNumbers.NONE);
        for (int t : network.order) {
            pass(t);
        }
    }

    /** The forecast of a network as it stands on a day. */
    public static Forecast of(Network network, LocalDate today) {
        return of(network, network.dates, today);
    }

    static Forecast of(Network network, DayNumbers dates, LocalDate today) {
        return new Forecast(network, dates, DayNumbers.number(today));
    }

    private void pass(int t) {
        int driven = latestBefore(t);
        if (network.done(t)) {
            return;
        }
        int own = finish[t];
        int soonest = dates.finishing(t, today, 0);
        if (own != DayNumbers.NONE) {
            finish[t] = Math.max(dates.finishing(t, start[t], own - start[t]), soonest);
        }
        if (ready[t] != DayNumbers.NONE) {
            int pushed = Math.max(dates.finishing(t, ready[t], dates.work()[t]), soonest);
            if (pushed > finish[t]) {
                finish[t] = pushed;
                driver[t] = driven;
            }
        }
        if (!network.tasks().get(t).started()) {
            start[t] = dates.starting(t, Math.max(start[t], ready[t]));
        }
    }

    /** Which of those that it waits for lets it go on last; of two alike the first by its ref. */
    private int latestBefore(int t) {
        var before = network.before;
        int latest = DayNumbers.NONE;
        ready[t] = DayNumbers.NONE;
        for (int i = before.first()[t]; i < before.first()[t + 1]; i++) {
            int other = before.other()[i];
            if (finish[other] == DayNumbers.NONE) {
                continue;
            }
            int at = finish[other] + before.lag()[i];
            if (latest == DayNumbers.NONE
                    || at > ready[t]
                    || at == ready[t] && network.ref(other).compareTo(network.ref(latest)) < 0) {
                latest = other;
                ready[t] = at;
            }
        }
        return latest;
    }

    public Network network() {
        return network;
    }

    public @Nullable LocalDate start(String ref) {
        return DayNumbers.day(start[network.place(ref)]);
    }

    /** When it will finish, or did; null where nothing is known of it. */
    public @Nullable LocalDate finish(String ref) {
        return DayNumbers.day(finish[network.place(ref)]);
    }

    /** What it waits for that makes it later than its owner says; null where nothing does. */
    public @Nullable String pushedBy(String ref) {
        return pusher(network.place(ref));
    }

    @Nullable
    String pusher(int t) {
        return driver[t] == DayNumbers.NONE ? null : network.ref(driver[t]);
    }

    /** The day on which the last of some tasks finishes; null where no finish is known. */
    public @Nullable LocalDate end(Collection<String> refs) {
        return DayNumbers.day(end(network.among(refs)));
    }

    int end(boolean[] scope) {
        int end = DayNumbers.NONE;
        for (int t = 0; t < finish.length; t++) {
            if (scope[t]) {
                end = Math.max(end, finish[t]);
            }
        }
        return end;
    }

    /** Whether the other's work begins the moment this one and the lag between them are over. */
    boolean binds(int link, int t) {
        int other = network.before.other()[link];
        return finish[other] != DayNumbers.NONE
                && !network.done(other)
                && finish[other] + network.before.lag()[link] + dates.work()[t] == finish[t];
    }
}
