package org.goldenthread.delivery.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.rating.Verdict;
import org.goldenthread.delivery.schedule.Slip;
import org.jspecify.annotations.Nullable;

/**
 * An action or milestone with all that is reckoned about its days.
 *
 * @param part what it is part of, in words
 * @param reckoned what will happen if nothing changes
 * @param waitsFor the refs of what it waits for
 */
record Line(Action action, String part, Reckoned reckoned, Verdict verdict, List<String> waitsFor) {
    /**
     * What the network makes of it.
     *
     * @param slip null where it has no baseline or no date
     * @param spare days before the end moves; empty where it is done or nothing waits for it
     */
    record Reckoned(
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable Slip slip,
            OptionalInt spare,
            boolean critical) {}

    String href() {
        return action.sort().path() + "/" + action.ref();
    }

    /** What is said of its bar when it is pointed at. */
    String told() {
        var said = new ArrayList<String>();
        said.add(action.ref() + " " + action.title());
        said.add(days());
        if (!action.isMilestone()) {
            said.add(action.course().progress() + "% done");
        }
        if (reckoned.slip() != null && reckoned.slip().days() != 0) {
            said.add(reckoned.slip().words().replaceFirst("\\.$", ""));
        }
        said.add(verdict.state().words() + ", " + verdict.because());
        if (reckoned.critical()) {
            said.add("critical");
        } else if (reckoned.spare().isPresent()) {
            said.add(Shown.days(reckoned.spare().getAsInt()) + " to spare");
        }
        return String.join("; ", said);
    }

    private String days() {
        var finish = reckoned.finish();
        var start = reckoned.start();
        if (finish == null) {
            return "no date";
        }
        var ended = action.dates().ended() != null ? "done " : action.isMilestone() ? "expected " : "";
        return start == null || start.equals(finish)
                ? ended + Shown.day(finish)
                : ended + Shown.day(start) + " to " + Shown.day(finish);
    }
}
