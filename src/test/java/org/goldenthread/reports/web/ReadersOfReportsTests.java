package org.goldenthread.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.reports.ReportFixtures;
import org.junit.jupiter.api.Test;

/** Drafts are for those who work on the record; readers read what is issued, and nobody reads another council's. */
class ReadersOfReportsTests extends PagesOfReports {

    @Test
    void aReaderReadsIssuedReportsAndFindsNoTraceOfADraft() {
        var draft = fixtures.installation(() -> make.written("scrutiny", "Zebra crossing closures"));
        var issued = fixtures.installation(() -> make.issued(make.written("cabinet", "Quagga sightings")));
        for (var role : List.of(Role.COUNCILLOR, Role.AUDITOR)) {
            var reader = as(role);
            assertThat(reader.page("/reports").text()).contains("Quagga").doesNotContain("Zebra");
            assertThat(reader.page("/reports?format=csv").text()).doesNotContain("Zebra");
            assertThat(reader.page("/thread/search?q=zebra+crossing")
                            .select("main")
                            .text())
                    .doesNotContain("closures");
            assertThat(reader.page("/").text()).doesNotContain("Zebra");
            for (var page : List.of("", "/preview", "/paper/html", "/paper/pdf")) {
                assertThat(reader.get("/reports/" + draft.ref() + page).statusCode())
                        .as(role + page)
                        .isEqualTo(404);
                assertThat(reader.get("/reports/" + issued.ref() + page).statusCode())
                        .as(role + page)
                        .isIn(200, 302);
            }
            assertThat(reader.get("/thread/" + draft.ref()).statusCode()).isEqualTo(404);
            assertThat(reader.get("/evidence/" + draft.ref() + "/history").statusCode())
                    .isEqualTo(404);
            assertThat(reader.get("/reports/" + issued.ref() + "/compare").statusCode())
                    .isEqualTo(403);
            assertThat(reader.page("/reports/" + issued.ref()).select("form[action$=/move]"))
                    .isEmpty();
        }
    }

    @Test
    void aContributorReadsDraftsAndChangesNone() {
        var draft = fixtures.installation(() -> make.written("scrutiny", "Progress"));
        var at = "/reports/" + draft.ref();
        var contributor = as(Role.CONTRIBUTOR);
        assertThat(contributor.get(at).statusCode()).isEqualTo(200);
        assertThat(contributor.get(at + "/write/purpose").statusCode()).isEqualTo(403);
        contributor.page(at);
        assertThat(contributor
                        .post(at + "/move", Map.of("move", "withdraw", "version", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(contributor
                        .post(at + "/answer", Map.of("seen", "1", "step", "cleared", "comment", ""))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theHolderOfTheLeadPostWritesTheirOwnReportAndNoOther() {
        var mine = fixtures.installation(() -> make.begun("scrutiny", "Mine"));
        var owner = holding(Role.OWNER, ReportFixtures.POST);
        var stranger = holding(Role.OWNER, "POST-9802");
        var at = "/reports/" + mine.ref() + "/write/purpose";
        owner.page(at);
        owner.submit(at, Map.of("version", "0", "words", "Written by its lead.", "do", "save"));
        assertThat(owner.page(at).select("#words").text()).isEqualTo("Written by its lead.");
        assertThat(stranger.get(at).statusCode()).isEqualTo(403);
    }

    @Test
    void nothingOfAnotherCouncilIsThere() {
        var report = fixtures.installation(() -> make.issued(make.written("scrutiny", "Progress")));
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        for (var page : List.of(
                "/reports/" + report.ref(),
                "/reports/" + report.ref() + "/paper/pdf",
                "/reports/templates/" + report.head().template())) {
            assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }
}
