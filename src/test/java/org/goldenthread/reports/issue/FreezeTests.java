package org.goldenthread.reports.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.rules.CouncilRule;
import org.goldenthread.measures.rules.Rules;
import org.goldenthread.measures.sheet.Definitions;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.MatrixText;
import org.goldenthread.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a report is issued the record goes on; the report does not, and its proofs still explain it. */
class FreezeTests extends MeasuresOfACouncil {
    @Autowired
    ApplicationContext product;

    @Autowired
    Reports reports;

    @Autowired
    ReportIssues issues;

    @Autowired
    Printed printed;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rules rules;

    @Autowired
    Definitions definitions;

    @Autowired
    Matrices matrices;

    @Autowired
    ReportTemplates templates;

    private static Period last() {
        return q(Period.financialYearOf(LocalDate.now()) - 1, 4);
    }

    private Report issued(ReportFixtures make, String measure) {
        return fixtures.installation(() -> {
            var report = make.written("scrutiny", "Progress");
            make.write(
                    report,
                    "progress",
                    "Rent stands at {{ measures/figure measure=%s }}.\n\n{{ measures/scorecard }}\n\n{{ measures/measure measure=%s }}\n\n{{ risks/register }}"
                            .formatted(measure, measure));
            return make.issued(report);
        });
    }

    @Test
    void valuesThresholdsPolarityTitlesMatricesAndTemplatesChangeAndNothingInTheReportDoes() {
        var make = ReportFixtures.of(product, council);
        var rent = measure("RENT");
        record(entry(rent, last().previous(), "61.5"), entry(rent, last(), "62.25"));
        var risky = fixtures.installation(() -> RiskFixtures.of(product, council));
        var risk = fixtures.installation(
                () -> risky.judge(risky.risk(risky.corporate, "The supplier fails"), 5, 5, 4, 4, 2, 2));
        var report = issued(make, rent);
        var bytes = does(() -> issues.bytes(report.ref()));
        var files = files(report);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("The supplier fails", "62.3");
        record(entry(rent, last(), "17.0"));
        everythingElseMovesOn(rent, risky, risk);
        var template = fixtures.installation(() -> make.template(report));
        fixtures.installation(() -> got(templates.revise(
                council,
                template.id(),
                templates.pack(council, template.id()).replace("Financial", "Money"),
                "plain words")));
        assertThat(does(() -> issues.bytes(report.ref()))).isEqualTo(bytes);
        assertThat(files(report)).isEqualTo(files);
        var facts = does(() -> issues.snapshot(report.ref())).facts();
        assertThat(facts)
                .anyMatch(fact -> fact.value().contains("62.3")
                        && fact.about().startsWith("What RENT counts")
                        && fact.how().contains("no target for this period"))
                .anyMatch(fact -> fact.about().equals("The supplier fails, current score")
                        && fact.how().contains("Likelihood 4 and impact 4"));
        assertThat(facts).allSatisfy(fact -> assertThat(fact.how()).isNotBlank());
    }

    /** A rule, a polarity, a judgement, a matrix, and the name of every thing and person. */
    private void everythingElseMovesOn(String rent, RiskFixtures risky, Risk risk) {
        var rule = new CouncilRule.Kept("havering", Map.of("tolerance", "10"));
        does(() ->
                got(rules.change(council, new Rules.Change(0, last().previous().start(), "Agreed by cabinet", rule))));
        does(() -> got(definitions.define(
                rent,
                things.get(rent).version(),
                new Definitions.Change(last().previous().start(), "It was the wrong way round"),
                quarterly(Polarity.LOW))));
        fixtures.installation(() -> {
            risky.now(risk, 1, 1);
            return got(matrices.revise(
                    council, risky.matrix.id(), "Quite another", MatrixText.of(risky.matrix), "Cabinet, May"));
        });
        fixtures.installation(() -> jdbc.sql(
                        "update thread.thing set title = 'Renamed' where council = :council and kind <> 'report'")
                .param("council", council)
                .update());
    }

    private List<Integer> files(Report report) {
        return does(() -> List.of(Format.values()).stream()
                .map(format ->
                        java.util.Arrays.hashCode(papers.bytes(printed.paper(reports.get(report.ref())), format)))
                .toList());
    }

    @Test
    void aCorrectionTellsEachFigureThatIsAnotherNowOldAndNew() {
        var make = ReportFixtures.of(product, council);
        var rent = measure("RENT", quarterly(Polarity.LOW));
        record(entry(rent, last(), "62.25"));
        var report = issued(make, rent);
        record(entry(rent, last(), "17.0"));
        var next = fixtures.installation(() -> make.issued(got(reports.correct(report.ref()))));
        var restated = does(() -> issues.snapshot(next.ref())).restated();
        assertThat(restated.stream().filter(one -> one.of() == Change.Of.FIGURE))
                .anySatisfy(one -> {
                    assertThat(one.before()).contains("62");
                    assertThat(one.after()).contains("17");
                });
        assertThat(does(() -> issues.snapshot(next.ref())).paper().parts().getFirst())
                .isEqualTo(
                        new org.goldenthread.publishing.document.Part.Heading(1, "", "What this version puts right"));
        assertThat(does(() -> issues.snapshot(report.ref())).facts())
                .extracting(Fact::value)
                .noneMatch(value -> value.contains("17.0"));
    }
}
