package org.goldenthread.delivery.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.planning.web.Tree.Branch;
import org.goldenthread.delivery.schedule.Span;
import org.goldenthread.delivery.timeline.Timeline;
import org.goldenthread.delivery.timeline.Timeline.Arrow;
import org.goldenthread.delivery.timeline.Timeline.Mark;
import org.goldenthread.delivery.timeline.Timeline.Row;
import org.goldenthread.delivery.timeline.Timeline.Sort;
import org.jspecify.annotations.Nullable;

/** Puts undertakings and their actions into the rows of a timeline. */
final class Rows {
    /** More than this nobody can read; the filters narrow it. */
    static final int MOST = 300;

    private Rows() {}

    /**
     * The undertakings as headings, each with its actions below it.
     *
     * @param alone those that are shown by their own days, as no action of theirs is there to show
     */
    static Timeline of(LocalDate today, Tree tree, List<Line> lines, List<Dependency> dependencies, Set<String> alone) {
        var shown = lines.subList(0, Math.min(MOST, lines.size()));
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        shown.forEach(line ->
                parts.computeIfAbsent(part(line), none -> new ArrayList<>()).add(line));
        var rows = new ArrayList<Row>();
        parts.getOrDefault("", List.of()).forEach(line -> rows.add(row(line, 0)));
        var wanted = new HashSet<>(parts.keySet());
        wanted.addAll(alone);
        for (var branch : tree.leadingTo(wanted).branches()) {
            var within = tree.below(branch.undertaking().ref());
            var under =
                    shown.stream().filter(line -> within.contains(part(line))).toList();
            rows.add(under.isEmpty() ? Row.of(branch.undertaking(), branch.depth(), Sort.GROUP) : group(branch, under));
            parts.getOrDefault(branch.undertaking().ref(), List.of())
                    .forEach(line -> rows.add(row(line, branch.depth() + 1)));
        }
        var critical = new HashSet<String>();
        shown.stream()
                .filter(line -> line.reckoned().critical())
                .forEach(line -> critical.add(line.action().ref()));
        var arrows = dependencies.stream()
                .map(link -> new Arrow(
                        link.earlier(),
                        link.later(),
                        critical.contains(link.earlier()) && critical.contains(link.later())))
                .toList();
        return new Timeline(today, rows, arrows);
    }

    /** Undertakings alone, each with its own dates. */
    static Timeline of(LocalDate today, Tree tree) {
        var rows = tree.branches().stream()
                .limit(MOST)
                .map(branch -> Row.of(branch.undertaking(), branch.depth(), Sort.ACTION))
                .toList();
        return new Timeline(today, rows, List.of());
    }

    /** Which undertakings have days of their own and go on, while none of the lines is part of them. */
    static Set<String> alone(Tree tree, List<Line> lines) {
        var parts = new HashSet<String>();
        lines.forEach(line -> parts.add(part(line)));
        var led = Set.copyOf(tree.leadingTo(parts).refs());
        return tree.branches().stream()
                .map(Branch::undertaking)
                .filter(one -> !led.contains(one.ref()) && one.dates().expected() != null)
                .filter(one ->
                        !one.standing().stage().isOver() && one.standing().stage() != Stage.DEFERRED)
                .limit(MOST)
                .map(Undertaking::ref)
                .collect(Collectors.toSet());
    }

    private static String part(Line line) {
        return line.action().project() == null ? "" : line.action().project();
    }

    private static Row row(Line line, int depth) {
        var action = line.action();
        var dates = action.dates();
        var reckoned = line.reckoned();
        var mark = new Mark(
                new Span(dates.baselineStart(), dates.baselineDue()),
                new Span(reckoned.start(), reckoned.finish()),
                action.course().progress() > 0,
                dates.ended() != null,
                action.course().progress(),
                reckoned.critical());
        return new Row(
                action.isMilestone() ? Sort.MILESTONE : Sort.ACTION,
                depth,
                action.ref(),
                action.title(),
                line.href(),
                mark,
                line.told());
    }

    private static Row group(Branch branch, List<Line> lines) {
        var baseline = new Span(
                first(lines, line -> line.action().dates().baselineStart()),
                last(lines, line -> line.action().dates().baselineDue()));
        var forecast = new Span(
                first(lines, line -> line.reckoned().start()),
                last(lines, line -> line.reckoned().finish()));
        var told = branch.undertaking().ref() + " " + branch.title() + "; " + Shown.day(forecast.start()) + " to "
                + Shown.day(forecast.finish());
        var mark = new Mark(baseline, forecast, false, false, 0, false);
        return new Row(
                Sort.GROUP, branch.depth(), branch.undertaking().ref(), branch.title(), branch.href(), mark, told);
    }

    private static @Nullable LocalDate first(List<Line> lines, Function<Line, @Nullable LocalDate> of) {
        return known(lines, of).min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable LocalDate last(List<Line> lines, Function<Line, @Nullable LocalDate> of) {
        return known(lines, of).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> known(List<Line> lines, Function<Line, @Nullable LocalDate> of) {
        return lines.stream().map(of).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
