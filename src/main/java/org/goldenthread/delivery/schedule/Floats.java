package org.goldenthread.delivery.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many days each task may slip before the last of a scope's tasks finishes later (total float), and before any task
 * that waits for it is touched (free float). The scope is a project, a programme or everything.
 */
public final class Floats {
    private static final int FREE = Integer.MAX_VALUE;
    private final Forecast forecast;
    private final Network network;
    final boolean[] scope;
    final int end;
    final int[] late;

    private Floats(Forecast forecast, boolean[] scope) {
        this.forecast = forecast;
        this.network = forecast.network;
        this.scope = scope;
        this.end = forecast.end(scope);
        this.late = new int[network.size()];
        for (int at = network.order.length - 1; at >= 0; at--) {
            late[network.order[at]] = latest(network.order[at]);
        }
    }

    /** Measured against the end of the tasks with these refs. */
    public static Floats of(Forecast forecast, Collection<String> refs) {
        return new Floats(forecast, forecast.network.among(refs));
    }

    /** Measured against the end of all. */
    public static Floats of(Forecast forecast) {
        var all = new boolean[forecast.network.size()];
        Arrays.fill(all, true);
        return new Floats(forecast, all);
    }

    private int latest(int t) {
        int latest = scope[t] && end != DayNumbers.NONE ? end : FREE;
        var after = network.after;
        for (int i = after.first()[t]; i < after.first()[t + 1]; i++) {
            int other = after.other()[i];
            if (!network.done(other) && late[other] != FREE) {
                latest = Math.min(latest, late[other] - forecast.dates.work()[other] - after.lag()[i]);
            }
        }
        return latest;
    }

    private boolean open(int t) {
        return !network.done(t) && forecast.finish[t] != DayNumbers.NONE && late[t] != FREE;
    }

    /** In days; empty where it is done, has no date, or the end does not wait for it. */
    public OptionalInt total(String ref) {
        int t = network.place(ref);
        return open(t) ? OptionalInt.of(late[t] - forecast.finish[t]) : OptionalInt.empty();
    }

    /** In days, never more than the total float; empty where that is. */
    public OptionalInt free(String ref) {
        int t = network.place(ref);
        if (!open(t)) {
            return OptionalInt.empty();
        }
        int free = late[t] - forecast.finish[t];
        var after = network.after;
        for (int i = after.first()[t]; i < after.first()[t + 1]; i++) {
            int other = after.other()[i];
            if (!network.done(other)) {
                int needed = forecast.finish[other] - forecast.dates.work()[other] - after.lag()[i];
                int own = ownStart(other) - after.lag()[i];
                free = Math.min(free, Math.min(needed, own) - forecast.finish[t]);
            }
        }
        return OptionalInt.of(Math.max(0, free));
    }

    /** Before this day the other's start does not move; what has started has none to move. */
    private int ownStart(int t) {
        return network.tasks().get(t).started() ? FREE / 2 : forecast.start[t];
    }

    /** Whether a day's slip moves the end by a day. */
    public boolean critical(String ref) {
        return critical(network.place(ref));
    }

    private boolean critical(int t) {
        return open(t) && late[t] <= forecast.finish[t];
    }

    /**
     * The chain of critical tasks that ends last, from the first to the last: each begins the moment the one before it
     * is over. Where two chains are as long, the one whose refs come first.
     */
    public List<String> path() {
        int last = DayNumbers.NONE;
        for (int t = 0; t < late.length; t++) {
            if (scope[t] && critical(t) && forecast.finish[t] == end && sooner(t, last)) {
                last = t;
            }
        }
        var path = new ArrayList<String>();
        for (int t = last; t != DayNumbers.NONE; t = binding(t)) {
            path.add(network.ref(t));
        }
        Collections.reverse(path);
        return path;
    }

    private int binding(int t) {
        int found = DayNumbers.NONE;
        for (int i = network.before.first()[t]; i < network.before.first()[t + 1]; i++) {
            int other = network.before.other()[i];
            if (forecast.binds(i, t) && sooner(other, found)) {
                found = other;
            }
        }
        return found;
    }

    private boolean sooner(int t, int than) {
        return than == DayNumbers.NONE || network.ref(t).compareTo(network.ref(than)) < 0;
    }
}
