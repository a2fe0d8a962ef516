package org.goldenthread.delivery.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The slips of a scope's tasks, such as those of a project or a programme, and how far they move its end.
 *
 * @param all one for each task with a baseline and a date, in the order of the network
 * @param baselineEnd the end as it was promised; null where no task has a baseline
 * @param forecastEnd the end as it looks now; null where no task has a date
 */
public record Slips(
        List<Slip> all,
        @Nullable LocalDate baselineEnd,
        @Nullable LocalDate forecastEnd) {
    public Slips {
        all = List.copyOf(all);
    }

    /**
     * Compares a forecast with the baselines of some tasks.
     *
     * @param promised the end that was promised for the whole, or null where it is the last of the baselines
     */
    public static Slips of(Forecast forecast, Collection<String> refs, @Nullable LocalDate promised) {
        var floats = Floats.of(forecast, refs);
        int baselineEnd = promised == null ? lastBaseline(forecast.network, floats.scope) : DayNumbers.number(promised);
        int moved = baselineEnd == DayNumbers.NONE || floats.end == DayNumbers.NONE ? 0 : floats.end - baselineEnd;
        var all = new ArrayList<Slip>();
        for (int t = 0; t < floats.scope.length; t++) {
            int baseline = baseline(forecast.network, t);
            if (floats.scope[t] && baseline != DayNumbers.NONE && forecast.finish[t] != DayNumbers.NONE) {
                int days = forecast.finish[t] - baseline;
                // what is left of the end's move once the task's own room is taken off
                int passedOn = Math.clamp((long) moved - (floats.late[t] - forecast.finish[t]), 0, Math.max(0, days));
                all.add(new Slip(
                        forecast.network.ref(t), days, Math.max(0, days) - passedOn, passedOn, forecast.pusher(t)));
            }
        }
        return new Slips(all, DayNumbers.day(baselineEnd), DayNumbers.day(floats.end));
    }

    private static int baseline(Network network, int t) {
        return DayNumbers.number(network.tasks().get(t).baseline().finish());
    }

    private static int lastBaseline(Network network, boolean[] scope) {
        int last = DayNumbers.NONE;
        for (int t = 0; t < scope.length; t++) {
            if (scope[t]) {
                last = Math.max(last, baseline(network, t));
            }
        }
        return last;
    }

    /** By how many days the end moves, below zero where it comes earlier; empty where either end is not known. */
    public OptionalInt moved() {
        return baselineEnd == null || forecastEnd == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) (forecastEnd.toEpochDay() - baselineEnd.toEpochDay()));
    }

    /** The tasks that move the end, those that move it most first. */
    public List<Slip> passedOn() {
        return all.stream()
                .filter(slip -> slip.passedOn() > 0)
                .sorted(Comparator.comparingInt(Slip::passedOn).reversed().thenComparing(Slip::ref))
                .toList();
    }

    /** The late tasks that do not move the end, the latest first. */
    public List<Slip> absorbed() {
        return all.stream()
                .filter(slip -> slip.days() > 0 && slip.passedOn() == 0)
                .sorted(Comparator.comparingInt(Slip::days).reversed().thenComparing(Slip::ref))
                .toList();
    }

    /** The whole of it in a sentence. */
    public String words() {
        var moved = moved();
        if (moved.isEmpty()) {
            return baselineEnd == null ? "There is no baseline to compare with." : "No date of finishing is known.";
        }
        int late = passedOn().size() + absorbed().size();
        var days = Counted.days(Math.abs(moved.getAsInt()));
        var end = moved.getAsInt() == 0
                ? "The end has not moved"
                : moved.getAsInt() < 0
                        ? "The last of it ends " + days + " before the end"
                        : "The end has moved by " + days;
        return end + "; of " + all.size() + " with a baseline, " + late + " slipped: "
                + passedOn().size() + " passed on to the end, " + absorbed().size() + " absorbed.";
    }
}
