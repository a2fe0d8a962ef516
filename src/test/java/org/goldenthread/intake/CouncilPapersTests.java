package org.goldenthread.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.reading.Upload;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.goldenthread.vocabulary.Checked;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of fictional councils in the shapes that real ones use: the recognisers follow the trade, not one file. */
class CouncilPapersTests {
    private static final Path SHELF = Path.of("src/test/resources/papers");

    @TempDir
    Path folder = Path.of("");

    private final Ingest ingest = Ingest.withoutDatabase();

    @Test
    void anAuditorsReportGivesItsActionPlanItsBoxesAndWhatBecameOfEarlierAdvice() {
        var report = read("auditors-report.html");
        assertThat(report.paper().date()).as("not the year that it reports on").isEqualTo("November 2024");
        assertThat(refs(report, "finding")).contains("R1", "R2", "R3", "1", "2", "3");
        assertThat(one(report, "finding", "R3").fields()).containsEntry("disposition", "declined");
        assertThat(one(report, "recommendation", "R1").fields()).containsEntry("due", "31/12/2024");
        assertThat(one(report, "recommendation", "2").fields())
                .containsEntry("raised", "March 2023")
                .containsEntry("status", "Partially")
                .doesNotContainKey("due");
    }

    @Test
    void peersRecommendationsStandOverTheActionsThatAnswerThem() {
        peerPlan(read("peer-challenge-plan.html"));
    }

    @Test
    void thePeerPlanTellsTheSameAsAWorkbookWithMergedCellsAndSheetsOfNotes() throws IOException {
        var file = folder.resolve("plan.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("Read me").createRow(0).createCell(0).setCellValue("Do not print this sheet.");
            fill(
                    book.createSheet("Plan"),
                    Jsoup.parse(Files.readString(SHELF.resolve("peer-challenge-plan.html")))
                            .select("table")
                            .getFirst());
            book.createSheet("Lists").createRow(0).createCell(0).setCellValue("Red, Amber, Green");
            book.write(out);
        }
        peerPlan(read(file));
    }

