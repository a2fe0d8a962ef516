package org.goldenthread.delivery.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.timeline.Picture.Axis;
import org.goldenthread.delivery.timeline.Picture.Bar;
import org.goldenthread.delivery.timeline.Picture.Elbow;
import org.goldenthread.delivery.timeline.Picture.Sheet;
import org.goldenthread.delivery.timeline.Picture.Stretch;
import org.goldenthread.delivery.timeline.Timeline.Arrow;
import org.goldenthread.delivery.timeline.Timeline.Row;
import org.goldenthread.delivery.timeline.Timeline.Sort;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Puts a timeline on sheets. */
public final class Drawing {
    static final int WIDTH = 1080;
    static final int LEFT = 300;
    static final int ROW = 24;
    /** As many rows as leave an A4 page on its side room for its head. */
    static final int ON_A_SHEET = 24;

    private static final int RIGHT = 14;
    private static final int INDENT = 14;
    private static final int MIDDLE = 9;
    private static final int STUB = 6;
    private static final int DIAMOND = 6;
    private final Timeline timeline;
    private final Days days;
    private final List<Bar> bars = new ArrayList<>();
    private final Map<String, Bar> byRef = new HashMap<>();

    private Drawing(Timeline timeline, Days days) {
        this.timeline = timeline;
        this.days = days;
        for (var row : timeline.rows()) {
            var bar = bar(row, bars.size() * ROW);
            bars.add(bar);
            byRef.put(row.ref(), bar);
        }
    }

    /** Draws it; without a sheet where nothing has a date. */
    public static Picture of(Timeline timeline) {
        var days = Days.of(timeline, LEFT, WIDTH - LEFT - RIGHT);
        return days == null
                ? new Picture(
                        WIDTH, LEFT, new Axis(0, List.of(), List.of(), null, ""), List.of(), "No dates are known.")
                : new Drawing(timeline, days).picture();
    }

    private Bar bar(Row row, int y) {
        var mark = row.mark();
        var forecast = days.stretch(mark.forecast());
        int width = forecast == null ? 0 : forecast.width();
        return new Bar(
                row,
                y,
                4 + row.depth() * INDENT,
                days.stretch(mark.baseline()),
                forecast,
                mark.done() ? width : mark.started() ? gone(forecast) : 0,
                width * mark.progress() / 100);
    }

    private int gone(@Nullable Stretch forecast) {
        return forecast == null ? 0 : Math.clamp(days.at(timeline.today()) - forecast.x(), 0, forecast.width());
    }

    private Picture picture() {
        var arrows = new ArrayList<Placed>();
        for (var arrow : timeline.arrows()) {
            var placed = place(arrow);
            if (placed != null) {
                arrows.add(placed);
            }
        }
        var sheets = new ArrayList<Sheet>();
        for (int from = 0; from < bars.size(); from += ON_A_SHEET) {
            var rows = bars.subList(from, Math.min(bars.size(), from + ON_A_SHEET));
            int top = from * ROW;
            int height = rows.size() * ROW;
            var elbows = arrows.stream()
                    .filter(one -> one.low() > top && one.high() < top + height)
                    .map(Placed::elbow)
                    .toList();
            sheets.add(new Sheet(top, height, continued(from), rows, elbows));
        }
        return new Picture(WIDTH, LEFT, days.axis(timeline.today()), sheets, words());
    }

    private String continued(int first) {
        int at = first;
        while (at > 0 && bars.get(at).row().sort() != Sort.GROUP) {
            at--;
        }
        var row = bars.get(at).row();
        return at < first && row.sort() == Sort.GROUP ? row.title() + ", continued" : "";
    }

    /** An arrow, and from where to where it reaches up and down. */
    private record Placed(Elbow elbow, int high, int low) {}

    private @Nullable Placed place(Arrow arrow) {
        var before = byRef.get(arrow.before());
        var after = byRef.get(arrow.after());
        if (before == null || after == null || before.forecast() == null || after.forecast() == null) {
            return null;
        }
        int x1 = before.forecast().end() + (milestone(before) ? DIAMOND : 0);
        int x2 = after.forecast().x() - (milestone(after) ? DIAMOND : 0);
        int y1 = before.y() + MIDDLE;
        int y2 = after.y() + MIDDLE;
        var path = new StringBuilder().append('M').append(x1).append(' ').append(y1);
        if (x2 >= x1 + 2 * STUB) {
            path.append('H').append(x1 + STUB).append('V').append(y2);
        } else {
            int between = y2 > y1 ? before.y() + ROW - 1 : before.y() + 1;
            path.append('H').append(x1 + STUB).append('V').append(between);
            path.append('H').append(x2 - STUB).append('V').append(y2);
        }
        path.append('H').append(x2);
        return new Placed(new Elbow(path.toString(), arrow.critical()), Math.min(y1, y2), Math.max(y1, y2));
    }

    private static boolean milestone(Bar bar) {
        return bar.row().sort() == Sort.MILESTONE;
    }

    private String words() {
        var sorts = timeline.rows().stream().map(Row::sort).toList();
        long actions = sorts.stream().filter(Sort.ACTION::equals).count();
        long milestones = sorts.stream().filter(Sort.MILESTONE::equals).count();
        long critical =
                timeline.rows().stream().filter(row -> row.mark().critical()).count();
        return counted(actions, "action") + " and " + counted(milestones, "milestone") + " from "
                + month(days.from()) + " to " + month(days.to().minusDays(1)) + "; "
                + (critical == 0 ? "none is critical" : critical == 1 ? "1 is critical" : critical + " are critical")
                + ".";
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String month(LocalDate day) {
        return Period.month(day.getYear(), day.getMonthValue()).words();
    }
}
