package org.goldenthread.plan.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.Priorities;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Priority.Reason;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what comes first: the overall rank with its history, and what comes first in each year. */
@Component
@Transactional
public class Ranking {
    private static final Pattern YEAR = Pattern.compile("(?:\\D*)((?:19|20)\\d\\d)\\b.*");
    private final RankingStore store;
    private final Priorities priorities;
    private final Plans plans;

    Ranking(RankingStore store, Priorities priorities, Plans plans) {
        this.store = store;
        this.priorities = priorities;
        this.plans = plans;
    }

    /**
     * A move in the ranked list.
     *
     * @param from the place it had, from 1; absent when it was not ranked
     * @param to the place it gets; absent when it is ranked no longer
     */
    public record Move(@Nullable Integer from, @Nullable Integer to, Reason kind, String reason) {}

    /** A move that was made, by whom and when. */
    public record Change(
            long id,
            String ref,
            String title,
            Move move,
            @Nullable Long account,
            Instant made) {}

    /** What stands in a year at which place. */
    record InYear(String year, int position, String priority) {}

    /**
     * A year of a plan.
     *
     * @param differences where its order departs from the overall rank, in words
     * @param reason why it departs, where somebody has said so
     */
    public record Year(String label, List<Priority> priorities, List<String> differences, String reason) {}

    @Transactional(readOnly = true)
    public List<Priority> ranked(String plan) {
        return priorities.ranked(plan);
    }

    /** The moves in a plan, the newest first, below the number given. */
    @Transactional(readOnly = true)
    public List<Change> changes(String plan, long before, int most) {
        return store.changes(plan, "", before, most);
    }

    @Transactional(readOnly = true)
    public List<Change> changesOf(Priority priority) {
        return store.changes(priority.plan(), priority.ref(), Long.MAX_VALUE, 200);
    }

    /**
     * The order as it stood right after a move, told from the moves since.
     *
     * @throws NotHere when the plan has no such move
     */
    @Transactional(readOnly = true)
    public List<Priority> orderAfter(String plan, long change) {
        var since = store.changesFrom(plan, change);
        if (since.isEmpty() || since.getLast().id() != change) {
            throw new NotHere("move " + change);
        }
        var now = priorities.ranked(plan).stream().map(Priority::ref).toList();
        var steps = since.subList(0, since.size() - 1).stream()
                .map(one -> new RankHistory.Step(
                        one.ref(), one.move().from(), one.move().to()))
                .toList();
        return RankHistory.before(now, steps).stream().map(priorities::get).toList();
    }

    /** A move of a plan. */
    @Transactional(readOnly = true)
    public Change change(String plan, long change) {
        return store.changesFrom(plan, change).stream()
                .filter(one -> one.id() == change)
                .findFirst()
                .orElseThrow(() -> new NotHere("move " + change));
    }

    /**
     * Moves a priority to another place; everybody between moves by one. The first ranking of a paper needs no other
     * reason than the paper.
     */
    public Checked<Priority> move(String ref, Move move) {
        var priority = priorities.get(ref);
        plans.lock(priority.plan());
        var now = priorities.get(ref).rank().place();
        if (!Objects.equals(now, move.from())) {
            return Checked.refused(
                    "reason",
                    "Somebody else was faster: %s is now %s"
                            .formatted(priority.label(), now == null ? "not ranked" : YearCheck.ordinal(now)));
        }
        if (move.reason().strip().length() < 3 || move.reason().length() > 2000) {
            return Checked.refused("reason", "Say why; the reason is kept with the old place");
        }
        int last = store.count(priority.plan()) + (now == null ? 1 : 0);
        var to = move.to() == null ? null : Integer.valueOf(Math.clamp(move.to(), 1, last));
        if (Objects.equals(now, to)) {
            return Checked.refused("to", "It stands at that place already");
        }
        place(priority, new Move(now, to, move.kind(), move.reason().strip()));
        plans.changed(priority.plan());
        return Checked.accepted(priorities.get(ref));
    }

