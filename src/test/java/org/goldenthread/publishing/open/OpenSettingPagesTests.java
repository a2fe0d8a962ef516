package org.goldenthread.publishing.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a council says in what way it shows itself. */
@Product
class OpenSettingPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    OpenSettings settings;

    @Test
    void settingsThatCannotBeAreToldAndKept() {
        var council = fixtures.council();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var visit = fixtures.visit(officer);
        visit.page("/publishing/open/settings");
        var wrong = visit.submit(
                "/publishing/open/settings",
                Map.of(
                        "publisher",
                        "",
                        "licence",
                        "Ours",
                        "licenceHref",
                        "javascript:alert(1)",
                        "fewest",
                        "many",
                        "from",
                        "2030-05-01",
                        "to",
                        "2030-04-01"));
        assertThat(wrong.select(".govuk-error-summary").text())
                .contains("Say who publishes", "beginning with https://", "from 1 to 100", "before the first");
        assertThat(wrong.select("#licence").val()).isEqualTo("Ours");
        assertThat(visit.submit(
                                "/publishing/open/settings",
                                Map.of(
                                        "publisher",
                                        "The council",
                                        "licence",
                                        "Ours",
                                        "licenceHref",
                                        "https://example.org/x",
                                        "fewest",
                                        "7",
                                        "excepted",
                                        "Planning; Roads",
                                        "from",
                                        "",
                                        "to",
                                        ""))
                        .text())
                .contains("Saved", "not opened");
        assertThat(fixtures.as(officer, () -> settings.of(council)).small().excepted())
                .containsExactlyInAnyOrder("Planning", "Roads");
        assertThat(visit.get("/open/" + council).statusCode()).isEqualTo(404);
    }
}
