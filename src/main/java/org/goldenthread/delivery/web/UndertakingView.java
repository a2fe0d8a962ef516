package org.goldenthread.delivery.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Alias;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.contents.Tally;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.DelayReason;
import org.goldenthread.delivery.dates.DueChange;
import org.goldenthread.delivery.lifecycle.Move;
import org.goldenthread.delivery.timeline.Drawing;
import org.goldenthread.delivery.timeline.Picture;
import org.goldenthread.delivery.timeline.Timeline;
import org.goldenthread.delivery.timeline.Timeline.Row;
import org.goldenthread.delivery.timeline.Timeline.Sort;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Thing;
import org.jspecify.annotations.Nullable;

/** A portfolio, programme, strand or project as its page shows it. */
public record UndertakingView(
        Thing thing,
        Undertaking one,
        List<Undertaking> above,
        List<Undertaking> parts,
        List<Action> actions,
        Past past,
        Map<String, Tally> tallies,
        Map<String, String> names,
        LocalDate today) {

    private static final int MOST_BARS = 48;

    /** What happened to it. */
    public record Past(List<Move> moves, List<DueChange> revisions, List<Alias> aliases) {}

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String owner() {
        return one.owner() == null ? one.ownerNamed() : name(one.owner());
    }

    public static String href(Undertaking other) {
        return other.level().path() + "/" + other.ref();
    }

    public static String href(Action action) {
        return action.sort().path() + "/" + action.ref();
    }

    public Tally tally(Undertaking part) {
        return tallies.getOrDefault(part.ref(), Tally.NOTHING);
    }

    public Tally tally() {
        return tally(one);
    }

    /** Its parts on a timeline, by their own days; without a sheet where there are none, or too many to be read. */
    public Picture picture() {
        var rows = parts.size() > MOST_BARS
                ? List.<Row>of()
                : parts.stream().map(part -> Row.of(part, 0, Sort.ACTION)).toList();
        return Drawing.of(new Timeline(today, rows, List.of()));
    }

    /** Where it stands on the way, in one sentence. */
    public String lede() {
        var stage = one.standing().stage();
        var since =
                "%s since %s.".formatted(stage.words(), Times.day(one.standing().since()));
        var whose = owner().isEmpty() ? "Nobody owns it." : "Owned by " + owner() + ".";
        return since + " " + whose + " " + ends();
    }

    private String ends() {
        var expected = one.dates().expected();
        if (expected == null) {
            return "It has no last day.";
        }
        var when = one.dates().ended() != null ? "Ended " : "Expected to end ";
        return when + Times.day(expected) + slipWords(one.dates()) + ".";
    }

    /** ", 14 days later than the baseline"; empty where they are the same day or one of them is open. */
    public static String slipWords(Dates dates) {
        OptionalLong slip = dates.slip();
        return slip.isEmpty() || slip.getAsLong() == 0
                ? ""
                : ", %d day%s %s than the baseline"
                        .formatted(
                                Math.abs(slip.getAsLong()),
                                Math.abs(slip.getAsLong()) == 1 ? "" : "s",
                                slip.getAsLong() > 0 ? "later" : "earlier");
    }

    /** "+14" or "-3" days against the baseline, "+9 so far" where no end is in sight, or nothing. */
    public static String slip(Dates dates, LocalDate today) {
        var slip = dates.slip(today);
        if (slip.isEmpty()) {
            return "";
        }
        var days = slip.getAsLong() > 0 ? "+" + slip.getAsLong() : "" + slip.getAsLong();
        return dates.isOpenEnded(today) ? days + " so far" : days;
    }

    /** The day on which it ended or is expected to; "no forecast" where every day that was named has passed. */
    public static String expected(Dates dates, LocalDate today) {
        return dates.isOpenEnded(today) ? "no forecast" : day(dates.expected());
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : Times.shortDay(day);
    }

    public static String because(String delay) {
        return DelayReason.words(delay);
    }
}
