package org.goldenthread.plan.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.junit.jupiter.api.Test;

class PlanListsTests {
    private final WorkstreamRecogniser workstreams = new WorkstreamRecogniser();
    private final EnablerRecogniser enablers = new EnablerRecogniser();
    private final ObjectiveRecogniser objectives = new ObjectiveRecogniser();
    private final RankingRecogniser rankings = new RankingRecogniser();

    @Test
    void takesThePostInBracketsForTheOwnerOfAWorkstream() {
        var paper = PaperSketch.of("""
                The plan rests on two workstreams:
                1. Better buildings (Head of Estates) using what we have
                2. Fewer forms (including the web) – cutting what nobody reads
                """);
        assertThat(workstreams.recognise(paper).proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("owner"),
                        it -> it.fields().get("scope"))
                .containsExactly(
                        tuple("Better buildings", "Head of Estates", "using what we have"),
                        tuple("Fewer forms", null, "cutting what nobody reads"));
    }

    @Test
    void saysWhenAnEnablerHasNoOwner() {
        var paper = PaperSketch.of("""
                All this is underpinned by the following enablers:
                - Culture (Head of HR) time to learn
                - Member support – leading from the front
                Other tools are:
                - Procurement
                """);
        var found = enablers.recognise(paper).proposals();
        assertThat(found).extracting(Proposal::ref).containsExactly("Culture", "Member support");
        assertThat(found.getLast().notes()).containsExactly("The paper names no owner.");
        assertThat(found.getLast().fields()).doesNotContainKey("owner");
    }

    @Test
    void findsObjectivesInAListAndInASentenceAndOneAddedLater() {
        var paper = PaperSketch.of("""
                Therefore, the objectives of the plan are:
                1. A lower net cost
                2. Quality kept; and
                3.1 The objectives of the partnership were to save money; to share staff; and to learn.
                3.2 An additional objective was added in 2019 to burn less fuel.
                """);
        assertThat(objectives.recognise(paper).proposals())
                .extracting(Proposal::title, it -> it.fields().get("since"))
                .containsExactly(
                        tuple("A lower net cost", null),
                        tuple("Quality kept", null),
                        tuple("Save money", null),
                        tuple("Share staff", null),
                        tuple("Learn", null),
                        tuple("Burn less fuel", "2019"));
    }

    @Test
    void ranksByPositionAndSaysWherePrintedNumbersDiffer() {
        var paper = PaperSketch.of("""
                The list below is in order of priority, from highest priority to lowest. It may change.
                - Waste procuring a new contract
                3. ICT sharing our service
                - Revenues and Benefits (all of it) – getting ready
                """);
        var recognised = rankings.recognise(paper);
        assertThat(recognised.proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("rank"),
                        it -> it.fields().get("reason"))
                .containsExactly(
                        tuple("Waste", 1, "procuring a new contract"),
                        tuple("ICT", 2, "sharing our service"),
                        tuple("Revenues and Benefits", 3, "getting ready"));
        assertThat(recognised.notes()).extracting(Note::code).containsExactly("number-differs", "number-lost");
    }

    @Test
    void readsARankedTable() {
        assertThat(rankings.recognise(PaperSketch.of("Rank | Service | Why\n1 | Waste | a contract\n2 | ICT | sharing"))
                        .proposals())
                .extracting(
                        Proposal::ref,
                        it -> it.fields().get("rank"),
                        it -> it.fields().get("reason"))
                .containsExactly(tuple("Waste", 1, "a contract"), tuple("ICT", 2, "sharing"));
    }

    @Test
    void findsNoRankingInAListWithoutAnOrder() {
        var paper = PaperSketch.of("The priorities are:\n- Waste\n- ICT");
        assertThat(rankings.recognise(paper).proposals()).isEmpty();
    }

    @Test
    void readsTheListsOfTheImprovementPlan() {
        var paper = FoundingPapers.read("002");
        assertThat(workstreams.recognise(paper).proposals())
                .extracting(Proposal::ref, it -> it.fields().get("owner"))
                .containsExactly(
                        tuple("Incremental improvement", "Head of Change and Scrutiny"),
                        tuple("Asset management", "Asst Director of Environmental & Regulatory Services"),
                        tuple("Transformation", "Head of Business Improvement"),
                        tuple("External challenge", "Head of Change & Scrutiny"));
        assertThat(enablers.recognise(paper).proposals())
                .extracting(Proposal::ref, it -> it.fields().get("owner"))
                .containsExactly(
                        tuple("Organisational culture", "Head of HR"),
                        tuple("Good information and knowledge management", "Head of Business Improvement"),
                        tuple("Councillor assurance", null));
        assertThat(objectives.recognise(paper).proposals()).hasSize(3);
    }

    @Test
    void ranksTheTenServicesOfTheImprovementPlan() {
        var recognised = rankings.recognise(FoundingPapers.read("002"));
        assertThat(recognised.proposals())
                .extracting(Proposal::ref)
                .isEqualTo(List.of(
                        "Waste & Recycling",
                        "Customer Services delivery",
                        "ICT",
                        "Parking Transport Management",
                        "Hazlitt Arts Centre",
                        "Planning",
                        "Revenues and Benefits",
                        "Housing",
                        "Finance",
                        "Building Control"));
        assertThat(recognised.proposals())
                .extracting(it -> it.fields().get("rank"))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat((String) recognised.proposals().get(8).fields().get("reason"))
                .contains("manage and control budgets");
    }

    @Test
    void findsTheTwoWorkStreamsAndSixObjectivesOfThePartnership() {
        var paper = FoundingPapers.read("004");
        assertThat(workstreams.recognise(paper).proposals())
                .extracting(Proposal::ref)
                .containsExactly("i", "ii");
        assertThat(objectives.recognise(paper).proposals()).hasSize(6);
        assertThat(objectives.recognise(paper).proposals().getLast().fields()).containsEntry("since", "2012");
    }
}
