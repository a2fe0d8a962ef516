package org.goldenthread.thread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTests {
    private static String shown(java.util.List<SearchView.Words> parts) {
        return parts.stream()
                .map(part -> part.marked() ? "[" + part.words() + "]" : part.words())
                .collect(Collectors.joining());
    }

    @Test
    void wordsAreMarkedWhateverTheirEndingsAndCase() {
        assertThat(shown(new Marked("repairs housing").all("Housing: repair and repairing of rehoused")))
                .isEqualTo("[Housing]: [repair] and [repairing] of rehoused");
    }

    @Test
    void whatIsLeftOutOrTooShortMarksNothing() {
        assertThat(shown(new Marked("-parks a \" (").all("Parks (a) \"b\""))).isEqualTo("Parks (a) \"b\"");
        assertThat(shown(new Marked("").all("Parks"))).isEqualTo("Parks");
    }

    @Test
    void aSnippetStandsAroundTheFirstWordFound() {
        var text = "word ".repeat(200) + "complaints " + "more ".repeat(200);
        var snippet = shown(new Marked("complaint").around(text));
        assertThat(snippet)
                .startsWith("… word")
                .contains("[complaints]")
                .endsWith("more …")
                .hasSizeLessThan(420);
        assertThat(shown(new Marked("zebra").around("Short text"))).isEqualTo("Short text");
        assertThat(new Marked("zebra").around("")).isEmpty();
    }
}
