package org.goldenthread.reports.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.files.PaperFiles;
import org.goldenthread.publishing.document.Outline;
import org.goldenthread.reports.MeetingFixtures;
import org.goldenthread.reports.ReportFixtures;
import org.goldenthread.reports.Reports;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The papers of a meeting as one PDF, read back: bookmarks, the index of pages, what is exempt and what is missing. */
@Product
class AgendaPackTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    AgendaPacks packs;

    @Autowired
    Agendas agendas;

    @Autowired
    PaperFiles files;

    @Autowired
    Reports reports;

    private String council = "";
    private ReportFixtures make;
    private MeetingFixtures meet;

    @BeforeEach
    void council() {
        council = fixtures.council();
        make = ReportFixtures.of(product, council);
        meet = new MeetingFixtures(product, council);
    }

    private static Item.Words words(String title, boolean exempt) {
        return new Item.Words(title, Item.Sort.DECISION, exempt);
    }

    private Meeting meeting() {
        return fixtures.installation(() -> {
            var meeting = meet.meeting("Cabinet", 40);
            make.issued(make.write(meet.written("scrutiny", "Homes", meeting), "reasons", "Reason. ".repeat(2000)));
            make.issued(meet.written("cabinet", "Streets", meeting));
            got(agendas.add(meeting.ref(), words("Parks", false), new Item.Paper("", null, null, true, null, null)));
            var secret = make.issued(meet.written("scrutiny", "Sale of a depot", meet.meeting("Audit", 50)));
            got(agendas.add(
                    meeting.ref(),
                    words("Sale of a depot", true),
                    new Item.Paper("", secret.ref(), null, true, secret.issued(), null)));
            return meeting;
        });
    }

    private byte[] pdf(Meeting meeting, boolean whole) {
        return fixtures.installation(() -> packs.pdf(packs.of(meeting, whole)));
    }

    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        }
    }

    @Test
    void thePageIndexNamesThePageOnWhichEachPaperBegins() throws IOException {
        var pdf = pdf(meeting(), false);
        var outline = Outline.of(pdf);
        assertThat(outline.places())
                .extracting(Outline.Place::words)
                .containsExactly("Agenda", "Item 1 Homes", "Item 2 Streets");
        var index = text(pdf, 1, 1);
        for (var place : outline.places().subList(1, 3)) {
            var title = place.words().replaceFirst("Item \\d ", "");
            assertThat(index).containsPattern(title + "[^\\n]* RPT-\\d+ " + place.page() + "\\b");
            assertThat(text(pdf, place.page(), place.page())).contains("Item").contains(title);
        }
        assertThat(outline.places().get(2).page())
                .isGreaterThan(outline.places().get(1).page() + 1);
        assertThat(text(pdf, outline.pages(), outline.pages()))
                .contains("Page " + outline.pages() + " of " + outline.pages());
        assertThat(index).contains("Papers that are missing: item 3, Parks").doesNotContain("000");
    }

    @Test
    void whatIsExemptStandsInAPartOfItsOwnAndNeverInThePublicOne() throws IOException {
        var meeting = meeting();
        var open = pdf(meeting, false);
        assertThat(text(open, 1, Outline.of(open).pages()))
                .contains("not for publication")
                .doesNotContain(Binder.EXEMPT);
        var whole = pdf(meeting, true);
        assertThat(Outline.of(whole).places())
                .extracting(Outline.Place::words)
                .endsWith(Binder.EXEMPT, "Item 4 Sale of a depot");
    }

    /** A PDF of so many pages, each with a line of its own. */
    private static Path written(String words, int pages) throws IOException {
        var file = Files.createTempFile("paper", ".pdf");
        try (var document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                var page = new PDPage(i == 2 ? new PDRectangle(842, 595) : PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(80, 400);
                    content.showText(words + ", sheet " + i);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private void handIn(Meeting meeting, int item, String name, Path file) {
        fixtures.installation(() -> {
            var one = agendas.of(meeting.ref()).get(item - 1);
            got(files.add(one.id(), new PaperFiles.Sent(name, "application/octet-stream", file)));
            return null;
        });
    }

    @Test
    void pagesOfAPdfAreBoundUnderTheirItemAndOtherFilesAreNamed() throws IOException {
        var meeting = meeting();
        handIn(meeting, 3, "parks.pdf", written("Swings", 3));
        handIn(meeting, 3, "more.pdf", written("Benches", 1));
        handIn(meeting, 3, "notes.docx", Files.writeString(Files.createTempFile("paper", ""), "no PDF"));
        handIn(meeting, 1, "costs.pdf", written("Costs", 2));
        var pdf = pdf(meeting, false);
        var outline = Outline.of(pdf);
        assertThat(outline.places())
                .extracting(Outline.Place::words)
                .containsExactly(
                        "Agenda",
                        "Item 1 Homes",
                        "Item 1 Paper 2: costs.pdf",
                        "Item 2 Streets",
                        "Item 3 Parks",
                        "Item 3 Paper 2: more.pdf");
        int parks = outline.places().get(4).page();
        assertThat(text(pdf, 1, 1)).contains("notes.docx (not bound)").containsPattern("Parks[^–]* " + parks + "\\b");
        for (int i = 0; i < 3; i++) {
            assertThat(text(pdf, parks + i, parks + i))
                    .contains("parks.pdf, page " + (i + 1) + " of 3", "Swings, sheet " + (i + 1))
                    .contains("Page " + (parks + i) + " of " + outline.pages());
        }
        assertThat(text(pdf, parks + 3, parks + 3)).contains("Benches, sheet 1").doesNotContain("Swings");
        int costs = outline.places().get(2).page();
        assertThat(text(pdf, costs + 1, costs + 1)).contains("Costs, sheet 2");
        assertThat(pdf(meeting, false)).isEqualTo(pdf);
    }

    @Test
    void filesOfAnExemptItemAreOnlyInTheSecondPart() throws IOException {
        var meeting = meeting();
        handIn(meeting, 4, "price.pdf", written("Lowest price", 1));
        var open = pdf(meeting, false);
        assertThat(text(open, 1, Outline.of(open).pages())).doesNotContain("price", "Lowest price");
        var whole = pdf(meeting, true);
        assertThat(text(whole, 1, Outline.of(whole).pages())).contains("Lowest price, sheet 1");
    }

    @Test
    void aLockedOrBrokenPdfIsRefusedWithTheReason() throws IOException {
        var meeting = meeting();
        var locked = Files.createTempFile("locked", ".pdf");
        try (var document = Loader.loadPDF(written("Secret", 1).toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }
        var broken = Files.writeString(Files.createTempFile("paper", ""), "%PDF-1.7 and nothing else");
        fixtures.installation(() -> {
            long item = agendas.of(meeting.ref()).get(2).id();
            assertThat(problem(files.add(item, new PaperFiles.Sent("a.pdf", "application/pdf", locked))))
                    .contains("password");
            assertThat(problem(files.add(item, new PaperFiles.Sent("b.pdf", "application/pdf", broken))))
                    .contains("cannot be read");
            assertThat(agendas.get(item).paper().missing()).isTrue();
            return null;
        });
    }

    private static String problem(Checked<?> checked) {
        return checked instanceof Checked.Refused<?>(var problems)
                ? problems.getFirst().message()
                : "";
    }

    @Test
    void aCorrectedReportTakesThePlaceOfTheFirstOnTheAgenda() {
        fixtures.installation(() -> {
            var meeting = meet.meeting("Cabinet", 40);
            var first = make.issued(meet.written("scrutiny", "Homes", meeting));
            var second = make.issued(got(reports.correct(first.ref())));
            var items = agendas.of(meeting.ref());
            assertThat(items).hasSize(1);
            assertThat(items.getFirst().paper().about()).isEqualTo(second.ref());
            assertThat(items.getFirst().paper().words()).startsWith(second.ref());
            return null;
        });
    }

    @Test
    void thePackIsTaggedAndHasATitleAndALanguage() throws IOException {
        try (var document = Loader.loadPDF(pdf(meeting(), true))) {
            var catalogue = document.getDocumentCatalog();
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Agenda and papers: Cabinet");
        }
    }

    @Test
    void theSamePackIsTheSameBytes() {
        var meeting = meeting();
        assertThat(pdf(meeting, false)).isEqualTo(pdf(meeting, false));
    }

    @Test
    void thePackIsReachedFromTheMeetingAndSaysWhatIsMissing() {
        var meeting = meeting();
        var reader = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        var at = "/reports/packs/" + meeting.ref();
        assertThat(reader.page("/governance/meetings/" + meeting.ref()).select("a[href=" + at + "]"))
                .hasSize(1);
        var page = reader.page(at);
        assertThat(page.text()).contains("3 papers are bound", "Item 3: Parks");
        assertThat(reader.get(at + "/public").headers().firstValue("content-type"))
                .contains("application/pdf");
        assertThat(reader.get(at + "/something").statusCode()).isEqualTo(404);
    }
}
