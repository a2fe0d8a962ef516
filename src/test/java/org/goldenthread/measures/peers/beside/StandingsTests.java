package org.goldenthread.measures.peers.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.peers.AmongPeers;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerGroups;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StandingsTests extends AmongPeers {
    @Autowired
    private Quartiles quartiles;

    @Autowired
    private Standings standings;

    @Autowired
    private Comparisons comparisons;

    private static final String[] OTHERS = {"80", "81", "82", "60", "61", "62", "63", "64", "65"};

    private String compared(String code, Polarity polarity, String before, String now) {
        var ref = measure(code, quarterly(polarity));
        var peers = peers(9);
        record(ref, q(2024, 1), peers, with(before));
        record(ref, q(2024, 2), peers, with(now));
        return ref;
    }

    private static String[] with(String own) {
        var all = new String[OTHERS.length + 1];
        all[0] = own;
        System.arraycopy(OTHERS, 0, all, 1, OTHERS.length);
        return all;
    }

    private Position position(String ref) {
        return does(() -> quartiles.of(measures.get(ref), null)).orElseThrow();
    }

    @Test
    void aQuartileSaysOfHowManyAndHowFarItIsToTheNext() {
        var ref = compared("A", Polarity.HIGH, "70", "75");
        assertThat(position(ref).words()).isEqualTo("2nd quartile of 10, 6.0 pts from the 1st");
        assertThat(position(compared("B", Polarity.LOW, "62", "62.5")).words())
                .isEqualTo("2nd quartile of 10, 1.5 pts from the 1st");
        assertThat(position(compared("C", Polarity.HIGH, "80", "90")).words()).isEqualTo("1st quartile of 10");
        assertThat(position(compared("D", Polarity.NONE, "80", "90")).words()).isEmpty();
    }

    @Test
    void whatIsSaidAtAGlanceIsWhatTheComparisonSays() {
        var ref = compared("A", Polarity.HIGH, "70", "64.5");
        for (var rule : List.of(QuartileRule.BY_RANK, QuartileRule.INCLUSIVE, QuartileRule.EXCLUSIVE)) {
            does(() -> Fixtures.got(
                    choices.choose(council, new PeerChoice(PeerGroups.ALL, rule, PeerChoice.Average.MEDIAN))));
            var glance = position(ref);
            var whole = does(() -> comparisons.of(measures.get(ref), Asked.NOTHING))
                    .orElseThrow()
                    .compared();
            var own = java.util.Objects.requireNonNull(whole.own());
            assertThat(glance.rank()).isEqualTo(own.rank());
            assertThat(glance.quartile()).isEqualTo(whole.comparison().quartile(own));
            assertThat(glance.count()).isEqualTo(whole.comparison().order().size());
        }
    }

    @Test
    void fewOrEqualFiguresGetARankAndNoQuartile() {
        var ref = measure("F");
        var peers = peers(9);
        record(ref, q(2024, 1), peers, "5", "5", "5", "5", "5", "5", "5", "5", "4", "4");
        assertThat(position(ref).quartile()).isZero();
        assertThat(position(ref).words()).isEqualTo("Tied 1st of 10");
    }

    @Test
    void theSummaryNamesItsDenominatorsAndTheMeasuresBehind() {
        var better = compared("A", Polarity.HIGH, "70", "75");
        var worse = compared("B", Polarity.HIGH, "70", "59");
        var alone = measure("C");
        record(entry(alone, q(2024, 1), "5"));
        var summed = does(() -> standings.of(
                council, measures.all(List.of(better, worse, alone)).values(), null));
        assertThat(summed.notPlaced()).containsExactly(alone);
        var below = summed.shares().getFirst();
        assertThat(below.share().words()).isEqualTo("1 of 2 (50.0%)");
        assertThat(below.behind()).containsExactly(worse);
        assertThat(summed.shares())
                .filteredOn(one -> one.name().startsWith("Improving faster"))
                .singleElement()
                .satisfies(one -> assertThat(one.behind()).containsExactly(better));
        assertThat(summed.shares())
                .filteredOn(one -> one.name().equals("Last quartile"))
                .singleElement()
                .satisfies(one -> assertThat(one.behind()).containsExactly(worse));
    }
}
