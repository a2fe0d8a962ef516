package org.goldenthread.findings.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.findings.judgements.Judgement;
import org.goldenthread.findings.judgements.Scheme;

/**
 * The picture of a judgement's history: the levels of its scheme as rungs, the best at the top, and a step line over
 * the years.
 *
 * @param rungs the levels' names with their height
 * @param marks one for each judgement
 * @param line the points of the step line
 */
public record Ladder(int width, int height, List<Rung> rungs, List<Mark> marks, String line) {
    private static final int LEFT = 230;
    private static final int RIGHT = 60;
    private static final int STEP = 26;
    private static final int WIDTH = 720;

    /** A level's line across the picture. */
    public record Rung(String name, int y) {}

    /** A judgement in the picture; its year stands below. */
    public record Mark(int x, int y, String title, String year) {}

    static Ladder of(Judgement judgement) {
        var history = judgement.history().reversed();
        var first = history.getFirst().words().on();
        long days = Math.max(
                1, ChronoUnit.DAYS.between(first, history.getLast().words().on()));
        var marks = history.stream().map(one -> mark(one, first, days)).toList();
        int height = 16 + STEP * judgement.scheme().levels().size() + 24;
        return new Ladder(
                WIDTH,
                height,
                judgement.scheme().levels().stream().map(Ladder::rung).toList(),
                marks,
                line(marks));
    }

    private static Rung rung(Scheme.Level level) {
        return new Rung(level.name(), y(level));
    }

    private static int y(Scheme.Level level) {
        return 16 + STEP * (level.position() - 1) + STEP / 2;
    }

    private static Mark mark(Judgement one, LocalDate first, long days) {
        long since = ChronoUnit.DAYS.between(first, one.words().on());
        int x = LEFT + 10 + (int) ((WIDTH - LEFT - RIGHT) * since / days);
        return new Mark(
                x,
                y(one.level()),
                one.words().on() + ": " + one.rating(),
                Integer.toString(one.words().on().getYear()));
    }

    private static String line(List<Mark> marks) {
        var points = new ArrayList<String>();
        int height = marks.getFirst().y();
        for (var mark : marks) {
            points.add(mark.x() + "," + height);
            height = mark.y();
            points.add(mark.x() + "," + height);
        }
        return points.stream().distinct().collect(Collectors.joining(" "));
    }
}
