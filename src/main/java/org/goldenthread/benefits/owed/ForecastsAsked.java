package org.goldenthread.benefits.owed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.site.updates.Reporting;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** Forecasts of the year of every line that counts, given or confirmed in the last month of a period or after it. */
@Component
class ForecastsAsked implements Reporting {
    private final ForecastsAskedStore store;

    ForecastsAsked(ForecastsAskedStore store) {
        this.store = store;
    }

    @Override
    public Sort sort() {
        return ForecastsOwed.SORT;
    }

    @Override
    public List<Line> lines(String council, Period period) {
        return store.counting(council, Period.financialYearOf(period.end()));
    }

    @Override
    public Map<String, Told> told(String council, Question question, Collection<String> keys) {
        var end = question.period().end();
        return store.told(Period.financialYearOf(end), end.withDayOfMonth(1), keys);
    }
}
