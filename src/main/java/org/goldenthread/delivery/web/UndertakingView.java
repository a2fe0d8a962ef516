package org.goldenthread.delivery.web;

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
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.TiedThing;
import org.jspecify.annotations.Nullable;

/** A portfolio, programme, strand or project as its page shows it. */
public record UndertakingView(
        Thing thing,
        Undertaking one,
        List<Undertaking> above,
        List<Undertaking> parts,
        List<Action> actions,
        Past past,
        List<TiedThing> ties,
        Map<String, Tally> tallies,
        Map<String, String> names,
        Kinds kinds) {

    /** What happened to it. */
    public record Past(List<Move> moves, List<DueChange> revisions, List<Alias> aliases) {}

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String owner() {
        return one.owner() == null ? one.ownerNamed() : name(one.owner());
    }

    public String href(TiedThing tied) {
        return kinds.href(tied.other());
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

    /** What else it is tied to than what it is part of and what is part of it. */
    public List<TiedThing> others() {
        var own = new java.util.HashSet<String>();
        above.forEach(upper -> own.add(upper.ref()));
        parts.forEach(part -> own.add(part.ref()));
        return ties.stream()
                .filter(tied -> !own.contains(tied.other().ref()))
                .filter(tied -> !(tied.downwards()
                        && (tied.other().kind().equals("action")
                                || tied.other().kind().equals("milestone"))))
                .toList();
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

    /** "+14" or "−3" days against the baseline, or nothing. */
    public static String slip(Dates dates) {
        var slip = dates.slip();
        return slip.isEmpty() ? "" : slip.getAsLong() > 0 ? "+" + slip.getAsLong() : "" + slip.getAsLong();
    }

    public static String day(java.time.@Nullable LocalDate day) {
        return day == null ? "" : Times.shortDay(day);
    }

    public static String because(String delay) {
        return DelayReason.words(delay);
    }
}
