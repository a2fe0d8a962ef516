package org.goldenthread.measures.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.access.database.OwnerConnection;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.ledger.Entry;
import org.goldenthread.publishing.open.Offer;
import org.goldenthread.publishing.open.PublicThing;
import org.goldenthread.publishing.open.SmallNumbers;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of measures is offered to the public: approved figures, and none that tells of few people. */
class MeasuresForAllTests extends MeasuresOfACouncil {
    private static final SmallNumbers FIVE = new SmallNumbers(5, Set.of("things"));
    private static final int YEAR = 2021;

    @Autowired
    MeasuresForAll open;

    @Autowired
    OwnerConnection owner;

    private static Sheet counts() {
        return Sheet.of(DataType.NUMBER, "people", 0, Polarity.LOW, Length.QUARTER);
    }

    private PublicThing read(String ref) {
        return java.util.Objects.requireNonNull(
                does(() -> open.drafts(council, List.of(ref), FIVE)).get(ref));
    }

    private Offer offer(String ref) {
        return does(() -> open.offer(council, ref)).orElseThrow();
    }

    private Entry part(String ref, String part, Period period, String value) {
        int number = does(() -> subjects.breakdowns(council, List.of(part))).getOrDefault(part, 0);
        var whole = Entry.of(ref, Figure.VALUE, own.id(), period, new BigDecimal(value));
        return new Entry(
                whole.series(), whole.subject(), number, whole.start(), whole.value(), whole.scale(), whole.standing());
    }

    private static String value(PublicThing thing, String part, Period period) {
        return thing.rows().stream()
                .filter(row -> row.getOrDefault("part", "").equals(part)
                        && row.getOrDefault("period", "").equals(period.words()))
                .map(row -> row.getOrDefault("value", row.getOrDefault("note", "")))
                .findFirst()
                .orElse("absent");
    }

    private static String all(PublicThing thing) {
        return thing.lead() + thing.parts() + thing.rows();
    }

    @Test
    void aFigureIsOfferedOnceItIsApprovedAndTheOnesAfterItAreNot() {
        var ref = measure("SIG");
        owner.sql()
                .sql("update measures.measure set approval_posts = '{POST-1}' where ref = :ref")
                .param("ref", ref)
                .update();
        var now = Period.quarter(Period.financialYearOf(java.time.LocalDate.now()), 1);
        var before = now.previous();
        record(entry(ref, before, "81.23"), entry(ref, now, "77.77"));
        assertThat(offer(ref).held()).isEqualTo("None of its figures is approved yet.");
        sign(ref, before, "approve", "approved", 0);
        assertThat(offer(ref).isHeld()).isFalse();
        var thing = read(ref);
        assertThat(value(thing, "", before)).isEqualTo("81.23");
        assertThat(value(thing, "", now)).isEqualTo("absent");
        assertThat(all(thing))
                .contains("Later figures are shown once they are approved")
                .doesNotContain("77.8");
    }

    private void sign(String ref, Period period, String move, String phase, int after) {
        owner.sql()
                .sql("""
                        insert into measures.sign_off (ref, council, months, days, start, after, move, phase, account)
                        values (:ref, :council, :months, 0, :start, :after, :move, :phase, 0)""")
                .param("ref", ref)
                .param("council", council)
                .param("months", period.months())
                .param("start", period.start())
                .param("after", after)
                .param("move", move)
                .param("phase", phase)
                .update();
    }

    @Test
    void aMeasureThatNobodySignsIsApprovedByWhoeverPublishesItAndSaysSo() {
        var ref = measure("OPN1");
        assertThat(offer(ref).held()).isEqualTo("There is no figure yet.");
        record(entry(ref, q(YEAR, 1), "71.5"));
        assertThat(offer(ref).isHeld()).isFalse();
        assertThat(offer(ref).signed()).isFalse();
    }

    @Test
    void aSmallCountIsHiddenInTheLineTheTableTheDrawingAndTheData() {
        var ref = measure("OPN2", counts());
        record(entry(ref, q(YEAR, 1), "41"), entry(ref, q(YEAR, 2), "37"), entry(ref, q(YEAR, 3), "3"));
        var thing = read(ref);
        assertThat(value(thing, "", q(YEAR, 3))).isEqualTo("Fewer than 5");
        assertThat(thing.lead()).startsWith("Fewer than 5");
        assertThat(thing.state().words()).isEqualTo("Not shown");
        assertThat(all(thing)).doesNotContain("3 people").contains("37 people");
    }

    @Test
    void aPartThatTheWholeWouldGiveAwayIsHiddenWithASecondOne() {
        var ref = measure("OPN3", counts());
        var quarter = q(YEAR, 1);
        record(
                entry(ref, quarter, "63"),
                part(ref, "Age: under 18", quarter, "2"),
                part(ref, "Age: 18 to 64", quarter, "20"),
                part(ref, "Age: 65 and over", quarter, "41"),
                part(ref, "Age: under 18; Sex: female", quarter, "1"));
        var thing = read(ref);
        assertThat(value(thing, "", quarter)).isEqualTo("63");
        assertThat(value(thing, "Age: under 18", quarter)).isEqualTo("Fewer than 5");
        assertThat(value(thing, "Age: 18 to 64", quarter)).startsWith("Not shown");
        assertThat(value(thing, "Age: 65 and over", quarter)).isEqualTo("41");
        assertThat(thing.rows()).extracting(row -> row.get("part")).doesNotContain("Age: under 18; Sex: female");
    }

    @Test
    void aShareOfFewIsHiddenAndWhatCountsNoPeopleIsShown() {
        var ref = measure("OPN4");
        var quarter = q(YEAR, 1);
        record(
                entry(ref, quarter, "2.5"),
                Entry.of(ref, Figure.NUMERATOR, own.id(), quarter, new BigDecimal("2")),
                Entry.of(ref, Figure.DENOMINATOR, own.id(), quarter, new BigDecimal("80")));
        assertThat(value(read(ref), "", quarter)).isEqualTo("Fewer than 5");
        var tagged = does(() -> org.goldenthread.Fixtures.got(measures.add(
                council, Measures.Draft.of("OPN5", "Bridges closed").tagged(List.of("things")), counts())));
        record(entry(tagged, quarter, "2"));
        assertThat(value(read(tagged), "", quarter)).isEqualTo("2");
    }

    @Test
    void nothingOfADraftLeadsIntoTheRecord() {
        var ref = measure("OPN6");
        record(entry(ref, q(YEAR, 1), "71.5"), entry(ref, q(YEAR, 2), "72.5"));
        assertThat(all(read(ref))).doesNotContain("/measures/");
    }

    @Test
    void aFigureToDateIsSetBesideThatOfTheSameTimeLastYear() {
        var plain = quarterly(Polarity.HIGH);
        var toDate = new Sheet(
                plain.words(),
                plain.counted(),
                null,
                plain.collection(),
                new Sheet.Judging("", Map.of(), false, 4, true),
                "");
        var ref = measure("OPN7", toDate);
        record(entry(ref, q(YEAR, 1), "29.0"), entry(ref, q(YEAR, 4), "98.0"));
        record(entry(ref, q(YEAR + 1, 1), "28.5"));
        assertThat(all(read(ref)))
                .contains("worse than the 29.0% of " + q(YEAR, 1).words());
        record(entry(ref, q(YEAR + 1, 2), "56.0"));
        assertThat(all(read(ref))).doesNotContain("better than");
    }
}
