package org.goldenthread.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class EvidencePagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private String ref = "";

    @BeforeEach
    void aThing() {
        council = fixtures.council();
        ref = fixtures.installation(() -> things.add(
                        "knot",
                        council,
                        Thing.Card.of("Housing <repairs>", "Slow").published(Publication.PARTNERS),
                        new State("open", Tone.WARNING)))
                .ref();
    }

    @Test
    void aContributorAttachesADocumentAndEverybodyDownloadsIt() {
        var contributor = fixtures.visit(fixtures.person(council, Role.CONTRIBUTOR));
        contributor.page("/evidence/" + ref);
        var answer = contributor.upload(
                "/evidence/" + ref + "/documents",
                Map.of("caption", "It was done"),
                "page “one”.html",
                "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(302);
        var partner = fixtures.visit(fixtures.person(council, Role.PARTNER));
        var page = partner.page("/evidence/" + ref);
        assertThat(page.select("main").text()).contains("It was done", "25 bytes");
        assertThat(page.select("form[action$=documents], form[action$=comments]"))
                .isEmpty();
        var download = partner.get(page.select("main .gt-plain a").attr("href"));
        assertThat(download.body()).isEqualTo("<script>alert(1)</script>");
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(download.headers().firstValue("Content-Type")).contains("application/octet-stream");
    }

    @Test
    void aMissingFileIsRefusedWithAReasonAndTheCaptionIsKept() {
        var officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/evidence/" + ref);
        var answer = officer.upload("/evidence/" + ref + "/documents", Map.of("caption", "kept"), "", new byte[0]);
        assertThat(answer.body()).contains("Choose a file that is not empty", "value=\"kept\"");
    }

    @Test
    void aCouncillorCommentsButDoesNotAttach() {
        var councillor = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(councillor.page("/evidence/" + ref).select("form[action$=documents]"))
                .isEmpty();
        assertThat(councillor
                        .upload("/evidence/" + ref + "/documents", Map.of(), "x", new byte[] {1})
                        .statusCode())
                .isEqualTo(403);
        var page = councillor.submit("/evidence/" + ref + "/comments", Map.of("words", "When?\n\n<b>Really</b> now"));
        assertThat(page.select("#comments ~ ul p").eachText()).containsExactly("When?", "<b>Really</b> now");
        assertThat(page.select("main").text()).contains("Councillor of " + council);
        var refused = councillor.submit("/evidence/" + ref + "/comments", Map.of("words", "  "));
        assertThat(refused.select(".govuk-error-summary").text()).contains("Write your comment");
    }

    @Test
    void theHistorySaysEveryChangeInWords() {
        fixtures.installation(() -> {
            var bead = things.add("bead", council, Thing.Card.of("Redesign", ""), new State("open", Tone.NONE));
            things.tie(ref, bead.ref(), TieKind.ANSWERED_BY, "primary", "paragraph 19");
            things.setState(ref, new State("late", Tone.BAD));
            return things.change(
                    ref, 1, Thing.Card.of("Housing", "Slow").dated(null, java.time.LocalDate.of(2031, 3, 4), null));
        });
        var auditor = fixtures.visit(fixtures.person(council, Role.AUDITOR));
        var rows =
                auditor.page("/evidence/" + ref + "/history").select("table tr").eachText();
        assertThat(rows)
                .anyMatch(row -> row.equals("Title Housing <repairs> Housing"))
                .anyMatch(row -> row.equals("State open late"))
                .anyMatch(row -> row.equals("Due nothing 4 March 2031"))
                .anyMatch(row -> row.equals("Seen by Partners too Inside the council"))
                .anyMatch(row -> row.contains("Tied: " + ref + " Housing is answered by BEAD-")
                        && row.contains("Redesign (primary), paragraph 19")
                        && row.contains("Golden Thread"));
        assertThat(rows).noneMatch(row -> row.startsWith("Version") || row.startsWith("Council"));
    }

    @Test
    void theRecordIsShownAsItWasOnADay() {
        var auditor = fixtures.visit(fixtures.person(council, Role.AUDITOR));
        var today = auditor.page("/evidence/" + ref + "/as-it-was");
        assertThat(today.select("dl").text()).contains("Title Housing <repairs>", "State open");
        var before = auditor.page("/evidence/" + ref + "/as-it-was?on=2001-01-01");
        assertThat(before.select(".gt-empty").text()).contains("was not in the record");
        var nonsense = auditor.page("/evidence/" + ref + "/as-it-was?on=yesterday");
        assertThat(nonsense.select(".govuk-error-summary").text()).contains("Enter a day");
    }

    @Test
    void aPartnerReadsNoHistory() {
        var partner = fixtures.visit(fixtures.person(council, Role.PARTNER));
        assertThat(partner.page("/evidence/" + ref + "/history").select("main").text())
                .contains("stays inside its council")
                .doesNotContain("Entered");
        assertThat(partner.get("/evidence/trail").statusCode()).isEqualTo(403);
    }

    @Test
    void theWholeTrailIsFilteredPagedAndExported() {
        fixtures.installation(() -> {
            for (int i = 0; i < 60; i++) {
                things.add("bead", council, Thing.Card.of("Bead " + i, ""), new State("open", Tone.NONE));
            }
            return true;
        });
        var auditor = fixtures.visit(fixtures.person(council, Role.AUDITOR));
        var page = auditor.page("/evidence/trail?council=" + council + "&room=thread");
        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.select(".gt-list-foot").text()).startsWith("50 of 61 entries");
        var next = auditor.page(page.select("a[rel=next]").attr("href"));
        assertThat(next.select("tbody tr")).hasSize(11);
        assertThat(auditor.page("/evidence/trail?ref=" + ref.toLowerCase(java.util.Locale.ROOT))
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(auditor.page("/evidence/trail?from=2999-01-01").select(".gt-empty"))
                .hasSize(1);
        var file = auditor.get("/evidence/trail?room=thread&format=csv").body();
        assertThat(file.lines().count()).isEqualTo(62);
        assertThat(file).contains("Entered: Title “Bead 59”; State “open”");
    }
}