    private void place(Priority priority, Move move) {
        if (move.from() != null) {
            store.setRank(priority.ref(), null, move.kind(), "");
            store.shift(priority.plan(), move.from() + 1, Integer.MAX_VALUE, -1);
        }
        if (move.to() != null) {
            store.shift(priority.plan(), move.to(), Integer.MAX_VALUE, 1);
            store.setRank(priority.ref(), move.to(), move.kind(), move.reason());
        }
        store.addChange(plans.get(priority.plan()).council(), priority, move);
    }

    /** Every year of a plan in order, each checked against the overall rank. */
    @Transactional(readOnly = true)
    public List<Year> years(String plan) {
        var byRef = priorities.inPlan(plan).stream().collect(Collectors.toMap(Priority::ref, Function.identity()));
        Map<String, List<Priority>> inYear = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        for (var row : store.years(plan)) {
            reasons.put(row.year(), row.reason());
            var entries = inYear.computeIfAbsent(row.year(), year -> new ArrayList<>());
            if (row.priority() != null && byRef.get(row.priority()) instanceof Priority priority) {
                entries.add(priority);
            }
        }
        return inYear.entrySet().stream()
                .map(year -> new Year(
                        year.getKey(),
                        year.getValue(),
                        YearCheck.differences(year.getKey(), entries(year.getValue())),
                        reasons.getOrDefault(year.getKey(), "")))
                .toList();
    }

    private static List<YearCheck.Entry> entries(List<Priority> priorities) {
        return priorities.stream()
                .map(priority ->
                        new YearCheck.Entry(priority.title(), priority.rank().place()))
                .toList();
    }

    /** Writes what comes first in a year, in this order. */
    public Checked<String> setYear(String plan, String label, List<String> refs) {
        var year = label.strip();
        if (year.length() < 4 || year.length() > 20 || !YEAR.matcher(year).matches()) {
            return Checked.refused("year", "Enter a year, such as 2026/27");
        }
        var wanted = refs.stream().distinct().toList();
        for (var ref : wanted) {
            if (priorities.find(ref).filter(one -> one.plan().equals(plan)).isEmpty()) {
                return Checked.refused("year", ref + " does not stand in this plan");
            }
        }
        var council = plans.get(plan).council();
        store.putYear(plan, council, year, start(year));
        store.clearYear(plan, year);
        int position = 1;
        for (var ref : wanted) {
            store.putInYear(plan, council, new InYear(year, position++, ref));
        }
        plans.changed(plan);
        return Checked.accepted(year);
    }

    /** Councils' years begin in April. */
    private static @Nullable LocalDate start(String year) {
        var matcher = YEAR.matcher(year);
        return matcher.matches() ? LocalDate.of(Integer.parseInt(matcher.group(1)), 4, 1) : null;
    }

    /** Adds a priority to a year at a place, or at its end; or moves it there. */
    public Checked<String> putInYear(String plan, String label, String ref, int position) {
        var refs = new ArrayList<>(refsOf(plan, label));
        refs.remove(ref);
        refs.add(Math.clamp(position - 1, 0, refs.size()), ref);
        return setYear(plan, label, refs);
    }

    public Checked<String> takeFromYear(String plan, String label, String ref) {
        var refs = new ArrayList<>(refsOf(plan, label));
        refs.remove(ref);
        return setYear(plan, label, refs);
    }

    private List<String> refsOf(String plan, String label) {
        return years(plan).stream()
                .filter(year -> year.label().equals(label.strip()))
                .flatMap(year -> year.priorities().stream())
                .map(Priority::ref)
                .toList();
    }

    public void removeYear(String plan, String year) {
        store.removeYear(plan, year);
        plans.changed(plan);
    }

    /** Says why a year's order differs from the overall rank. */
    public Checked<String> explainYear(String plan, String year, String reason) {
        if (reason.length() > 2000) {
            return Checked.refused("reason", "Up to 2000 characters");
        }
        if (store.setYearReason(plan, year, reason.strip()) == 0) {
            return Checked.refused("year", "This plan has no year " + year);
        }
        return Checked.accepted(year);
    }
}
