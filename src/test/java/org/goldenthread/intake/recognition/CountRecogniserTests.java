package org.goldenthread.intake.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.intake.paper.FoundingPapers;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.PaperSketch;
import org.junit.jupiter.api.Test;

class CountRecogniserTests {

    @Test
    void namesInBracketsAreCounted() {
        assertThat(messages("Six services (Parks, Homes, Keys, Roads and IT & Business) take part."))
                .singleElement()
                .asString()
                .contains("“Six services” (6) but lists 5");
        assertThat(messages("Three pilot areas (Help Desk, Sold Homes and Tenancy) take part."))
                .isEmpty();
    }

    @Test
    void itemsOfAListAreCounted() {
        assertThat(messages("There are three key documents:\n- One letter\n- Another letter\n"))
                .hasSize(1);
        assertThat(messages("There are two key documents:\n- One letter\n- Another letter\n"))
                .isEmpty();
        assertThat(messages("Over the next three years:\n- We will save\n- We will plan\n"))
                .isEmpty();
    }

    @Test
    void theFoundingPlanCountsSixServicesAndListsFive() {
        var notes = new CountRecogniser().recognise(FoundingPapers.read("003")).notes();

        assertThat(notes).extracting(Note::code).containsExactly("count-differs");
    }

    private static List<String> messages(String sketch) {
        return new CountRecogniser()
                .recognise(PaperSketch.of(sketch)).notes().stream()
                        .map(Note::message)
                        .toList();
    }
}
