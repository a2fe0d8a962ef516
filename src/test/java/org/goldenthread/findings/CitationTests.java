package org.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTests {
    private static Citation read(String words) {
        return Objects.requireNonNull(Citation.parse(words, List.of("AL 2004-05")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AL 19            | AL         | PARAGRAPH | 19      | AL 19",
                "(AL 21)          | AL         | PARAGRAPH | 21      | AL 21",
                "SA pg 5          | SA         | PAGE      | 5       | SA page 5",
                "SA, p. 5         | SA         | PAGE      | 5       | SA page 5",
                "CA para 3.4      | CA         | PARAGRAPH | 3.4     | CA 3.4",
                "CA paragraph 89-91 | CA       | PARAGRAPH | 89-91   | CA 89-91",
                "AL               | AL         | NONE      | ''      | AL",
                "(AL              | AL         | NONE      | ''      | AL",
                "AL 2004-05       | AL 2004-05 | NONE      | ''      | AL 2004-05",
                "AL 2004-05 12    | AL 2004-05 | PARAGRAPH | 12      | AL 2004-05 12",
                "S-12 7a          | S-12       | PARAGRAPH | 7a      | S-12 7a",
                "Best Value Review 14. | Best Value Review | PARAGRAPH | 14 | Best Value Review 14",
            })
    void readsACitationAsPeopleWriteIt(String words, String name, Citation.Type type, String locator, String label) {
        var citation = read(words);
        assertThat(citation.abbreviation()).isEqualTo(name);
        assertThat(citation.type()).isEqualTo(type);
        assertThat(citation.locator()).isEqualTo(locator);
        assertThat(citation.label()).isEqualTo(label);
        assertThat(citation.asWritten()).isEqualTo(words);
    }

    @Test
    void whatDoesNotBeginWithANameIsNoCitation() {
        assertThat(Citation.parse("19", List.of())).isNull();
        assertThat(Citation.parse("   ", List.of())).isNull();
    }

    @Test
    void aRangeMeansEachOfItsParagraphs() {
        assertThat(read("AL 19-21").locators()).containsExactly("19", "20", "21");
        assertThat(read("AL 21-19").locators()).containsExactly("21-19");
        assertThat(read("AL").locators()).isEmpty();
    }
}
