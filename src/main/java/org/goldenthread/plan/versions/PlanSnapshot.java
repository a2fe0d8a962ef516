package org.goldenthread.plan.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.goldenthread.plan.Matrix;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.ranking.YearCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All that a plan held at a moment, kept as JSON with its version; the names in it never change their meaning. */
public record PlanSnapshot(
        String title,
        String summary,
        List<Plan.Level> levels,
        List<Node> priorities,
        List<Stream> workstreams,
        List<Answer> answers,
        List<Year> years,
        List<Horizon> horizons) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A priority as it was. */
    public record Node(
            String ref,
            String code,
            String title,
            int level,
            @Nullable String parent,
            @Nullable Integer rank) {
        public String name() {
            return code.isEmpty() ? title : code + " " + title;
        }
    }

    /** A workstream or enabler as it was. */
    public record Stream(String ref, String title, String sort, String owner) {}

    /** Who answered for what. */
    public record Answer(String priority, String workstream, String role) {}

    /** What came first in a year. */
    public record Year(String year, List<String> priorities) {}

    /** What was meant to happen when. */
    public record Horizon(String priority, String horizon, String text) {}

    /** A difference between two versions, in words. */
    public record Difference(Sort sort, String about, String words) {}

    /** What sort of difference it is. */
    public enum Sort {
        ADDED,
        CHANGED,
        TAKEN_OUT;

        public String words() {
            return switch (this) {
                case ADDED -> "Added";
                case CHANGED -> "Changed";
                case TAKEN_OUT -> "Taken out";
            };
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static PlanSnapshot of(String json) {
        return JSON.readValue(json, PlanSnapshot.class);
    }

    /** What the later one has otherwise than this, in words. */
    public List<Difference> differences(PlanSnapshot later) {
        var found = new ArrayList<Difference>();
        say(found, "The plan", "title", title, later.title);
        say(found, "The plan", "summary", summary, later.summary);
        say(found, "The plan", "levels", named(levels), named(later.levels));
        each(
                priorities,
                later.priorities,
                Node::ref,
                Node::name,
                (before, after) -> {
                    say(found, after.name(), "code", before.code, after.code);
                    say(found, after.name(), "title", before.title, after.title);
                    say(found, after.name(), "level", levelName(before.level), later.levelName(after.level));
                    say(found, after.name(), "what it serves", name(before.parent), later.name(after.parent));
                    say(found, after.name(), "rank", place(before.rank), place(after.rank));
                    say(found, after.name(), "who answers", answers(before.ref), later.answers(after.ref));
                    say(found, after.name(), "what is meant to happen", meant(before.ref), later.meant(after.ref));
                },
                found);
        each(
                workstreams,
                later.workstreams,
                Stream::ref,
                Stream::title,
                (before, after) -> {
                    say(found, after.title, "name", before.title, after.title);
                    say(found, after.title, "owner", before.owner, after.owner);
                },
                found);
        each(
                years,
                later.years,
                Year::year,
                Year::year,
                (before, after) -> say(
                        found,
                        after.year,
                        "order",
                        Matrix.and(before.priorities.stream().map(this::name).toList()),
                        Matrix.and(after.priorities.stream().map(later::name).toList())),
                found);
        return found;
    }

    /** Compares two things that bear the same key. */
    @FunctionalInterface
    private interface Compare<T> {
        void both(T before, T after);
    }

    private static <T> void each(
            List<T> before,
            List<T> after,
            Function<T, String> key,
            Function<T, String> name,
            Compare<T> compare,
            List<Difference> found) {
        Map<String, T> left = new LinkedHashMap<>();
        before.forEach(one -> left.put(key.apply(one), one));
        for (var one : after) {
            var same = left.remove(key.apply(one));
            if (same == null) {
                found.add(new Difference(Sort.ADDED, name.apply(one), ""));
            } else {
                compare.both(same, one);
            }
        }
        left.values().forEach(one -> found.add(new Difference(Sort.TAKEN_OUT, name.apply(one), "")));
    }

    private static void say(List<Difference> found, String about, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(
                    Sort.CHANGED, about, "%s: was %s, is %s".formatted(what, quoted(before), quoted(after))));
        }
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing" : "“" + words + "”";
    }

    /** Who answered for a priority, in words. */
    public String answers(String priority) {
        return String.join(
                "; ",
                answers.stream()
                        .filter(answer -> answer.priority.equals(priority))
                        .map(answer -> streamName(answer.workstream) + " " + answer.role)
                        .sorted()
                        .toList());
    }

    private String meant(String priority) {
        return String.join(
                "; ",
                horizons.stream()
                        .filter(item -> item.priority.equals(priority))
                        .map(item -> item.horizon + ": " + item.text)
                        .sorted()
                        .toList());
    }

    private String streamName(String ref) {
        return workstreams.stream()
                .filter(stream -> stream.ref.equals(ref))
                .map(Stream::title)
                .findFirst()
                .orElse(ref);
    }

    /** What a priority was called, or its reference. */
    public String name(@Nullable String ref) {
        return ref == null
                ? ""
                : priorities.stream()
                        .filter(node -> node.ref.equals(ref))
                        .map(Node::name)
                        .findFirst()
                        .orElse(ref);
    }

    /** What a level was called. */
    public String levelName(int position) {
        return levels.stream()
                .filter(level -> level.position() == position)
                .map(Plan.Level::name)
                .findFirst()
                .orElse("Level " + position);
    }

    private static String named(List<Plan.Level> levels) {
        return String.join(" → ", levels.stream().map(Plan.Level::name).toList());
    }

    private static String place(@Nullable Integer rank) {
        return rank == null ? "" : YearCheck.ordinal(rank);
    }
}
