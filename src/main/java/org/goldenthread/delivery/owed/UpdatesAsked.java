package org.goldenthread.delivery.owed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.site.updates.Reporting;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** The update of the last month of a period, of every live undertaking; one of a later month answers too, but late. */
@Component
class UpdatesAsked implements Reporting {
    private final UpdatesAskedStore store;

    UpdatesAsked(UpdatesAskedStore store) {
        this.store = store;
    }

    @Override
    public Sort sort() {
        return UpdatesOwed.SORT;
    }

    static Period last(Period period) {
        return Period.month(period.end().getYear(), period.end().getMonthValue());
    }

    @Override
    public List<Line> lines(String council, Period period) {
        return store.live(council, last(period));
    }

    @Override
    public Map<String, Told> told(String council, Question question, Collection<String> keys) {
        return store.told(last(question.period()).start(), keys);
    }
}
