package org.goldenthread.reports.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.nio.charset.StandardCharsets;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.publishing.document.Format;
import org.goldenthread.publishing.document.Papers;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.ReportState;
import org.goldenthread.reports.ReportState.Move;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.clearance.Line.Standing;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issuing: nothing is issued with something missing, and what is issued never changes. */
@Product
class ReportIssuesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Reports reports;

    @Autowired
    ReportIssues issues;

    @Autowired
    ReportTemplates templates;

    @Autowired
    Papers papers;

    @Autowired
    Printed printed;

    @Autowired
    JdbcClient jdbc;

    String council = "";
    ReportFixtures make;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = ReportFixtures.of(product, council);
    }

    @Test
    void everythingThatATemplateDemandsIsMissingFromANewReport() {
        var missing = fixtures.installation(() -> issues.missing(make.begun("cabinet", "Progress")));
        assertThat(missing)
                .extracting(Missing::words)
                .contains(
                        "“Executive summary” is empty",
                        "The box “Key decision” must be completed",
                        "Clearance, Finance: nobody named")
                .anyMatch(words -> words.startsWith("Implications not answered: Capital, Revenue,"));
    }

    @Test
    void whatIsNotCompleteIsNeitherReadyNorIssued() {
        fixtures.installation(() -> {
            var report = make.begun("scrutiny", "Progress");
            assertThat(issues.finish(report.ref(), report.version())).isInstanceOf(Checked.Refused.class);
            assertThat(issues.issue(report.ref(), report.version())).isInstanceOf(Checked.Refused.class);
            assertThat(reports.get(report.ref()).state()).isEqualTo(ReportState.DRAFTING);
            return report;
        });
    }

    @Test
    void everyTemplateOfTheLibraryCanBeWrittenClearedAndIssued() {
        for (var code : new String[] {"cabinet", "scrutiny", "scottish-council"}) {
            var issued = fixtures.installation(() -> make.issued(make.written(code, "Progress of " + code)));
            assertThat(issued.state()).isEqualTo(ReportState.ISSUED);
            assertThat(issued.issued()).isEqualTo(ReportFixtures.TODAY);
        }
    }

    @Test
    void anIssuedReportIsTheSameBytesWhateverChangesAfterwards() {
        var issued = fixtures.installation(() -> make.issued(make.written("cabinet", "Progress")));
        var before = fixtures.installation(() -> issues.bytes(issued.ref()));
        var page = fixtures.installation(() -> papers.bytes(printed.paper(issued), Format.HTML));
        fixtures.installation(() -> {
            var id = issued.head().template();
            var pack = templates.pack(council, id).replace("Executive summary", "In short");
            got(templates.revise(council, id, pack, "Cabinet decided"));
            assertThat(reports.change(issued.ref(), reports.get(issued.ref()).version(), issued.head()))
                    .isInstanceOf(Checked.Refused.class);
            assertThat(reports.write(
                            issued.ref(), "summary", 0, org.goldenthread.reports.content.Entry.Said.words("x")))
                    .isInstanceOf(Checked.Refused.class);
            return jdbc.sql("update thread.thing set title = 'Another title' where ref = :ref")
                    .param("ref", issued.ref())
                    .update();
        });
        assertThat(fixtures.installation(() -> issues.bytes(issued.ref()))).isEqualTo(before);
        assertThat(fixtures.installation(() -> papers.bytes(printed.paper(reports.get(issued.ref())), Format.HTML)))
                .isEqualTo(page);
        assertThat(new String(page, StandardCharsets.UTF_8))
                .contains("Executive summary")
                .doesNotContain("Draft");
    }

    @Test
    void theDatabaseItselfKeepsAnIssueAsItIs() {
        var issued = fixtures.installation(() -> make.issued(make.written("scrutiny", "Progress")));
        assertThatThrownBy(() ->
                        fixtures.installation(() -> jdbc.sql("update reports.issue set hash = 'x' where ref = :ref")
                                .param("ref", issued.ref())
                                .update()))
                .hasMessageContaining("kept as it was");
        assertThatThrownBy(() -> fixtures.installation(() -> jdbc.sql("delete from reports.entry where ref = :ref")
                        .param("ref", issued.ref())
                        .update()))
                .hasMessageContaining("kept as it was");
    }

    @Test
    void aSnapshotIsReadBackAsItWasWrittenAndWrittenAgainTheSame() {
        var issued = fixtures.installation(() -> make.issued(make.written("scottish-council", "Progress")));
        var bytes = fixtures.installation(() -> issues.bytes(issued.ref()));
        var snapshot = SnapshotText.read(bytes);
        assertThat(SnapshotText.write(snapshot)).isEqualTo(bytes);
        assertThat(snapshot.paper().title()).isEqualTo("Progress");
    }

    @Test
    void whatChangedAfterItsClearanceIsClearedAgain() {
        fixtures.installation(() -> {
            var report = make.cleared(make.written("scrutiny", "Progress"));
            assertThat(make.lines(report)).allMatch(line -> line.standing() == Standing.CLEARED);
            var changed = make.write(report, "purpose", "Something else.");
            assertThat(make.lines(changed)).allMatch(line -> line.standing() == Standing.CHANGED);
            assertThat(issues.finish(changed.ref(), changed.version())).isInstanceOf(Checked.Refused.class);
            return got(issues.finish(
                    make.cleared(changed).ref(), reports.get(report.ref()).version()));
        });
    }

    @Test
    void aCorrectionTellsWhatDiffersAndTheReportBeforeItIsSuperseded() {
        var first = fixtures.installation(() -> make.issued(make.written("scrutiny", "Progress")));
        var next = fixtures.installation(() -> {
            var draft = got(reports.correct(first.ref()));
            assertThat(reports.correct(first.ref())).isInstanceOf(Checked.Refused.class);
            return make.issued(make.write(draft, "reasons", "Because the law asks for it."));
        });
        var snapshot = fixtures.installation(() -> issues.snapshot(next.ref()));
        assertThat(snapshot.restated()).singleElement().satisfies(change -> {
            assertThat(change.before()).startsWith("What is to be said of Reasons");
            assertThat(change.after()).isEqualTo("Because the law asks for it.");
            assertThat(change.place()).isEqualTo("3.1");
        });
        assertThat(state(first)).isEqualTo(ReportState.SUPERSEDED);
        assertThat(fixtures.installation(() -> issues.snapshot(first.ref())).ref())
                .isEqualTo(first.ref());
    }

    private ReportState state(Report report) {
        return fixtures.installation(() -> reports.get(report.ref()).state());
    }

    @Test
    void aDraftIsWithdrawnAndNeverMovesAgain() {
        fixtures.installation(() -> {
            var report = make.begun("cabinet", "Never mind");
            var gone = got(reports.move(report.ref(), report.version(), Move.WITHDRAW));
            assertThat(reports.move(gone.ref(), gone.version(), Move.ASK)).isInstanceOf(Checked.Refused.class);
            return gone;
        });
    }
}
