package org.goldenthread.risks.owed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.site.updates.Reporting;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;

/** Reviews of live risks that fell due in a period, or were made in it or after it. */
@Component
class ReviewsAsked implements Reporting {
    private final ReviewsAskedStore store;

    ReviewsAsked(ReviewsAskedStore store) {
        this.store = store;
    }

    @Override
    public Sort sort() {
        return ReviewsOwed.SORT;
    }

    @Override
    public List<Line> lines(String council, Period period) {
        return store.live(council, period);
    }

    @Override
    public Map<String, Told> told(String council, Question question, Collection<String> keys) {
        return store.told(question.period().start(), keys);
    }
}
