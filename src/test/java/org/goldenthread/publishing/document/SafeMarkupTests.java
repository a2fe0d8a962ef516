package org.goldenthread.publishing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a paper, its page runs nothing, fetches nothing and leads nowhere that it should not. */
class SafeMarkupTests {

    private static String html(Part part) {
        return new Markup(Leads.ON_THE_SITE, 1, "").of(List.of(part));
    }

    @Test
    void wordsAreWordsAndNeverMarkup() {
        var written = html(Part.Paragraph.of("<script>alert('x')</script> & \"more\" \u0007"));
        assertThat(written).doesNotContain("<script").contains("&lt;script&gt;").doesNotContain("\u0007");
        assertThat(Jsoup.parse(written).text()).isEqualTo("<script>alert('x')</script> & \"more\"");
    }

    @Property(tries = 300)
    void anyWordsComeOutAsTheyWentIn(@ForAll String words) {
        var page = Jsoup.parse(html(Part.Paragraph.of(words)));
        assertThat(page.body().children()).singleElement().satisfies(one -> {
            assertThat(one.tagName()).isEqualTo("p");
            assertThat(one.children()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "//elsewhere.example/x",
                "/\\elsewhere.example",
                "http:elsewhere",
                "https://",
                " /measures",
                "measures/MEA-1",
                "mailto:a@b.example"
            })
    void aLinkThatLeadsElsewhereIsWords(String href) {
        assertThat(html(new Part.Paragraph("", List.of(Run.link("words", href)))))
                .isEqualTo("<p>words</p>\n");
    }

    @Test
    void aLinkWithinTheSiteLeadsThereFromAFileTooAndIsWordsWhereTheSiteHasNoAddress() {
        assertThat(Leads.ON_THE_SITE.of("/measures/MEA-1?known=2026-05-01"))
                .isEqualTo("/measures/MEA-1?known=2026-05-01");
        assertThat(Leads.from("https://thread.example").of("/measures/MEA-1"))
                .isEqualTo("https://thread.example/measures/MEA-1");
        assertThat(Leads.from("").of("/measures/MEA-1")).isEmpty();
        assertThat(Leads.from("").of("https://example.org/a?b=c")).isEqualTo("https://example.org/a?b=c");
    }

    @Test
    void aDrawingKeepsItsShapesAndLosesWhatItCouldDo() {
        var clean = Drawings.clean("""
                <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert(1)" class="x">
                <script>alert(1)</script><style>*{fill:url(http://x.example)}</style>
                <image href="http://x.example/a.png"/><use href="#a"/><foreignObject><p>x</p></foreignObject>
                <a href="javascript:alert(1)"><text>in a link</text></a>
                <rect width="3" height="4" fill="#fff" onclick="alert(1)" style="fill:url(x)"/>
                <path d="M0 0" fill="url(http://x.example)"/><text x="1">kept &amp; &lt;well&gt;</text></svg>""", "It \"goes\" up", "");
        assertThat(clean)
                .startsWith("<svg")
                .contains("<rect", "viewBox=\"0 0 10 10\"", "kept &amp; &lt;well")
                .contains("aria-label=\"It &quot;goes&quot; up\"")
                .doesNotContain("script", "alert", "onload", "style", "image", "use", "x.example", "ENTITY", "link");
    }

    @Test
    void whatIsNoDrawingIsItsWords() {
        assertThat(Drawings.clean("<img src='x' onerror='alert(1)'>", "Words & more", ""))
                .isEqualTo("<p>Words &amp; more</p>");
        assertThat(Drawings.clean("", "Words", "")).isEqualTo("<p>Words</p>");
    }

    @Test
    void headingsStandBelowThoseOfTheirPage() {
        assertThat(new Markup(Leads.ON_THE_SITE, 1, "").of(List.of(new Part.Heading(1, "1", "Summary"))))
                .startsWith("<h2><span class=\"gt-paper__number\">1</span> Summary</h2>");
        assertThat(new Markup(Leads.ON_THE_SITE, 4, "").of(List.of(new Part.Heading(4, "", "Deep"))))
                .isEqualTo("<h6>Deep</h6>\n");
    }

    @Test
    void aWholePageIsCompleteInItselfAndTheSameEveryTime() {
        var page = Sheet.of(Samples.report(), "", "");
        assertThat(page).isEqualTo(Sheet.of(Samples.report(), "", ""));
        var read = Jsoup.parse(page);
        assertThat(read.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(read.title()).isEqualTo("Performance & improvement, quarter <2>");
        assertThat(read.select("h1")).hasSize(1);
        assertThat(read.select("link, script, img")).isEmpty();
        assertThat(read.select("table thead th[scope=col]")).hasSize(4);
        assertThat(read.select("table caption").text()).isEqualTo("Scorecard of measures");
        assertThat(read.select("td.gt-n")).hasSize(70);
    }

    @Test
    void notesStandAtTheEndOfTheirSectionAndLeadBothWays() {
        var parts = List.<Part>of(
                new Part.Heading(1, "1", "First"),
                new Part.Paragraph("", List.of(Run.of("Rent"), Run.note("From <b>"))),
                new Part.Heading(1, "2", "Second"),
                new Part.Paragraph("", List.of(Run.of("Bins"), Run.note("Counted"))));
        var html = new Markup(Leads.ON_THE_SITE, 1, "").anchored().of(parts);
        assertThat(html.indexOf("From &lt;b&gt;")).isBetween(html.indexOf("Rent"), html.indexOf("Second"));
        assertThat(html)
                .contains("<a id=\"r2\" href=\"#n2\" aria-label=\"Note 2\">2</a>")
                .contains("<p class=\"gt-paper__note\" id=\"n2\"><a href=\"#r2\">Note 2</a>: Counted</p>");
        assertThat(new Markup(Leads.ON_THE_SITE, 1, "").of(parts)).doesNotContain("href=");
    }
}
