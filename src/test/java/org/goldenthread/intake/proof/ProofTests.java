package org.goldenthread.intake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.PaperSketch;
import org.goldenthread.intake.recognition.Recogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTests {
    private final Recogniser numbering = new NumberingProof();
    private final Recogniser dates = new DateProof();
    private final Recogniser percentages = new PercentageProof();

    private static List<Note> notes(Recogniser proof, String text) {
        return proof.recognise(PaperSketch.of(text)).notes();
    }

    @Test
    void notesANumberGivenTwiceAndAParagraphInTheWrongSection() {
        assertThat(notes(numbering, """
                        # 7 Other actions
                        7.1 One.
                        7.2 Two.
                        7.2 Three is said at length so that the note shortens it.
                        # 7 Objectives
                        8.1 Four.
                        # 8 The end
                        """))
                .extracting(Note::message)
                .containsExactly(
                        "Number 7.2 is given twice: to “Two.” (page 1, line 3) and to “Three is said at length so…”"
                                + " (page 1, line 4).",
                        "Number 7 is given twice: to “Other actions” (page 1, line 1) and to “Objectives” (page 1, line 5).",
                        "8.1 stands under section 7; the section's own number may be wrong.");
    }

    @Test
    void letsListsRepeatTheirNumbers() {
        assertThat(notes(numbering, "# 1 First\n1. one\n2. two\n# 2 Second\n1. one\n2. two"))
                .isEmpty();
    }

    @Test
    void notesADateThatFallsBehindTheStory() {
        assertThat(notes(dates, """
                        5.1 By 2020 it was big.
                        5.2 In the summer of 2020 lawyers were asked.
                        5.3 In December 2020 the board met.
                        5.4 On 5 March 2020 the board approved a trial.
                        """))
                .extracting(Note::message)
                .containsExactly(
                        "Paragraph 5.4 says 5 March 2020, though paragraph 5.3 before it has come to December 2020;"
                                + " the year may be a slip for 2021.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.1 In May 2020 a.\n5.2 In June 2020 b.\n5.3 In July 2020 c.\n5.4 In August 2020 d.",
                "5.1 In May 2020 a.\n5.2 In June 2020 b.\n5.3 In July 2020 c.\n5.4 In July 2015 it had begun.",
                "5.1 In May 2020 a.\n5.2 In June 2020 b.\n5.3 In July 2020 c.\n6.1 In January 2020 d.",
                "5.1 In May 2020 a.\n5.2 In June 2019 b.\n5.3 In July 2020 c.\n5.4 In January 2020 d."
            })
    void keepsQuietAboutDatesThatNeedNoYearMore(String text) {
        assertThat(notes(dates, text)).isEmpty();
    }

    @Test
    void notesAPercentageThatFitsNoTotal() {
        assertThat(notes(percentages, "48 performance indicators and 19 key projects: 15 (24%) Amber."))
                .extracting(Note::message)
                .containsExactly("15 is printed as 24%, but 15 of 48 is 31%.");
        assertThat(notes(percentages, "In all 10 of 48 measures (31%) were red."))
                .extracting(Note::message)
                .containsExactly("10 is printed as 31%, but 10 of 48 is 21%.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A total of 215 items; 193 (90%) completed.",
                "Of the 147 actions, 121 (82.3%) are on target.",
                "15 (24%) were amber and nobody says of how many.",
                "12 of 13 measures (92%) were met.",
                "At first 35 of the 40 grants, then 50% of them."
            })
    void keepsQuietAboutPercentagesThatFit(String text) {
        assertThat(notes(percentages, text)).isEmpty();
    }

    @Test
    void notesABodyThatHasNotMet() {
        assertThat(notes(new DormantBodyProof(), """
                        The Roads Steering Group looks after roads. The Steering Group has, however, not met for some time.
                        The Audit Panel has met twice.
                        """))
                .extracting(Note::message)
                .containsExactly("By the paper's own words the Roads Steering Group is dormant: “not met”.");
        assertThat(new DormantBodyProof().recognise(FoundingPapers.read("003")).notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("Customer First Steering Group"));
    }

    @Test
    void readsThePartnershipPaperAsAProofReaderWould() {
        var paper = FoundingPapers.read("004");
        assertThat(numbering.recognise(paper).notes())
                .extracting(Note::code)
                .containsExactly("repeated-number", "repeated-number", "misplaced-number", "misplaced-number");
        assertThat(numbering.recognise(paper).notes().get(0).message()).startsWith("Number 5.16 is given twice");
        assertThat(numbering.recognise(paper).notes().get(1).message()).startsWith("Number 7 is given twice");
        assertThat(dates.recognise(paper).notes())
                .singleElement()
                .satisfies(
                        note -> assertThat(note.message())
                                .startsWith(
                                        "Paragraph 5.6 says 5 March 2013, though paragraph 5.5 before it has come to December 2013"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003"})
    void findsNothingAmissInTheNumbersOfTheOtherFoundingPapers(String name) {
        var paper = FoundingPapers.read(name);
        assertThat(numbering.recognise(paper).notes()).isEmpty();
        assertThat(dates.recognise(paper).notes()).isEmpty();
        assertThat(percentages.recognise(paper).notes()).isEmpty();
    }

    @Test
    void notesThePercentagesOfThePlanWhoseDenominatorsAreHidden() {
        assertThat(percentages.recognise(FoundingPapers.read("others/15")).notes())
                .extracting(Note::code)
                .contains("percentage-differs");
        assertThat(percentages.recognise(FoundingPapers.read("others/04")).notes())
                .isEmpty();
    }
}
