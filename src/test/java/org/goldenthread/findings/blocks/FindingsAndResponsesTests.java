package org.goldenthread.findings.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Responses;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.Sources;
import org.goldenthread.publishing.blocks.Asked;
import org.goldenthread.publishing.blocks.Blocks;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings in a paper stand beside what is answered. */
@Product
class FindingsAndResponsesTests {
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Fixtures fixtures;

    @Autowired
    Findings findings;

    @Autowired
    Responses responses;

    @Autowired
    Sources sources;

    @Autowired
    Blocks blocks;

    private String finding(String council, String title, String cites) {
        var citation = Objects.requireNonNull(Citation.parse(cites, List.of()));
        return got(findings.add(
                council,
                new Finding.Draft(
                        title,
                        Finding.Words.of("3.2", title + " as told", null),
                        null,
                        null,
                        null,
                        Publication.INTERNAL,
                        List.of(citation))));
    }

    @Test
    void theFindingsOfASourceStandBesideTheirResponses() {
        var council = fixtures.council();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        fixtures.as(officer, () -> {
            var letter = got(sources.add(
                    council, new Source.Draft("A letter", "", Source.Words.of("AL", Source.Type.AUDIT_LETTER))));
            var answered = finding(council, "Plans are not costed", "AL 3");
            got(responses.add(answered, Response.Answer.of(Response.Kind.NARRATIVE, "They are now")));
            finding(council, "Targets are missing", "AL 4");
            finding(council, "Said elsewhere", "XX 1");
            var drawn = blocks.draw(
                    "findings/responses", new Asked(council, Map.of("source", letter), TODAY.minusDays(90), TODAY));
            var table = (Part.Table) drawn.parts().getLast();
            assertThat(table.rows().stream()
                            .map(row -> row.get(1).words() + ": " + row.get(2).words()))
                    .containsExactlyInAnyOrder(
                            "Plans are not costed: Narrative: They are now",
                            "Targets are missing: No response is recorded.");
            assertThat(drawn.facts()).allMatch(fact -> fact.value().endsWith(" of 2"));
        });
    }
}
