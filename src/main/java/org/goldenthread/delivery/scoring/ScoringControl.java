package org.goldenthread.delivery.scoring;

import java.util.List;
import java.util.Optional;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.scoring.Ranking.Ranked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** Prioritisation among the registers of the programme office. */
@Component
class ScoringControl implements Control.Looking {
    private final Scorings scorings;

    ScoringControl(Scorings scorings) {
        this.scorings = scorings;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Prioritisation";
    }

    @Override
    public String href() {
        return "/delivery/scoring";
    }

    @Override
    public Line in(String council) {
        var scheme = scorings.scheme(council, 0);
        if (scheme.isEmpty()) {
            return new Line("no criteria yet", new State("not set up", Tone.NONE), href());
        }
        var ranked = scorings.ranked(scheme.get(), "");
        long full = ranked.stream().filter(one -> one.rank() > 0).count();
        var words = "%d of %d projects in the pipeline ranked".formatted(full, ranked.size());
        return new Line(words, state(full, ranked), href());
    }

    private static State state(long full, List<Ranked> ranked) {
        return ranked.isEmpty()
                ? new State("pipeline empty", Tone.NONE)
                : full == ranked.size()
                        ? new State("all ranked", Tone.GOOD)
                        : new State("not all scored", Tone.WARNING);
    }

    @Override
    public Optional<Line> of(Undertaking one) {
        if (one.level() != Level.PROJECT || !one.standing().stage().inPipeline()) {
            return Optional.empty();
        }
        return scorings.scheme(one.council(), 0).map(scheme -> {
            var ranked = scorings.ranked(scheme, "");
            var mine = ranked.stream()
                    .filter(other -> other.one().ref().equals(one.ref()))
                    .findFirst();
            var href = "/delivery/undertakings/" + one.ref() + "/scores";
            return mine.filter(found -> found.rank() > 0)
                    .map(found -> new Line(
                            "rank %s of %d, %s%% of the most possible"
                                    .formatted(found.place(), ranked.size(), found.percent(scheme)),
                            new State("ranked", Tone.GOOD),
                            href))
                    .orElseGet(() -> new Line(
                            "scored by %d of %d criteria"
                                    .formatted(
                                            mine.map(Ranked::scored).orElse(0),
                                            scheme.criteria().size()),
                            new State("not ranked", Tone.NONE),
                            href));
        });
    }
}
