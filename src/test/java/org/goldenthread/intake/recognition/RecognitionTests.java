package org.goldenthread.intake.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.junit.jupiter.api.Test;

class RecognitionTests {
    private static final Paper PAPER = new Paper("a.txt", "A", null, null, List.of(), List.of());

    @Test
    void whatTwoRecognisersFindIsOneProposalWithTheTiesOfBoth() {
        var first = proposal("1", 4, Map.of("term", "immediate"), new ProposedTie("cites", "source", "AL", ""));
        var second = proposal(
                "1", 2, Map.of("term", "other", "owner", "Head of Parks"), new ProposedTie("theme", "theme", "1", ""));

        var woven = new Recognition(List.of(p -> Recognised.of(List.of(first)), p -> Recognised.of(List.of(second))))
                .recognise(PAPER);

        assertThat(woven.proposals()).singleElement().satisfies(one -> {
            assertThat(one.fields()).containsEntry("owner", "Head of Parks").containsKey("term");
            assertThat(one.ties()).extracting(ProposedTie::relation).containsExactlyInAnyOrder("cites", "theme");
            assertThat(one.place().block()).isEqualTo(2);
        });
    }

    @Test
    void proposalsAndNotesComeInReadingOrderAndNotesOnce() {
        var note = new Note("odd", "Something is odd.", Place.ofBlock(0, 0, 9));
        var early = new Note("odder", "Something is odder.", Place.ofBlock(0, 0, 1));

        var woven = new Recognition(List.of(
                        p -> new Recognised(List.of(proposal("9", 9, Map.of())), List.of(note)),
                        p -> new Recognised(List.of(proposal("1", 1, Map.of())), List.of(note, early))))
                .recognise(PAPER);

        assertThat(woven.proposals()).extracting(Proposal::ref).containsExactly("1", "9");
        assertThat(woven.notes()).containsExactly(early, note);
    }

    @Test
    void aRecogniserThatFailsCostsOnlyWhatItLooksFor() {
        Recogniser failing = paper -> {
            throw new IllegalStateException("a bug");
        };

        var woven = new Recognition(List.of(failing, p -> Recognised.of(List.of(proposal("1", 1, Map.of())))))
                .recognise(PAPER);

        assertThat(woven.proposals()).hasSize(1);
        assertThat(woven.notes()).extracting(Note::code).containsExactly("recogniser-failed");
    }

    private static Proposal proposal(String ref, int block, Map<String, Object> fields, ProposedTie... ties) {
        return new Proposal(
                "finding", ref, "T" + ref, "x", fields, List.of(ties), Place.ofBlock(0, 0, block), List.of());
    }
}
