package org.goldenthread.measures.peers.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Role;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.comparison.QuartileRule;
import org.goldenthread.measures.exact.Wording;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.measures.peers.AmongPeers;
import org.goldenthread.measures.peers.PeerChoice;
import org.goldenthread.measures.peers.PeerGroups;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.organisation.register.Authorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class StandingsTests extends AmongPeers {
    @Autowired
    private Quartiles quartiles;

    @Autowired
    private Standings standings;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Authorities authorities;

    @TempDir
    Path directory = Path.of("");

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

    private static Sheet percentOf(String formula) {
        return new Sheet(
                Sheet.Words.NONE,
                new Sheet.Counted(DataType.PERCENTAGE, "%", 1, Polarity.HIGH),
                null,
                new Sheet.Collection(Length.QUARTER, List.of(), 30, 30),
                Sheet.Judging.BY_COUNCIL,
                formula);
    }

    @Test
    void aCalculatedMeasureIsWorkedOutForEverybodyAndWhoLacksAnInputIsLeftOutWithItsCompleteness() {
        var answered = measure("ANS");
        var asked = measure("ASK");
        var share = measure("SHARE", percentOf("100 * ANS / ASK"));
        var peers = peers(9);
        record(answered, q(2024, 1), peers, "75", "80", "81", "82", "60", "61", "62", "63", "64", "65");
        record(asked, q(2024, 1), peers, "100", "100", "100", "100", "100", "100", "100", "100", "100");

        assertThat(position(share).words()).isEqualTo("2nd quartile of 9, 6.0 pts from the 1st");
        var whole = does(() -> comparisons.of(measures.get(share), Asked.NOTHING))
                .orElseThrow()
                .compared();
        assertThat(whole.comparison().basis(Wording.PLAIN))
                .startsWith("9 compared, 1 left out (1 of 2 inputs; ASK is missing, so there is no figure: Peer 09)");
        assertThat(whole.worths().getLast().why()).startsWith("1 of 2 inputs; ASK is missing");

        record(asked, q(2024, 1), peers, "", "", "", "", "", "", "", "", "", "100");
        assertThat(position(share).count()).isEqualTo(10);
    }

    @Test
    void whatWasWorkedOutForOneVisitorIsNotShownToAnother() {
        var one = measure("ONE");
        var twice = measure("TWICE", percentOf("ONE * 2"));
        record(one, q(2024, 1), peers(3), "1", "2", "3", "4");
        var mine = does(() -> measures.get(twice));
        assertThat(position(twice).count()).isEqualTo(4);
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        assertThat(fixtures.as(stranger, () -> quartiles.of(mine, null))).isEmpty();
    }

    @Test
    void aReorganisedCouncilIsFollowedAtAGlanceAsInTheComparison() {
        var ref = measure("R");
        var peers = peers(8);
        var heirs = reorganised();
        record(ref, q(2024, 1), peers, "75", "80", "81", "82", "60", "61", "62", "63", "64");
        var heir = heirs.getLast();
        record(Entry.of(ref, Figure.VALUE, heir.id(), q(2024, 1), new BigDecimal("79")));
        var members = new ArrayList<>(peers);
        members.add(heirs.getFirst());
        var key = group("With one that is gone", LONG_AGO, members);
        does(() -> Fixtures.got(
                choices.choose(council, new PeerChoice(key, QuartileRule.BY_RANK, PeerChoice.Average.MEDIAN))));

        var whole = does(() -> comparisons.of(measures.get(ref), Asked.NOTHING))
                .orElseThrow()
                .compared();
        assertThat(whole.setting().remarks()).anyMatch(one -> one.contains("was reorganised; in its place stands"));
        assertThat(position(ref).count()).isEqualTo(10);
        assertThat(position(ref).rank())
                .isEqualTo(java.util.Objects.requireNonNull(whole.own()).rank());
    }

    /** A council of the register that has ended, and the one that came in its place. */
    private List<Subject> reorganised() {
        fixtures.installation(() -> Fixtures.got(authorities.load(register(), null)));
        return does(() -> subjects.meant(
                council, List.of(new Subjects.Written("", "Fallowbeck"), new Subjects.Written("", "Newbeck"))));
    }

    private Path register() {
        try {
            return Files.writeString(directory.resolve("register.csv"), """
                    local-authority-code,official-name,start-date,end-date,replaced-by
                    ZFB,Fallowbeck,1974-04-01,2021-03-31,ZNB
                    ZNB,Newbeck,2021-04-01,,
                    """);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
