package org.goldenthread.reports.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.publishing.document.Outline;
import org.goldenthread.reports.MeetingFixtures;
import org.goldenthread.reports.ReportFixtures;
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
