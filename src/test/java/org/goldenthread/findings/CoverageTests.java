package org.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class CoverageTests {
    private static Thing finding(String ref, String state) {
        return new Thing(ref, "finding", "T1", Thing.Card.of(ref, ""), new State(state, Tone.NONE), 1, Instant.EPOCH);
    }

    private static Citation cites(String words) {
        var citation = Citation.parse(words, List.of());
        if (citation == null) {
            throw new AssertionError(words);
        }
        return citation;
    }

    private static final Map<String, Thing> FINDINGS =
            Map.of("F-1", finding("F-1", "answered"), "F-2", finding("F-2", "no answer"));

    @Test
    void saysOfWhatThePercentageIs() {
        var declared = Fixtures.got(Coverage.read("1-4, page 2"));
        var coverage =
                Coverage.of(declared, Map.of("F-1", List.of(cites("AL 1-2")), "F-2", List.of(cites("AL 3"))), FINDINGS);
        assertThat(coverage.denominator()).isEqualTo(5);
        assertThat(coverage.answered()).isEqualTo(2);
        assertThat(coverage.percent()).isEqualTo(40);
    }

    @Test
    void aParagraphThatNeedsNoAnswerIsNotInTheDenominator() {
        var coverage = Coverage.of(
                List.of(
                        new Coverage.Declared(Citation.Type.PARAGRAPH, "1", ""),
                        new Coverage.Declared(Citation.Type.PARAGRAPH, "2", "Introduction")),
                Map.of("F-1", List.of(cites("AL 1"))),
                FINDINGS);
        assertThat(coverage.denominator()).isEqualTo(1);
        assertThat(coverage.percent()).isEqualTo(100);
        assertThat(coverage.paragraphs()).noneMatch(Coverage.Paragraph::open);
    }

    @Test
    void aParagraphThatIsCitedButNotDeclaredIsShownAndNotCounted() {
        var coverage = Coverage.of(List.of(), Map.of("F-1", List.of(cites("AL 10"), cites("AL 9"))), FINDINGS);
        assertThat(coverage.paragraphs()).extracting(Coverage.Paragraph::label).containsExactly("9", "10");
        assertThat(coverage.denominator()).isZero();
        assertThat(coverage.percent()).isZero();
    }

    @Test
    void aParagraphIsAnsweredWhenOneOfItsFindingsIs() {
        var coverage = Coverage.of(
                Fixtures.got(Coverage.read("7")),
                Map.of("F-1", List.of(cites("AL 7")), "F-2", List.of(cites("AL 7"))),
                FINDINGS);
        assertThat(coverage.paragraphs().getFirst().findings()).hasSize(2);
        assertThat(coverage.answered()).isEqualTo(1);
    }

    @Test
    void whatNamesNoPlaceStandsApart() {
        var coverage = Coverage.of(List.of(), Map.of("F-2", List.of(cites("(AL"))), FINDINGS);
        assertThat(coverage.unplaced()).extracting(Thing::ref).containsExactly("F-2");
        assertThat(coverage.paragraphs()).isEmpty();
    }

    @Test
    void paragraphsStandInTheOrderOfTheDocument() {
        assertThat(List.of("3.10", "3.9", "21", "3", "7a", "7").stream()
                        .sorted(Coverage.LOCATORS)
                        .toList())
                .containsExactly("3", "3.9", "3.10", "7", "7a", "21");
    }

    @Test
    void whatIsNoParagraphIsRefusedWithItsWords() {
        assertThat(Coverage.read("1-20, appendix"))
                .isInstanceOf(Checked.Refused.class)
                .satisfies(refused -> assertThat(refused.toString()).contains("appendix"));
    }
}
