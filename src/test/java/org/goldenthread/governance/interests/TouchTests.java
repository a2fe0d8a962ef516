package org.goldenthread.governance.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A paper touches an interest by whole words, whatever their case and punctuation. */
class TouchTests {
    private static Interest interest(String... terms) {
        return new Interest(1, 1, 7, Interest.Sort.MEMBERSHIP, "Trustee", List.of(terms), null, null);
    }

    private static List<String> found(String text, String... terms) {
        return Touch.of(List.of(interest(terms)), text).stream()
                .map(Touch::term)
                .toList();
    }

    @Test
    void wholeWordsCount() {
        assertThat(found("Grant to the RIVERSIDE-Housing trust, 2031", "Riverside Housing"))
                .hasSize(1);
        assertThat(found("A café's lease", "Cafes")).containsExactly("Cafes");
        assertThat(found("The Shipyard and its future", "yard")).isEmpty();
        assertThat(found("", "yard")).isEmpty();
        assertThat(found("Anything at all", "--")).isEmpty();
    }

    @Test
    void eachInterestIsFoundOnce() {
        assertThat(found("The bus company and its bus services", "bus company", "bus services"))
                .containsExactly("bus company");
    }
}
