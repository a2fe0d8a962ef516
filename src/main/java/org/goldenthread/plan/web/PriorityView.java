package org.goldenthread.plan.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.plan.Matrix;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Remits.Transfer;
import org.goldenthread.plan.ranking.Horizons.Horizon;
import org.goldenthread.plan.ranking.Horizons.Item;
import org.goldenthread.plan.ranking.Horizons.Moved;
import org.goldenthread.plan.ranking.Ranking.Change;
import org.goldenthread.plan.ranking.YearCheck;
import org.goldenthread.plan.web.matrix.MatrixView;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.TiedThing;
import org.jspecify.annotations.Nullable;

/**
 * A priority as its page shows it.
 *
 * @param names what things named on the page are called, by reference
 * @param people names of accounts, by number
 */
public record PriorityView(
        Thing thing,
        Priority priority,
        Plan plan,
        List<Priority> above,
        List<Priority> below,
        List<TiedThing> ties,
        History history,
        List<Item> items,
        Map<String, String> names,
        Map<Long, String> people,
        Kinds kinds) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).withZone(ZoneId.systemDefault());

    /** What happened to its rank, its remit and its items. */
    public record History(List<Change> ranks, List<Transfer> remits, List<Moved> items, List<String> years) {}

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String person(@Nullable Long account) {
        return account == null ? "" : people.getOrDefault(account, "");
    }

    public List<Item> items(Horizon horizon) {
        return items.stream()
                .filter(item -> item.horizon() == horizon && !item.dropped())
                .toList();
    }

    public List<Item> dropped() {
        return items.stream().filter(Item::dropped).toList();
    }

    /** The ties from what was told or chosen above, but for what the breadcrumb says already. */
    public List<TiedThing> upwards() {
        return ties.stream()
                .filter(tied -> !tied.downwards())
                .filter(tied -> !tied.other().ref().equals(plan.ref()))
                .toList();
    }

    public List<TiedThing> with(TieKind kind) {
        return ties.stream()
                .filter(tied -> tied.downwards() && tied.tie().kind() == kind)
                .toList();
    }

    /** Workstreams with the given role. */
    public List<TiedThing> answering(String role) {
        return with(TieKind.DELIVERED_BY).stream()
                .filter(tied -> tied.other().kind().equals("workstream"))
                .filter(tied -> tied.tie().role().equals("primary") == role.equals("primary"))
                .toList();
    }

    /** Other work that delivers it: projects and actions. */
    public List<TiedThing> work() {
        return with(TieKind.DELIVERED_BY).stream()
                .filter(tied -> !tied.other().kind().equals("workstream"))
                .toList();
    }

    /** Services that contribute, the leading ones first. */
    public List<TiedThing> contributing() {
        return with(TieKind.CONTRIBUTED_TO_BY).stream()
                .sorted(Comparator.comparing(tied -> !tied.tie().role().equals("primary")))
                .toList();
    }

    public String href(TiedThing tied) {
        return kinds.href(tied.other());
    }

    public String when(Instant moment) {
        return DAY.format(moment);
    }

    /** A change of rank, such as "from 7th to 3rd". */
    public String moved(Change change) {
        var from = change.move().from();
        var to = change.move().to();
        return from == null
                ? "ranked " + YearCheck.ordinal(to == null ? 0 : to)
                : "from %s to %s".formatted(YearCheck.ordinal(from), to == null ? "no rank" : YearCheck.ordinal(to));
    }

    public boolean answered() {
        return plan.level(priority.at().level()).map(Plan.Level::answered).orElse(false);
    }

    /** Its rank in words, such as "7th: embedding the shared service". */
    public String rank() {
        var place = priority.rank().place();
        return place == null ? "Not ranked" : YearCheck.ordinal(place);
    }

    /** The page's first sentence. */
    public String lede() {
        var level = plan.levelName(priority.at().level());
        var term = priority.at().term() == Priority.Term.OPEN
                ? ""
                : ", " + priority.at().term().words().toLowerCase(Locale.UK);
        if (!answered()) {
            return "%s%s of the plan “%s”, served by %s."
                    .formatted(level, term, plan.title(), MatrixView.counted(below.size(), "thing", "things"));
        }
        var primary = Matrix.and(
                answering("primary").stream().map(tied -> tied.other().title()).toList());
        return "%s%s of the plan “%s”. %s."
                .formatted(
                        level,
                        term,
                        plan.title(),
                        primary.isEmpty()
                                ? answering("secondary").isEmpty() ? "Nobody answers for it" : "It has no primary"
                                : primary + (answering("primary").size() > 1 ? " answer for it" : " answers for it"));
    }

    static String transferWords(Transfer transfer, Map<String, String> names) {
        var from = transfer.from() == null ? "nobody" : names.getOrDefault(transfer.from(), transfer.from());
        var to = transfer.to() == null ? "nobody" : names.getOrDefault(transfer.to(), transfer.to());
        if (transfer.from() == null) {
            return "%s became %s".formatted(to, transfer.role().words());
        }
        if (transfer.to() == null) {
            return "%s was %s and gave it up".formatted(from, transfer.was().words());
        }
        return transfer.from().equals(transfer.to())
                ? "%s is %s, was %s"
                        .formatted(to, transfer.role().words(), transfer.was().words())
                : "%s passed from %s to %s".formatted(transfer.role().words(), from, to);
    }

    public String words(Transfer transfer) {
        return transferWords(transfer, names);
    }
}
