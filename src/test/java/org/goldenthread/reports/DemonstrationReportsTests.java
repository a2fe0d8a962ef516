package org.goldenthread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.reports.ReportFilter.Order;
import org.goldenthread.reports.issue.ReportIssues;
import org.goldenthread.reports.joint.Joint;
import org.goldenthread.reports.joint.JointReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** The demonstration's reports: one that is issued with all its figures, one that waits for its clearance. */
@Product
class DemonstrationReportsTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Reports reports;

    @Autowired
    ReportIssues issues;

    @Autowired
    JointReports joint;

    @Autowired
    ApplicationContext product;

    @Test
    void oneReportIsIssuedWithItsFiguresAndOneIsInClearance(@TempDir Path folder) throws Exception {
        var pack = packs.demonstrations().stream()
                .filter(one -> one.name().equals("harrowmere"))
                .findFirst()
                .orElseThrow();
        assertThat(fixtures.installation(() -> packs.load(pack)).toString()).doesNotContain("Refused", "refused");
        var all = fixtures.installation(() -> reports.list(
                        new ReportFilter(pack.council().code(), "", "", "", "", Order.NUMBER, false, null, 10)))
                .rows();
        assertThat(all)
                .extracting(Report::state)
                .containsExactly(ReportState.ISSUED, ReportState.CLEARANCE, ReportState.ISSUED, ReportState.DRAFTING);
        var issued = all.getFirst();
        var snapshot = fixtures.installation(() -> issues.snapshot(issued.ref()));
        assertThat(snapshot.facts())
                .hasSizeGreaterThan(10)
                .allSatisfy(fact -> assertThat(fact.how()).isNotBlank());
        assertThat(run(
                        "report",
                        issued.ref(),
                        "--format",
                        "pdf",
                        "--out",
                        folder.resolve("a.pdf").toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("a.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(run("report", "RPT-99999")).isEqualTo(1);
        assertThat(run("report", issued.ref(), "--format", "odt")).isEqualTo(2);
    }

    @Test
    void aPartnerHasTakenTheSharedReportAndBothHaveTheirDays() {
        for (var name : new String[] {"harrowmere", "saltmarsh-vale"}) {
            var pack = packs.demonstrations().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(fixtures.installation(() -> packs.load(pack)).toString()).doesNotContain("Refused");
        }
        var source = fixtures.installation(() ->
                        reports.list(new ReportFilter("HRW", "drafting", "", "", "", Order.NUMBER, false, null, 10)))
                .rows()
                .getFirst();
        var lines = fixtures.installation(() -> joint.calendar(source.ref()));
        assertThat(lines).extracting(Joint::council).containsExactlyInAnyOrder("HRW", "SMV");
        assertThat(lines).allSatisfy(one -> assertThat(one.days()).isNotNull());
    }

    private int run(String... arguments) throws Exception {
        var verb = product.getBean("reportVerb");
        var line = new CommandLine(verb)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()));
        return fixtures.installation(() -> line.execute(java.util.Arrays.copyOfRange(arguments, 1, arguments.length)));
    }
}
