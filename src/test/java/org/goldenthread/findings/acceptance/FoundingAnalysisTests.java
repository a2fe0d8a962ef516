package org.goldenthread.findings.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.FindingList;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.analysis.Analyses;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The paper that this room was shaped by goes the whole way: read, recognised, accepted, and told again. */
@Product
class FoundingAnalysisTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Papers papers;

    @Autowired
    Review review;

    @Autowired
    Findings findings;

    @Autowired
    Sources sources;

    @Autowired
    Analyses analyses;

    String council = "";
    Account officer = new Account(0, "", "", false);

    @BeforeEach
    void open() throws IOException {
        var shelf = Path.of("../shared/documents");
        assumeTrue(Files.isDirectory(shelf), "skipped: the founding papers are not beside the repository");
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        try (var files = Files.list(shelf)) {
            var file = files.filter(one -> one.toFile().getName().startsWith("000"))
                    .findFirst();
            assumeTrue(file.isPresent(), "skipped: no founding paper 000");
            fixtures.as(officer, () -> {
                long paper = got(papers.bring(council, "analysis.txt", file.orElseThrow()));
                assertThat(review.acceptAll(paper, "").problems()).isEmpty();
            });
        }
    }

    private List<Finding> all() {
        return fixtures.as(
                officer,
                () -> findings.whole(findings.list(FindingList.Filter.of(council)).rows().stream()
                        .map(row -> row.thing().ref())
                        .toList()));
    }

    private long answers(Predicate<Response.Answer> which) {
        return all().stream()
                .flatMap(finding -> finding.responses().stream())
                .map(Response::answer)
                .filter(which)
                .count();
    }

    private String state(String number) {
        return all().stream()
                .filter(finding -> finding.words().number().equals(number))
                .findFirst()
                .orElseThrow()
                .thing()
                .state()
                .words();
    }

    @Test
    void everyFindingAndEveryLocatedCitationIsThere() {
        assertThat(all()).hasSize(17);
        var cited =
                all().stream().flatMap(finding -> finding.citations().stream()).toList();
        assertThat(cited.stream().filter(one -> one.type() != Citation.Type.NONE))
                .hasSize(33);
        assertThat(cited.stream().filter(one -> one.type() == Citation.Type.NONE))
                .hasSize(1);
        assertThat(fixtures.as(officer, () -> sources.undeclared(council))).containsOnlyKeys("CA");
    }

    @Test
    void eightFindingsAreTiedToSevenPriorities() {
        var tied = all().stream()
                .filter(finding -> finding.responses().stream()
                        .anyMatch(response -> response.answer().work() != null))
                .toList();
        assertThat(tied).hasSize(8);
        assertThat(tied.stream()
                        .flatMap(finding -> finding.responses().stream())
                        .map(response -> response.answer().work())
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSize(7);
        assertThat(answers(Response.Answer::waits)).isZero();
    }

    @Test
    void whatWasDeclinedAndWhatRemainsOpenStaysVisible() {
        assertThat(answers(answer -> answer.kind() == Response.Kind.DECLINED)).isEqualTo(1);
        assertThat(answers(answer -> answer.kind() == Response.Kind.OPEN)).isGreaterThanOrEqualTo(1);
        assertThat(state("1.3")).isEqualTo("remains open");
        assertThat(state("1.2")).isEqualTo("answered");
    }

    @Test
    void theAnalysisHasTheFourThemesOfThePaperAndItsSignOff() {
        var analysis = fixtures.as(officer, () -> analyses.of(FindingList.Filter.of(council)));
        assertThat(analysis.sections())
                .extracting(section -> section.findings().size())
                .containsExactly(3, 1, 9, 4);
        assertThat(analysis.annex().label()).isEqualTo("Annex C to agenda item 7");
        assertThat(analysis.annex().isSigned()).isTrue();
        assertThat(analysis.sources()).hasSize(2);
        assertThat(analysis.undeclared()).containsExactly("CA");
    }
}
