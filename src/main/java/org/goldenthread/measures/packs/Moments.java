package org.goldenthread.measures.packs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.vocabulary.Period;

/** When a council would have recorded a figure, had it been there: never later than the pack is loaded. */
final class Moments {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int TEN = 10;
    private static final int TARGETS_AHEAD = 20;
    private static final int FORECASTS_AFTER = 115;
    private final Instant now;

    Moments(Instant now) {
        this.now = now;
    }

    /** @param due how many days after a period its figure is due @param later days beside the usual day */
    Instant of(Figure figure, Period period, int due, int later) {
        var usual =
                switch (figure) {
                    case VALUE, NUMERATOR, DENOMINATOR, CONFIDENCE_LOW, CONFIDENCE_HIGH ->
                        period.after().plusDays(due);
                    case TARGET, LOWER_TARGET, BASELINE ->
                        LocalDate.of(Period.financialYearOf(period.start()), 4, 1)
                                .minusDays(TARGETS_AHEAD);
                    case FORECAST -> period.start().plusDays(FORECASTS_AFTER);
                };
        return on(usual.plusDays(later));
    }

    Instant on(LocalDate day) {
        var moment = day.atTime(TEN, 0).atZone(HERE).toInstant();
        return moment.isAfter(now) ? now : moment;
    }
}
