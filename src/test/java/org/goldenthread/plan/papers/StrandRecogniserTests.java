package org.goldenthread.plan.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Proposal;
import org.junit.jupiter.api.Test;

class StrandRecogniserTests {
    private static final String PROGRAMME = """
            # 2 Progress
            2.1 Strand 2 (Schools) has moved to Business as Usual from the end of March 2021. Three strands remain:
            - Front Door
            - Homes and Land Board (HLB)
            - Money
            ## 2.2 Strand 1: Front Door
            The desk opened.
            - one counter
            ## 2.3 Strand 3 - Homes & Land Board
            Work goes on.
            ## 2.4 Strand 4 - New Sources of Income
            2.5 A summary is at the annex.
            """;

    private final StrandRecogniser recogniser = new StrandRecogniser();

    @Test
    void keepsTheNumbersOfStrandsThoughOneHasLeft() {
        assertThat(recogniser.recognise(PaperSketch.of(PROGRAMME)).proposals())
                .extracting(Proposal::ref, Proposal::title, it -> it.fields().get("state"))
                .containsExactly(
                        tuple("Strand 1", "Front Door", "current"),
                        tuple("Strand 2", "Schools", "business as usual"),
                        tuple("Strand 3", "Homes & Land Board", "current"),
                        tuple("Strand 4", "New Sources of Income", "current"));
    }

    @Test
    void keepsTheSectionAsTextAndSaysSinceWhenAStrandLeft() {
        var strands = recogniser.recognise(PaperSketch.of(PROGRAMME)).proposals();
        assertThat(strands.getFirst().text()).isEqualTo("Strand 1: Front Door\nThe desk opened.\none counter");
        assertThat(strands.getFirst().fields()).containsEntry("areas", List.of("one counter"));
        assertThat(strands.get(1).fields()).containsEntry("since", "end of March 2021");
        assertThat(strands.getLast().text()).isEqualTo("Strand 4 - New Sources of Income");
    }

    @Test
    void aStrandThatIsOnlyListedBesideOthersIsKeptAndSaysSo() {
        var strands = recogniser.recognise(PaperSketch.of("""
                        # 2 Progress
                        2.1 The programme has four strands:
                        - Front Door
                        - Homes
                        - Contracts
                        - People and Processes
                        ## 2.2 Strand 1: Front Door
                        The desk opened.
                        ## 2.3 Strand 2 - Homes
                        Work goes on.
                        """)).proposals();
        assertThat(strands)
                .extracting(Proposal::title)
                .containsExactly("Front Door", "Homes", "Contracts", "People and Processes");
        assertThat(strands.getLast().notes())
                .containsExactly("Named in the list at paragraph 2.1; the paper says nothing more of it.");
    }

    @Test
    void takesTheSecondNameOfAStrandForAnAliasAndSaysSo() {
        var recognised = recogniser.recognise(PaperSketch.of(PROGRAMME));
        assertThat(recognised.proposals().get(3).fields()).containsEntry("aliases", List.of("Money"));
        assertThat(recognised.proposals().get(2).fields())
                .containsEntry("aliases", List.of("Homes and Land Board (HLB)"));
        assertThat(recognised.notes()).extracting(Note::code).containsExactly("alias");
        assertThat(recognised.notes().getFirst().message())
                .isEqualTo("Strand 4 is called “New Sources of Income” in its heading but “Money” in the list at"
                        + " paragraph 2.1; both names are kept.");
    }

    @Test
    void keepsTheSectionOfAStrandThatIsSaidToHaveClosed() {
        var paper = PaperSketch.of("""
                The workstreams are:
                - Highways
                - Parks
                Workstream 2 was closed in May 2021.
                # Workstream 1: Roads
                # Workstream 2: Parks
                It mended gates.
                """);
        assertThat(recogniser.recognise(paper).proposals())
                .extracting(
                        Proposal::ref,
                        Proposal::title,
                        it -> it.fields().get("state"),
                        it -> it.fields().get("since"))
                .containsExactly(
                        tuple("Workstream 1", "Roads", "current", null),
                        tuple("Workstream 2", "Parks", "closed", "May 2021"));
        assertThat(recogniser.recognise(paper).proposals().getFirst().fields())
                .containsEntry("aliases", List.of("Highways"));
    }

    @Test
    void findsNoStrandInTalkAboutStrands() {
        var paper = PaperSketch.of("""
                # 3 Governance
                Each strand has a board. The strands are reviewed:
                - monthly
                Strand 4 of the rope broke in 2012.
                """);
        assertThat(recogniser.recognise(paper).proposals()).isEmpty();
    }

    @Test
    void findsTheSevenStrandsOfTheTransformationProgramme() {
        var recognised = recogniser.recognise(FoundingPapers.read("001"));
        assertThat(recognised.proposals())
                .extracting(it -> it.fields().get("number"), it -> it.fields().get("state"))
                .containsExactly(
                        tuple(1, "current"),
                        tuple(2, "business as usual"),
                        tuple(3, "current"),
                        tuple(4, "current"),
                        tuple(5, "current"),
                        tuple(6, "current"),
                        tuple(7, "current"));
        assertThat(recognised.proposals().get(1).fields()).containsEntry("since", "end of September 2012");
        assertThat(recognised.proposals().get(4).title()).isEqualTo("Organisational Structure and Processes");
        assertThat(recognised.proposals().get(4).fields())
                .containsEntry("aliases", List.of("People, Processes and Performance"));
        assertThat(recognised.notes()).extracting(Note::code).containsExactly("alias", "alias");
    }
}
