package org.goldenthread.reports.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How complete the answers to a round are, as a whole, by service and by post; the worst first. */
public record Completion(Tally all, List<Part> services, List<Part> posts) {
    public Completion {
        services = List.copyOf(services);
        posts = List.copyOf(posts);
    }

    /**
     * The lines of one service or post.
     *
     * @param ref null for lines that are nobody's
     */
    public record Part(@Nullable String ref, String name, Tally tally) {}

    /** Those that owe something, and those of whom nothing is expected any more. */
    public record Folded(List<Part> open, List<Part> answered) {
        static Folded of(List<Part> parts) {
            return new Folded(
                    parts.stream().filter(one -> one.tally().open() > 0).toList(),
                    parts.stream().filter(one -> one.tally().open() == 0).toList());
        }

        /** "12 owe nothing, 3 of them answered late". */
        public String words() {
            long late = answered.stream().filter(one -> one.tally().late() > 0).count();
            return answered.size()
                    + (answered.size() == 1 ? " owes nothing" : " owe nothing")
                    + (late == 0 ? "" : ", " + late + " of them answered late");
        }
    }

    public Folded byService() {
        return Folded.of(services);
    }

    public Folded byPost() {
        return Folded.of(posts);
    }

    public static Completion of(List<Answer> answers) {
        return new Completion(
                Tally.of(answers),
                parts(
                        answers,
                        one -> one.line().owner().service(),
                        one -> one.names().serviceWords()),
                parts(
                        answers,
                        one -> one.line().owner().post(),
                        one -> one.names().postWords()));
    }

    private static List<Part> parts(
            List<Answer> answers, Function<Answer, @Nullable String> whose, Function<Answer, String> name) {
        Map<String, List<Answer>> grouped = new LinkedHashMap<>();
        for (var answer : answers) {
            var ref = whose.apply(answer);
            grouped.computeIfAbsent(ref == null ? "" : ref, any -> new ArrayList<>())
                    .add(answer);
        }
        return grouped.values().stream()
                .map(group -> new Part(whose.apply(group.getFirst()), name.apply(group.getFirst()), Tally.of(group)))
                .sorted(Comparator.comparing(Part::tally, Tally.WORST)
                        .thenComparing(Part::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
