package org.goldenthread.reports.tabled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.reports.tabled.Ask.Verb;
import org.junit.jupiter.api.Test;

/** Which sentences of a paper are recommendations, and what each asks for. */
class RecommendingTests {

    @Test
    void theVerbIsTheFirstOneInTheSentence() {
        assertThat(Verb.in("That the report be noted")).isEqualTo(Verb.NOTE);
        assertThat(Verb.in("That comments be invited from the Performance Select Committee"))
                .isEqualTo(Verb.INVITE);
        assertThat(Verb.in("To refer the matter to Full Council for approval")).isEqualTo(Verb.REFER);
        assertThat(Verb.in("To approve the plan and note its risks")).isEqualTo(Verb.APPROVE);
        assertThat(Verb.in("That the extension be agreed")).isEqualTo(Verb.AGREE);
        assertThat(Verb.in("To close the library")).isEqualTo(Verb.AGREE);
        assertThat(Verb.in("To denote a site as open space")).isEqualTo(Verb.AGREE);
    }

    @Test
    void onlyTheParagraphsAndPointsOfThatSectionAreRecommendations() {
        var parts = List.<Part>of(
                new Part.Heading(1, "1", "Recommendations"),
                new Part.Paragraph("1.1", List.of(Run.of("Cabinet is asked:"))),
                new Part.Points(
                        false, List.of(List.of(Run.of("to note the report; and")), List.of(Run.of("to approve it.")))),
                new Part.Paragraph("1.2", List.of(Run.of("That officers be thanked."))),
                new Part.Heading(1, "2", "Reasons"),
                new Part.Paragraph("2.1", List.of(Run.of("To approve something else."))));
        assertThat(Recommending.in("RPT-1", parts, "Recommendations"))
                .extracting(Ask::words)
                .containsExactly("to note the report; and", "to approve it.", "That officers be thanked.");
        assertThat(Recommending.in("RPT-1", parts, "Recommendations").getLast().number())
                .isEqualTo("1.2");
        assertThat(Recommending.in("RPT-1", parts, "")).isEmpty();
    }
}
