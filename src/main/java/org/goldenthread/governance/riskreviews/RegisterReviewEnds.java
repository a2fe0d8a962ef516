package org.goldenthread.governance.riskreviews;

import java.util.List;
import java.util.Set;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds bodies that were to review a risk register at a meeting and were not shown it. */
@Component
class RegisterReviewEnds implements LooseEndCheck {
    private final RegisterReviews reviews;

    RegisterReviewEnds(RegisterReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        return reviews.all(council).stream()
                .filter(one -> !one.missed().isEmpty())
                .filter(one -> among == null || among.contains(one.body().ref()))
                .map(RegisterReviewEnds::end)
                .limit(most)
                .toList();
    }

    private static LooseEnd end(RegisterReview one) {
        var times = one.missed().size() == 1
                ? ""
                : ", nor at %d meetings since".formatted(one.missed().size() - 1);
        return new LooseEnd(
                one.body().ref(),
                "register-not-reviewed",
                "Risk register not reviewed",
                "“%s” is to see the register “%s” %s and was not shown it on %s%s"
                        .formatted(
                                one.body().name(),
                                one.register().name(),
                                one.register().cadence().words(),
                                Times.day(one.missed().getFirst().day()),
                                times),
                "Show it at the next meeting, and write down that it was shown",
                one.href());
    }
}
