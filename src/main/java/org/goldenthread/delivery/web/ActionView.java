package org.goldenthread.delivery.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.dates.DueChange;
import org.goldenthread.delivery.dates.Reported;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.rated.Rated;
import org.goldenthread.delivery.rating.Verdict;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.jspecify.annotations.Nullable;

/** An action or milestone as its page shows it. */
public record ActionView(
        Thing thing,
        Action one,
        List<Undertaking> above,
        Past past,
        Verdict verdict,
        List<Dependency> dependencies,
        Map<String, Thing> cards,
        Map<String, String> names,
        Kinds kinds) {

    /** What happened to it. */
    public record Past(
            List<DueChange> revisions, List<Reported> reports, List<Reported> horizons, List<Rated> ratings) {}

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String owner() {
        return one.owner() == null ? one.ownerNamed() : name(one.owner());
    }

    /** What must be finished before it can start. */
    public List<Dependency> waitsFor() {
        return dependencies.stream()
                .filter(one -> one.later().equals(thing.ref()))
                .toList();
    }

    /** What cannot start before it is finished. */
    public List<Dependency> waitedForBy() {
        return dependencies.stream()
                .filter(one -> one.earlier().equals(thing.ref()))
                .toList();
    }

    public @Nullable Thing card(String ref) {
        return cards.get(ref);
    }

    public String cardHref(String ref) {
        var card = cards.get(ref);
        return card == null ? "/thread/" + ref : kinds.href(card);
    }

    /** "after 5 days", "2 days before it ends"; empty where the one follows the other at once. */
    public static String lag(Dependency dependency) {
        int lag = dependency.lag();
        if (lag == 0) {
            return "";
        }
        var days = Math.abs(lag) + (Math.abs(lag) == 1 ? " day" : " days");
        return lag > 0 ? days + " after" : days + " before its end";
    }

    public String lede() {
        var whose = owner().isEmpty() ? "Nobody owns it." : "Owned by " + owner() + ".";
        var due = one.dates().due();
        var ended = one.dates().ended();
        if (ended != null) {
            return "%s on %s. %s"
                    .formatted(
                            one.course().state().words().substring(0, 1).toUpperCase(java.util.Locale.UK)
                                    + one.course().state().words().substring(1),
                            Times.day(ended),
                            whose);
        }
        return (due == null ? "It has no day. " : "Due " + Times.day(due) + first() + ". ") + whose;
    }

    private String first() {
        var original = one.course().originalDue();
        return original == null || original.equals(one.dates().due())
                ? ""
                : ", first promised for %s and revised %s"
                        .formatted(Times.day(original), times(past.revisions().size()));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
