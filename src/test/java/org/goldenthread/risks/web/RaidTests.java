package org.goldenthread.risks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.Risks;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The log of a programme holds its risks, its issues, and what one project waits for in another. */
@Product
class RaidTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Risks risks;

    @Autowired
    ApplicationContext product;

    private String council = "";
    private Visit officer;
    private String programme = "";

    @BeforeEach
    void aProgrammeWithTwoProjectsThatWaitForEachOther() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        officer.submit("/delivery/new", Map.of("level", "programme", "title", "Change Programme"));
        programme = last("programme");
        var portal = part("Portal", programme);
        var depot = part("Depot", programme);
        officer.submit("/delivery/actions/new", Map.of("title", "Buy software", "project", portal));
        var earlier = last("action");
        officer.submit("/delivery/actions/new", Map.of("title", "Move in", "project", depot));
        officer.submit("/delivery/actions/" + last("action") + "/wait", Map.of("earlier", earlier, "lag", "0"));
        issue(portal, "No bids");
        fixtures.installation(() -> {
            var some = RiskFixtures.of(product, council);
            some.now(some.risk(some.corporate, "The bank fails"), 4, 4);
            return risks.add(
                    council,
                    new Risks.Draft(
                            some.project.id(), "The supplier fails", RiskFixtures.words(), null, "", List.of(portal)));
        });
    }

    private String last(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private String part(String title, String parent) {
        officer.submit("/delivery/new", Map.of("level", "project", "title", title, "parent", parent));
        return last("project");
    }

    private void issue(String about, String title) {
        officer.submit(
                "/delivery/issues/new",
                Map.of(
                        "ref",
                        about,
                        "title",
                        title,
                        "severity",
                        "high",
                        "raised",
                        LocalDate.now().toString()));
    }

    @Test
    void theLogOfTheCouncilHoldsEverything() {
        assertThat(officer.page("/delivery/raid").select("tbody tr").eachText())
                .hasSize(4)
                .anySatisfy(row -> assertThat(row).contains("risk", "The bank fails"))
                .anySatisfy(row -> assertThat(row).contains("risk", "The supplier fails"))
                .anySatisfy(row -> assertThat(row).contains("issue", "No bids", "high"))
                .anySatisfy(row -> assertThat(row).contains("dependency", "Move in waits for Buy software"));
    }

    @Test
    void theLogOfAProgrammeHoldsWhatConcernsIt() {
        var log = "/delivery/raid?within=" + programme;
        assertThat(officer.page(log).select("tbody").text())
                .contains("The supplier fails", "No bids", "Move in waits for Buy software")
                .doesNotContain("The bank fails");
        assertThat(officer.get(log + "&format=csv").body()).contains("The supplier fails", "Rents are not collected");
        assertThat(officer.page("/delivery/raid?type=issue&sort=title")
                        .select("tbody tr")
                        .eachText())
                .hasSize(1);
        assertThat(officer.page("/delivery/programmes/" + programme)
                        .select("a[href=" + log + "]")
                        .text())
                .contains("RAID log");
    }

    @Test
    void anotherCouncilSeesNothingOfIt() {
        var other = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(other.page("/delivery/raid?within=" + programme).text()).contains("Nothing matches");
        assertThat(other.page("/delivery/raid").text()).contains("No risk, no issue");
    }
}
