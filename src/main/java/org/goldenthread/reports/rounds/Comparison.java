package org.goldenthread.reports.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.reports.rounds.Change.Sort;
import org.jspecify.annotations.Nullable;

/** What changed between two rounds, thing by thing: the worst first, what is unchanged last. */
public record Comparison(List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    private static final Set<String> PERIODIC = Set.of("figure", "signoff");
    private static final Pattern DAY = Pattern.compile("_\\d{4}-\\d\\d-\\d\\d(?=_\\d$|$)");

    /** A thing is the same in two rounds where its sort, its record and the part of it are the same. */
    private record Same(String sort, String subject, String part) {
        static Same of(RoundLine line) {
            return new Same(line.sort(), line.what().ref(), part(line));
        }

        /** The key of a figure, and of its signature, names its period, which differs from round to round. */
        private static String part(RoundLine line) {
            return PERIODIC.contains(line.sort()) ? DAY.matcher(line.key()).replaceFirst("") : "";
        }
    }

    public static Comparison of(List<Answer> before, List<Answer> after) {
        var earlier = grouped(before);
        var changes = new ArrayList<Change>();
        grouped(after).forEach((same, now) -> changes.addAll(pairs(earlier.getOrDefault(same, List.of()), now)));
        var there = grouped(after);
        earlier.forEach((same, then) -> {
            if (!there.containsKey(same)) {
                then.forEach(one -> changes.add(new Change(Sort.GONE, one, null)));
            }
        });
        changes.sort(Comparator.comparing(Change::sort));
        return new Comparison(changes);
    }

    private static Map<Same, List<Answer>> grouped(List<Answer> answers) {
        Map<Same, List<Answer>> grouped = new LinkedHashMap<>();
        answers.forEach(one -> grouped.computeIfAbsent(Same.of(one.line()), any -> new ArrayList<>())
                .add(one));
        grouped.values()
                .forEach(all -> all.sort(
                        Comparator.comparing((Answer one) -> one.line().key()).reversed()));
        return grouped;
    }

    /** Of a thing that is asked for several times in a round, the last times are compared with each other. */
    private static List<Change> pairs(List<Answer> before, List<Answer> after) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            var then = i < before.size() ? before.get(i) : null;
            var now = i < after.size() ? after.get(i) : null;
            changes.add(new Change(sort(then, now), then, now));
        }
        return changes;
    }

    private static Sort sort(@Nullable Answer then, @Nullable Answer now) {
        if (then == null) {
            return Sort.NEW;
        }
        if (now == null) {
            return Sort.GONE;
        }
        int judged = Integer.compare(weight(now), weight(then));
        var before = then.told().amount();
        var after = now.told().amount();
        if (judged == 0 || weight(now) < 0 || weight(then) < 0) {
            judged = before == null || after == null
                    ? 0
                    : after.compareTo(before)
                            * (now.told().better() == then.told().better()
                                    ? now.told().better()
                                    : 0);
        }
        return judged > 0 ? Sort.BETTER : judged < 0 ? Sort.WORSE : same(then, now) ? Sort.SAME : Sort.CHANGED;
    }

    /** How good a state is; what is not judged is worth nothing, and is neither better nor worse. */
    private static int weight(Answer answer) {
        return switch (answer.told().state().tone()) {
            case GOOD -> 3;
            case WARNING -> 2;
            case BAD -> 1;
            case DONE, NONE -> -1;
        };
    }

    private static boolean same(Answer then, Answer now) {
        var before = then.told().amount();
        var after = now.told().amount();
        boolean amounts =
                before == null || after == null ? Objects.equals(before, after) : before.compareTo(after) == 0;
        return amounts
                && then.told().state().equals(now.told().state())
                && then.told().words().equals(now.told().words());
    }

    /** How many of each sort, the worst first; sorts without any are left out. */
    public Map<Sort, Long> counts() {
        Map<Sort, Long> counts = new EnumMap<>(Sort.class);
        changes.forEach(one -> counts.merge(one.sort(), 1L, Long::sum));
        return counts;
    }

    /** Everything but what is unchanged. */
    public List<Change> changed() {
        return changes.stream().filter(one -> one.sort() != Sort.SAME).toList();
    }

    /** "4 worse, 6 better, 1 new; 30 of 41 unchanged". */
    public String words() {
        var words = new ArrayList<String>();
        counts().forEach((sort, count) -> {
            if (sort != Sort.SAME) {
                words.add(count + " " + sort.state().words().toLowerCase(java.util.Locale.UK));
            }
        });
        var still = counts().getOrDefault(Sort.SAME, 0L) + " of " + changes.size() + " unchanged";
        return words.isEmpty() ? still : String.join(", ", words) + "; " + still;
    }
}
