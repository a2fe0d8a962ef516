package org.goldenthread.reports.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.Reports;
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

    private static Period last() {
        return q(Period.financialYearOf(LocalDate.now()) - 1, 4);
    }

    private Report issued(ReportFixtures make, String measure) {
        return fixtures.installation(() -> {
            var report = make.written("scrutiny", "Progress");
            make.write(
                    report,
                    "progress",
                    "Rent stands at {{ measures/figure measure=%s }}.\n\n{{ measures/scorecard }}\n\n{{ measures/measure measure=%s }}"
                            .formatted(measure, measure));
            return make.issued(report);
        });
    }

    @Test
    void valuesTitlesRulesAndPeopleChangeAfterTheIssueAndNothingInTheReportDoes() {
        var make = ReportFixtures.of(product, council);
        var rent = measure("RENT");
        record(entry(rent, last().previous(), "61.5"), entry(rent, last(), "62.25"));
        var report = issued(make, rent);
        var bytes = does(() -> issues.bytes(report.ref()));
        var files = files(report);
        record(entry(rent, last(), "17.0"));
        does(() -> {
            var thing = things.get(rent);
            return things.change(rent, thing.version(), thing.card().withTitle("Quite another thing", ""));
        });
        fixtures.installation(() -> jdbc.sql(
                        "update thread.thing set title = 'Renamed' where council = :council and kind <> 'report'")
                .param("council", council)
                .update());
        assertThat(does(() -> issues.bytes(report.ref()))).isEqualTo(bytes);
        assertThat(files(report)).isEqualTo(files);
        var facts = does(() -> issues.snapshot(report.ref())).facts();
        assertThat(facts).extracting(Fact::value).anyMatch(value -> value.contains("62.3") || value.contains("62.25"));
        assertThat(facts).allSatisfy(fact -> assertThat(fact.how()).isNotBlank());
    }

    private List<Integer> files(Report report) {
        return does(() -> List.of(Format.HTML, Format.PDF, Format.DOCX).stream()
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
