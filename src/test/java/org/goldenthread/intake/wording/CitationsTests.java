package org.goldenthread.intake.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTests {

    @Test
    void aSourceAndAParagraphInBracketsAreACitation() {
        assertThat(said("More trees are needed (SA 11). Fewer cars too (AAIL 21)."))
                .containsExactly("SA|PARAGRAPH|11", "AAIL|PARAGRAPH|21");
        assertThat(said("Slow [SA12]")).containsExactly("SA|PARAGRAPH|12");
        assertThat(said("Slow (AAIL para 2.1)")).containsExactly("AAIL|PARAGRAPH|2.1");
        assertThat(said("Slow (see AAIL, paragraph 21)")).containsExactly("AAIL|PARAGRAPH|21");
        assertThat(said("Slow (para 7 of AAIL)")).containsExactly("AAIL|PARAGRAPH|7");
    }

    @Test
    void pagesAreToldFromParagraphs() {
        assertThat(said("Slow (SA pg 5)")).containsExactly("SA|PAGE|5");
        assertThat(said("Slow (AAL, p. 5)")).containsExactly("AAL|PAGE|5");
        assertThat(said("Slow (AAL pp 5-7)")).containsExactly("AAL|PAGE|5-7");
    }

    @Test
    void severalPlacesInOneBracketAreSeveralCitations() {
        assertThat(said("Slow (SA 11; AAIL 16 and 23)"))
                .containsExactly("SA|PARAGRAPH|11", "AAIL|PARAGRAPH|16", "AAIL|PARAGRAPH|23");
        assertThat(said("Ref: CPA 78/91/104"))
                .containsExactly("CPA|PARAGRAPH|78", "CPA|PARAGRAPH|91", "CPA|PARAGRAPH|104");
        assertThat(said("(AAL 2004-05, para 12)")).containsExactly("AAL|PARAGRAPH|12");
    }

    @Test
    void aCitationThatAPageBreakCutIsKeptWithoutALocator() {
        assertThat(said("to the standard required (AAIL")).containsExactly("AAIL|NONE|");
        assertThat(said("to the standard required (AAIL 21")).containsExactly("AAIL|PARAGRAPH|21");
        assertThat(Citations.in("required (AAIL", "AAIL"::equals).getFirst().asWritten())
                .isEqualTo("(AAIL");
    }

    @Test
    void otherBracketsAreNoCitations() {
        assertThat(
                        said(
                                "a team (SIHI) of (O&S) in (Jan 06) with (52%) and (PI 12) and (see Procurement 3.9) (SIHI team 4)"))
                .isEmpty();
        assertThat(said("(((((")).isEmpty();
    }

    @Test
    void aCellOfNumbersCitesTheSourceOfItsColumn() {
        assertThat(Citations.cell("78/91/104", "CPA"))
                .extracting(Citation::locator)
                .containsExactly("78", "91", "104");
        assertThat(Citations.cell("AAIL 21", "")).extracting(Citation::source).containsExactly("AAIL");
        assertThat(Citations.cell("the whole report", "CPA")).isEmpty();
    }

    private static List<String> said(String text) {
        return Citations.in(text, "AAIL"::equals).stream()
                .map(it -> it.source() + "|" + it.type() + "|" + it.locator())
                .toList();
    }
}
