package org.goldenthread.delivery.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.scoring.Candidate.Score;
import org.goldenthread.delivery.scoring.Ranking.Ranked;
import org.goldenthread.delivery.scoring.Scheme.Criterion;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to scored prioritisation: editions of criteria, scores, and the order that they make. */
@Component
@Transactional
class Scorings {
    private final ScoringStore store;
    private final Clock clock;

    Scorings(ScoringStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What somebody gives by one criterion; no score takes an earlier one away. */
    record Given(long criterion, Optional<Integer> score, String why) {}

    /**
     * Makes criteria the new edition. Scores by a criterion that means the same are carried over; by one that is new or
     * means something else projects are scored anew. Former editions stay as they are.
     */
    Checked<Scheme> open(String council, String note, List<Criterion> criteria) {
        var problems = Scheme.check(criteria);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        int edition = store.insert(council, note, criteria);
        return Checked.accepted(store.find(council, edition).orElseThrow());
    }

    Checked<Undertaking> score(Undertaking one, Scheme scheme, List<Given> given) {
        for (var each : given) {
            if (scheme.criteria().stream().noneMatch(criterion -> criterion.id() == each.criterion())) {
                return Checked.refused("", "The criteria have changed meanwhile; score it by the new ones");
            }
            if (each.score().isPresent()
                    && (each.score().get() < 0 || each.score().get() > Scheme.BEST)) {
                return Checked.refused("score-" + each.criterion(), "A score is from 0 to " + Scheme.BEST);
            }
        }
        var today = LocalDate.now(clock);
        given.forEach(each -> each.score()
                .ifPresentOrElse(
                        score -> store.keep(
                                one.ref(), one.council(), each.criterion(), new Score(score, each.why(), today, null)),
                        () -> store.forget(one.ref(), each.criterion())));
        return Checked.accepted(one);
    }

    /** The edition in force, or an earlier one; absent where there is none. */
    @Transactional(readOnly = true)
    public Optional<Scheme> scheme(String council, int edition) {
        var editions = store.editions(council);
        return editions.isEmpty()
                ? Optional.empty()
                : store.find(council, editions.contains(edition) ? edition : editions.getFirst());
    }

    @Transactional(readOnly = true)
    public List<Integer> editions(String council) {
        return store.editions(council);
    }

    @Transactional(readOnly = true)
    public List<Ranked> ranked(Scheme scheme, String within) {
        return Ranking.of(scheme, store.candidates(scheme, within));
    }

    /** What a project was given by an edition, by the criterion's number. */
    @Transactional(readOnly = true)
    public Map<Long, Score> scores(String ref, Scheme scheme) {
        return store.scores(ref, scheme.id());
    }
}