    private static void peerPlan(IngestReport report) {
        assertThat(refs(report, "finding")).containsExactly("1", "2", "3");
        assertThat(refs(report, "action")).containsExactly("1.1", "1.2", "2.1", "2.2", "3.1", "3.2");
        var first = one(report, "action", "1.1");
        assertThat(first.title()).startsWith("Refresh the Corporate Plan");
        assertThat(first.fields())
                .containsEntry("owner", "Chief Executive")
                .containsEntry("leadMember", "Leader")
                .containsEntry("dueDate", "2025-06-30")
                .containsEntry("outcome", "Plan adopted by Full Council");
        assertThat(first.ties()).contains(new ProposedTie("answers", "finding", "1", ""));
        assertThat(one(report, "finding", "2").fields().get("responses"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    private static void fill(XSSFSheet sheet, Element table) {
        int number = 0;
        for (var row : table.select("tr")) {
            var made = sheet.createRow(number);
            int column = 0;
            for (var cell : row.select("td,th")) {
                made.createCell(column).setCellValue(cell.text());
                int wide = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
                if (wide > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(number, number, column, column + wide - 1));
                }
                column += wide;
            }
            number++;
        }
    }

    @Test
    void anImprovementPlanGivesPrioritiesWorkstreamsWithTheirOwnersActionsAndMeasures() {
        var report = read("improvement-plan.html");
        assertThat(titles(report, "priority"))
                .containsExactly(
                        "Financial resilience",
                        "A modern and skilled workforce",
                        "Good governance and decision making",
                        "Services that residents can rely on");
        assertThat(one(report, "workstream", "Workstream A").fields())
                .containsEntry("owner", "Director of Resources")
                .containsEntry("name", "Finance and Commercial");
        assertThat(refs(report, "workstream")).hasSize(3);
        assertThat(one(report, "action", "B1").fields())
                .containsEntry("start", "Apr 2025")
                .containsEntry("dueDate", "2025-09-30");
        assertThat(String.valueOf(
                        one(report, "indicator", "Staff turnover").fields().get("values")))
                .contains("baseline", "18%", "12%");
        assertThat(one(report, "body", "Improvement Board").fields()).containsEntry("frequency", "monthly");
    }

    @Test
    void aCabinetReportGivesItsFormItsAsksItsGridAndTheServiceToBeShared() {
        var report = read("cabinet-report.html");
        assertThat(report.paper().title()).isEqualTo("Shared Building Control Service with Ottermead and Fenwick");
        assertThat(report.paper().date()).isEqualTo("12 November 2024");
        assertThat(one(report, "key-decision", "key decision").fields()).containsEntry("answer", "yes");
        assertThat(refs(report, "recommendation")).containsExactly("a", "b", "c");
        assertThat(report.recognised().proposals().stream()
                        .filter(one -> one.kind().equals("implication"))
                        .filter(one -> "yes".equals(one.fields().get("meaning"))))
                .hasSize(3);
        assertThat(one(report, "shared-service", "Building control").fields())
                .containsEntry("ways", 3)
                .containsEntry("state", "new");
        assertThat(one(report, "shared-service", "Payroll").fields()).containsEntry("ways", 2);
    }

    @Test
    void aRiskRegisterUnderATitleGivesScoresBeforeAndAfterControlsAndNotesASlip() {
        var report = read("risk-register.csv");
        assertThat(report.paper().title()).isEqualTo("Corporate Risk Register");
        assertThat(refs(report, "risk")).containsExactly("CR01", "CR02", "CR03", "CR04");
        assertThat(one(report, "risk", "CR01").fields())
                .containsEntry("likelihood", "4")
                .containsEntry("score", "16")
                .containsEntry("inherent", Map.of("likelihood", "5", "impact", "5", "score", "25"))
                .containsEntry("consequence", "Section 114 notice");
        assertThat(report.recognised().notes())
                .filteredOn(note -> note.code().equals("score-differs"))
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("CR04", "4 × 4 is 16"));
    }

    @Test
    void indicatorsUnderAHeadOfTwoLinesKnowTheirYear() {
        var values = one(read("quarterly-report.html"), "indicator", "H2").fields();
        assertThat(values).containsEntry("rating", "Red").containsEntry("polarity", "low");
        assertThat(String.valueOf(values.get("values")))
                .contains("head=2023/24 Q2, period=2023-24", "head=2024/25 Q3 target");
    }

    @Test
    void postsAcrossGiveDutiesAndWorkstreamsAcrossGiveRemits() {
        var report = read("responsibilities.html");
        assertThat(one(report, "responsibility", "2/Director of Finance").fields())
                .containsEntry("duty", "accountable and responsible");
        assertThat(one(report, "responsibility", "CP1/Digital Front Door").fields())
                .containsEntry("role", "secondary");
        assertThat(refs(report, "workstream")).hasSize(4);
        assertThat(report.recognised().notes()).extracting(Note::code).contains("no-primary");
    }

    @Test
    void savingsInBracketsAreSavingsAndTotalsThatDoNotAddAreSaid() {
        var report = read("savings.html");
        assertThat(refs(report, "saving")).contains("ASC1", "ASC2", "CS1", "RES1");
        assertThat(one(report, "saving", "ASC1").fields().get("amount")).hasToString("1800000");
        assertThat(report.recognised().notes())
                .filteredOn(note -> note.code().equals("sum-differs"))
                .extracting(Note::message)
                .anyMatch(message -> message.contains("£1.6m for 2026/27") && message.contains("£1.5m"))
                .anyMatch(message -> message.contains("total of £4.7m") && message.contains("£4.8m"));
    }

    @Test
    void aPartnershipTellsItsServicesTheirHostsAndItsBodies() {
        var report = read("partnership.html");
        assertThat(one(report, "shared-service", "Revenues and Benefits").fields())
                .containsEntry("partners", List.of("Ashmere", "Tarnwick"))
                .containsEntry("host", "Ashmere")
                .containsEntry("since", "2013");
        assertThat(one(report, "body", "Joint Committee").fields()).containsEntry("seats", 9);
        assertThat(refs(report, "body")).containsExactlyInAnyOrder("Joint Committee", "Joint Scrutiny Panel");
    }

    @Test
    void whoAndWhenInOneCellAreToldApart() {
        var report = read("internal-audit.html");
        assertThat(report.recognised().proposals())
                .filteredOn(one -> one.kind().equals("action"))
                .first()
                .satisfies(one -> assertThat(one.fields())
                        .containsEntry("owner", "Head of Exchequer")
                        .containsEntry("dueDate", "2024-10-31"));
        assertThat(one(report, "action", "12").fields())
                .containsEntry("dueDate", "2024-09-30")
                .containsEntry("originalDue", "31/03/2024");
    }

    @Test
    void scoresWrittenOutAndThisQuartersColourAreRead() {
        var report = read("delivery-report.html");
        assertThat(one(report, "risk", "SR1").fields())
                .containsEntry("likelihood", "4")
                .containsEntry("score", "16")
                .containsEntry("inherent", Map.of("likelihood", "5", "impact", "5", "score", "25"));
        assertThat(one(report, "action", "2").fields()).containsEntry("status", "Red");
    }

    private IngestReport read(String name) {
        return read(SHELF.resolve(name));
    }

    private IngestReport read(Path file) {
        return switch (ingest.file(new Upload(file.toFile().getName(), file))) {
            case Checked.Accepted<IngestReport>(IngestReport report) -> report;
            case Checked.Refused<IngestReport> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static List<String> refs(IngestReport report, String kind) {
        return report.recognised().proposals().stream()
                .filter(one -> one.kind().equals(kind))
                .map(Proposal::ref)
                .toList();
    }

    private static List<String> titles(IngestReport report, String kind) {
        return report.recognised().proposals().stream()
                .filter(one -> one.kind().equals(kind))
                .map(Proposal::title)
                .toList();
    }

    private static Proposal one(IngestReport report, String kind, String ref) {
        return report.recognised().proposals().stream()
                .filter(one -> one.kind().equals(kind) && one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + ref + " among " + refs(report, kind)));
    }
}
