package org.goldenthread.delivery.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.delivery.schedule.Span;
import org.goldenthread.delivery.timeline.Timeline.Arrow;
import org.goldenthread.delivery.timeline.Timeline.Mark;
import org.goldenthread.delivery.timeline.Timeline.Row;
import org.goldenthread.delivery.timeline.Timeline.Sort;
import org.junit.jupiter.api.Test;

class DrawingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private static Row row(Sort sort, String ref, Span baseline, Span forecast, int progress) {
        return new Row(
                sort,
                1,
                ref,
                "Title " + ref,
                "/" + ref,
                new Mark(baseline, forecast, progress > 0, false, progress, false),
                "");
    }

    private static Span span(int month, int day, int toMonth, int toDay) {
        return new Span(LocalDate.of(2026, month, day), LocalDate.of(2026, toMonth, toDay));
    }

    private static Picture draw(List<Row> rows, Arrow... arrows) {
        return Drawing.of(new Timeline(TODAY, rows, List.of(arrows)));
    }

    @Test
    void withoutDatesThereIsNothingToDraw() {
        assertThat(draw(List.of(row(Sort.ACTION, "A", Span.UNKNOWN, Span.UNKNOWN, 0)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theAxisHoldsEveryDateAndTodayInWholeMonths() {
        var picture = draw(List.of(row(Sort.ACTION, "A", span(4, 10, 5, 20), span(4, 12, 6, 3), 0)));
        assertThat(picture.axis().years()).extracting(Picture.Tick::words).containsExactly("2026/27");
        assertThat(picture.axis().parts()).extracting(Picture.Tick::words).containsExactly("Apr", "May", "Jun", "Jul");
        assertThat(picture.axis().today()).isBetween(picture.left(), picture.width());
        assertThat(picture.words()).isEqualTo("1 action and 0 milestones from Apr 2026 to Jul 2026; none is critical.");
    }

    @Test
    void aLongTimeIsCutIntoQuartersAndAFarTodayIsLeftOut() {
        var forecast = new Span(LocalDate.of(2030, 1, 1), LocalDate.of(2035, 1, 1));
        var picture = draw(List.of(row(Sort.ACTION, "A", Span.UNKNOWN, forecast, 0)));
        assertThat(picture.axis().today()).isNull();
        assertThat(picture.axis().parts())
                .extracting(Picture.Tick::words)
                .contains("Q1", "Q4")
                .hasSizeLessThan(24);
        assertThat(picture.axis().years()).extracting(Picture.Tick::words).contains("2030/31", "2034/35");
    }

    @Test
    void barsStandWhereTheirDaysAre() {
        var picture = draw(List.of(
                row(Sort.ACTION, "A", span(4, 1, 6, 1), span(5, 1, 8, 1), 50),
                row(Sort.MILESTONE, "M", Span.on(LocalDate.of(2026, 6, 1)), Span.on(LocalDate.of(2026, 8, 1)), 0)));
        var bars = picture.sheets().getFirst().bars();
        var bar = bars.getFirst();
        var forecast = Objects.requireNonNull(bar.forecast());
        assertThat(Objects.requireNonNull(bar.baseline()).end()).isBetween(forecast.x(), forecast.end());
        assertThat(bar.progress()).isEqualTo(forecast.width() / 2);
        assertThat(forecast.x() + bar.actual()).isEqualTo(picture.axis().today());
        var milestone = Objects.requireNonNull(bars.get(1).forecast());
        assertThat(milestone.width()).isZero();
        assertThat(milestone.x()).isEqualTo(forecast.end());
    }

    @Test
    void anArrowGoesRightAndDownOrAroundWhatOverlaps() {
        var rows = List.of(
                row(Sort.ACTION, "A", Span.UNKNOWN, span(4, 1, 5, 1), 0),
                row(Sort.ACTION, "B", Span.UNKNOWN, span(6, 1, 7, 1), 0),
                row(Sort.ACTION, "C", Span.UNKNOWN, span(4, 10, 6, 1), 0));
        var picture = draw(rows, new Arrow("A", "B", false), new Arrow("A", "C", true), new Arrow("A", "X", false));
        var elbows = picture.sheets().getFirst().elbows();
        assertThat(elbows).hasSize(2);
        assertThat(elbows.getFirst().path()).matches("M\\d+ 9H\\d+V33H\\d+");
        assertThat(elbows.get(1).path()).matches("M\\d+ 9H\\d+V23H\\d+V57H\\d+");
        assertThat(elbows.get(1).critical()).isTrue();
    }

    @Test
    void threeHundredBarsFillSheetsOfPaperAndArrowsRunOnAcrossThem() {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 300; i++) {
            rows.add(row(Sort.ACTION, "A" + i, span(4, 1, 5, 1), span(4, 1, 6, 1 + i % 28), i % 100));
        }
        var picture = draw(rows, new Arrow("A20", "A40", false));
        assertThat(picture.sheets()).hasSize(13);
        assertThat(picture.sheets()).flatExtracting(Picture.Sheet::bars).hasSize(300);
        assertThat(picture.sheets().get(0).elbows())
                .isEqualTo(picture.sheets().get(1).elbows())
                .hasSize(1);
        assertThat(picture.sheets().get(2).elbows()).isEmpty();
    }
}
