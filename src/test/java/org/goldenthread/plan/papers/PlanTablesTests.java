package org.goldenthread.plan.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.goldenthread.plan.papers.horizons.HorizonRecogniser;
import org.junit.jupiter.api.Test;

class PlanTablesTests {
    private final YearPriorityRecogniser years = new YearPriorityRecogniser();
    private final HorizonRecogniser horizons = new HorizonRecogniser();
    private final ProjectRecogniser projects = new ProjectRecogniser();

    @Test
    void readsATableByYearAndTiesItToTheRanking() {
        var recognised = years.recognise(PaperSketch.of("""
                These are in order of priority:
                1. Waste & Recycling – a new contract
                2. Housing – more homes
                What comes when:
                2021/22 | 2022/23
                Housing | Waste and Recycling
                Waste & Recycling |
                """));
        assertThat(recognised.proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("service"),
                        it -> it.ties().getFirst().ref())
                .containsExactly(
                        tuple("2021/22/1", "Housing", "Housing"),
                        tuple("2021/22/2", "Waste & Recycling", "Waste & Recycling"),
                        tuple("2022/23/1", "Waste and Recycling", "Waste & Recycling"));
        assertThat(recognised.notes())
                .extracting(Note::message)
                .containsExactly(
                        "In 2021/22 Housing stands 1st, before Waste & Recycling, though overall it is ranked 2nd and"
                                + " Waste & Recycling 1st.");
    }

    @Test
    void readsATableWithARowForEachYear() {
        assertThat(years.recognise(PaperSketch.of("""
                        Year | Priorities
                        2021/22 | - Housing // - Waste
                        2022/23 | Waste
                        """)).proposals())
                .extracting(Proposal::ref, it -> it.fields().get("service"))
                .containsExactly(
                        tuple("2021/22/1", "Housing"), tuple("2021/22/2", "Waste"), tuple("2022/23/1", "Waste"));
    }

    @Test
    void takesATableOfFiguresByYearForNoPriorities() {
        var paper = PaperSketch.of("""
                 | 2021/22 | 2022/23
                Savings | 400 | 600
                """);
        assertThat(years.recognise(paper).proposals()).isEmpty();
        assertThat(horizons.recognise(paper).proposals()).isEmpty();
    }

    @Test
    void readsWhatComesInTheLongAndShortTermAndPartsItemsThatRanTogether() {
        var recognised = horizons.recognise(PaperSketch.of("""
                Service | Short (next 12 months) | Longer term | 2021-22
                Parks | - Plant trees // - Mend gates | Hand over to trusts Use ICT for booking | Hire two rangers
                Roads | | resurfaced by then | Patch holes
                """));
        assertThat(recognised.proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("horizon"),
                        it -> it.fields().get("items"))
                .containsExactly(
                        tuple("Parks/short (next 12 months)", "short", List.of("Plant trees", "Mend gates")),
                        tuple("Parks/longer term", "long", List.of("Hand over to trusts", "Use ICT for booking")),
                        tuple("Parks/2021-22", "year", List.of("Hire two rangers")),
                        tuple("Roads/longer term", "long", List.of("resurfaced by then")),
                        tuple("Roads/2021-22", "year", List.of("Patch holes")));
        assertThat(recognised.notes()).extracting(Note::code).containsExactly("broken-cell", "run-together");
    }

    @Test
    void putsWrappedNamesOfProjectsTogetherUnderTheirWorkstream() {
        var recognised = projects.recognise(PaperSketch.of("""
                The workstreams are:
                - Estates (Head of Property) what we own
                - Change (Head of Policy) how we work
                This is how projects fit in:
                Estates | Change
                Future use of | Fewer letters
                Corn Hall | Better
                Depots review: | telephone answering
                North Road |
                """));
        assertThat(recognised.proposals())
                .extracting(Proposal::ref, it -> it.fields().get("parts"))
                .containsExactly(
                        tuple("Estates/Future use of Corn Hall", null),
                        tuple("Estates/Depots review", List.of("North Road")),
                        tuple("Change/Fewer letters", null),
                        tuple("Change/Better telephone answering", null));
        assertThat(recognised.proposals().getFirst().ties())
                .containsExactly(new ProposedTie("of", "workstream", "Estates", ""));
    }

    @Test
    void readsTheSeventeenYearlyPrioritiesOfTheImprovementPlan() {
        var recognised = years.recognise(FoundingPapers.read("002"));
        assertThat(recognised.proposals().stream()
                        .collect(Collectors.groupingBy(
                                it -> Objects.requireNonNull(it.fields().get("year")), Collectors.counting())))
                .containsOnly(Map.entry("2012-13", 7L), Map.entry("2013-14", 5L), Map.entry("2014-15", 5L));
        assertThat(recognised.proposals())
                .allSatisfy(it -> assertThat(it.ties()).hasSize(1));
        assertThat(recognised.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("order-differs");
            assertThat(note.message()).startsWith("In 2012/13 Revenues and Benefits stands 3rd, before ICT");
        });
    }

    @Test
    void recoversTheHorizonsOfTenServicesAndSaysWhichCellsAreBroken() {
        var recognised = horizons.recognise(FoundingPapers.read("002"));
        assertThat(recognised.proposals()).hasSize(26);
        assertThat(recognised.proposals().stream()
                        .map(it -> it.fields().get("service"))
                        .distinct())
                .hasSize(10);
        assertThat(recognised.proposals().getFirst().fields())
                .containsEntry(
                        "items", List.of("Recycling 50%+", "New open book waste contract", "Refresh strategy in 2015"));
        assertThat(recognised.notes().stream()
                        .filter(note -> note.code().equals("broken-cell"))
                        .map(note -> note.message().split(" (has|begins)")[0]))
                .containsExactly("Planning", "Housing", "Finance", "Building Control");
    }

    @Test
    void findsTheProjectsUnderTheFourWorkstreamsOfTheImprovementPlan() {
        var proposals = projects.recognise(FoundingPapers.read("002")).proposals();
        assertThat(proposals.stream()
                        .collect(
                                Collectors.groupingBy(it -> it.ties().getFirst().ref(), Collectors.counting())))
                .containsOnly(
                        Map.entry("Asset management", 3L),
                        Map.entry("Incremental improvement", 2L),
                        Map.entry("Transformation", 8L),
                        Map.entry("External challenge", 6L));
        assertThat(proposals.get(2).fields())
                .containsEntry("parts", List.of("King Street", "Medway Street", "Park Wood"));
    }
}
