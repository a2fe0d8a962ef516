package org.goldenthread.intake.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.Recognised;
import org.junit.jupiter.api.Test;

class SavingsTests {
    private final SavingRecogniser sentences = new SavingRecogniser();
    private final SavingTableRecogniser tables = new SavingTableRecogniser();

    private Recognised told(String text) {
        return sentences.recognise(PaperSketch.of(text));
    }

    @Test
    void takesTheLinesOfAParagraphForPartsOfItsHeadlineAndSaysWhatIsMissing() {
        var recognised = told("""
                4.2 Savings for 2021/22 are likely to be £2m. A 500K saving has resulted from new contracts. £300k is being
                """.strip() + " saved from offices, and £200k will be saved as a result of fewer vans.");
        assertThat(recognised.proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("level"),
                        it -> it.fields().get("state"),
                        it -> it.fields().get("what"))
                .containsExactly(
                        tuple("2021-22", "headline", "forecast", null),
                        tuple("2021-22/1", "line", "delivered", "new contracts"),
                        tuple("2021-22/2", "line", "in delivery", "offices"),
                        tuple("2021-22/3", "line", "forecast", "fewer vans"));
        assertThat(recognised.notes())
                .extracting(Note::code, Note::message)
                .containsExactly(tuple(
                        "sum-differs",
                        "The 3 savings itemised for 2021/22 come to £1m, which is £1m short of the headline of £2m."));
    }

    @Test
    void keepsQuietWhenTheLinesComeToTheHeadline() {
        var recognised = told(
                "4.2 Savings of £500k were achieved in 2021/22. £300k resulted from rents. £200k was saved from vans.");
        assertThat(recognised.proposals()).hasSize(3);
        assertThat(recognised.notes()).isEmpty();
    }

    @Test
    void readsWhatMustBeSavedAndWhatIsSavedEveryYear() {
        var recognised = told("""
                The council has to save around £1.5m over the next three years.
                The new lease is expected to reduce costs by about £40k pa.
                """);
        assertThat(recognised.proposals())
                .extracting(
                        it -> it.fields().get("level"),
                        it -> it.fields().get("amount"),
                        it -> it.fields().get("about"),
                        it -> it.fields().get("years"))
                .containsExactly(
                        tuple("requirement", new BigDecimal("1500000"), true, 3),
                        tuple("yearly", new BigDecimal("40000"), true, null));
    }

    @Test
    void takesNoOtherMoneyForASaving() {
        assertThat(told("A budget of £108,500 has been set up for 2021/22. It secured £9m in 2020-2021.")
                        .proposals())
                .isEmpty();
    }

    @Test
    void readsASavingsTableInThousandsAndChecksItsTotals() {
        var recognised = tables.recognise(PaperSketch.of("""
                Directorate | 2023/24 Savings Proposed £'000 | Savings Achieved £'000 | Pressures £'000 | As %
                Children | 1,866 | 1,416 | 0 | 0.7%
                Places | 400 | 350 | (60) | 1.0%
                Total Savings | 2,266 | 1,700 | (60) | 0.8%
                """));
        assertThat(recognised.proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("amount"),
                        it -> it.fields().get("delivered"))
                .containsExactly(
                        tuple("Children", new BigDecimal("1866000"), new BigDecimal("1416000")),
                        tuple("Places", new BigDecimal("400000"), new BigDecimal("350000")));
        assertThat(recognised.notes())
                .extracting(Note::message)
                .containsExactly(
                        "“Total Savings” gives £1.7m for Savings Achieved, but the rows above it come to £1,766k.");
    }

    @Test
    void readsSavingsByYearUnderAHeadingThatSaysSo() {
        var recognised = tables.recognise(PaperSketch.of("""
                # 4 Efficiency savings
                £'000 | 2021/22 £ | 2022/23 £
                Fewer vans | 40 | 60
                Total | 40 | 60
                # 5 Spending
                £'000 | 2021/22 £ | 2022/23 £
                More vans | 40 | 60
                """));
        assertThat(recognised.proposals())
                .singleElement()
                .satisfies(it -> assertThat(it.fields())
                        .containsEntry("years", List.of("2021-22", "2022-23"))
                        .containsEntry(
                                "amounts",
                                Map.of("2021/22", new BigDecimal("40000"), "2022/23", new BigDecimal("60000"))));
        assertThat(recognised.notes()).isEmpty();
    }

    @Test
    void readsTheSavingsOfTheTransformationProgramme() {
        var recognised = sentences.recognise(FoundingPapers.read("001"));
        assertThat(recognised.proposals())
                .filteredOn(it -> "headline".equals(it.fields().get("level")))
                .extracting(
                        it -> it.fields().get("year"),
                        it -> it.fields().get("amount"),
                        it -> it.fields().get("state"))
                .containsExactly(
                        tuple("2011-12", new BigDecimal("600000"), "delivered"),
                        tuple("2013-2017", new BigDecimal("15900000"), "identified"),
                        tuple("2012-13", new BigDecimal("1400000"), "forecast"));
        assertThat(recognised.proposals())
                .filteredOn(it -> "line".equals(it.fields().get("level")))
                .extracting(it -> it.fields().get("amount"))
                .containsExactly(
                        new BigDecimal("400000"),
                        new BigDecimal("600000"),
                        new BigDecimal("107000"),
                        new BigDecimal("200000"));
        assertThat(recognised.notes())
                .extracting(Note::message)
                .containsExactly(
                        "The 4 savings itemised for 2012/13 come to £1,307k, which is £93k short of the headline of £1.4m.");
    }

    @Test
    void readsTheRequirementOfTheImprovementPlan() {
        assertThat(sentences.recognise(FoundingPapers.read("002")).proposals())
                .extracting(it -> it.fields().get("level"), it -> it.fields().get("amount"))
                .containsExactly(tuple("requirement", new BigDecimal("2900000")));
    }

    @Test
    void readsASavingsTrackerWhoseTotalsAreRight() {
        var recognised = tables.recognise(FoundingPapers.read("others/29"));
        assertThat(recognised.proposals()).hasSize(8);
        assertThat(recognised.proposals().get(2).fields()).containsEntry("delivered", new BigDecimal("3947000"));
        assertThat(recognised.notes()).isEmpty();
    }
}
