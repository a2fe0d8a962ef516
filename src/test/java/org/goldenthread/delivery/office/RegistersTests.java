package org.goldenthread.delivery.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every register of the programme office sorts, narrows, and leaves as a page, a file and an answer to a program. */
@Product
class RegistersTests {
    private static final List<String> REGISTERS = List.of(
            "budget",
            "cases",
            "equality",
            "funding",
            "gates",
            "issues",
            "messages",
            "opportunities",
            "raid",
            "scoring",
            "specials",
            "support");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private Visit officer;
    private String project = "";

    @BeforeEach
    void aProject() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Portal"));
        project = fixtures.installation(() -> things.all("project", council).getLast())
                .ref();
    }

    private void line(String title, String sort, String planned) {
        officer.submit(
                "/delivery/budget/new",
                Map.of("ref", project, "title", title, "year", "2026", "sort", sort, "planned", planned));
    }

    private void issue(String title, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "ref",
                project,
                "title",
                title,
                "severity",
                "low",
                "raised",
                LocalDate.now().toString()));
        fields.putAll(more);
        officer.submit("/delivery/issues/new", fields);
    }

    private JsonNode json(String path) {
        var answer = officer.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private List<String> said(String path, String key) {
        var said = new ArrayList<String>();
        json(path).get("rows").forEach(row -> said.add(row.get(key).asString()));
        return said;
    }

    @Test
    void everyKeyThatAProgramIsToldSortsTheListBothWays() {
        var paths = json("/api/v1/openapi.json").get("paths");
        for (var register : REGISTERS) {
            var address = "/delivery/api/" + register;
            var sort = paths.at("/" + address.replace("/", "~1") + "/get/parameters")
                    .valueStream()
                    .filter(parameter -> parameter.get("name").asString().equals("sort"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(address + " is told no sorts"));
            var keys = sort.get("schema").get("enum").valueStream().toList();
            assertThat(keys).as(address).isNotEmpty();
            keys.forEach(key -> {
                json(address + "?sort=" + key.asString());
                json(address + "?down=yes&sort=" + key.asString());
            });
        }
    }

    @Test
    void aBudgetSortsByMoneyAndIsNarrowedToCapital() {
        line("Software", "capital", "900");
        line("Training", "revenue", "1100");
        line("Furniture", "capital", "20");
        assertThat(said("/delivery/api/budget?sort=planned&down=yes", "title"))
                .containsExactly("Training", "Software", "Furniture");
        assertThat(said("/delivery/api/budget?kind=capital&sort=planned", "title"))
                .containsExactly("Furniture", "Software");
        assertThat(officer.page("/delivery/budget?kind=revenue").select("tbody").text())
                .contains("Training")
                .doesNotContain("Software");
        var row = json("/delivery/api/budget?sort=planned").get("rows").get(0);
        assertThat(row.get("planned").decimalValue()).isEqualByComparingTo("20");
        assertThat(row.get("forecast").isNull()).isTrue();
        assertThat(row.get("aboutPage").asString()).isEqualTo("/delivery/projects/" + project);
    }

    @Test
    void whatIsNotKnownComesLastEitherWay() {
        issue("With a day", Map.of("due", LocalDate.now().plusDays(3).toString()));
        issue("Without one", Map.of());
        assertThat(said("/delivery/api/issues?sort=due", "title")).containsExactly("With a day", "Without one");
        assertThat(said("/delivery/api/issues?sort=due&down=yes", "title"))
                .containsExactly("With a day", "Without one");
    }

    @Test
    void aFileAndAProgramAreToldTheWholeIssue() {
        issue("No bids", Map.of("words", "Two builders withdrew", "raisedBy", "Procurement"));
        assertThat(officer.get("/delivery/issues?format=csv").body())
                .contains("ISS-", "Two builders withdrew", "Procurement");
        var row = json("/delivery/api/issues").get("rows").get(0);
        assertThat(row.get("ref").asString()).startsWith("ISS-");
        assertThat(row.get("words").asString()).isEqualTo("Two builders withdrew");
        assertThat(row.get("stateTone").asString()).isEqualTo("warning");
    }

    @Test
    void aHeadOfARegisterSortsIt() {
        issue("Zebra crossing shut", Map.of());
        issue("Air handling broken", Map.of());
        var page = officer.page("/delivery/issues");
        assertThat(page.select("th a").eachAttr("href")).anyMatch(href -> href.contains("sort=title"));
        assertThat(officer.page("/delivery/issues?sort=title")
                        .select("tbody tr")
                        .eachText())
                .first()
                .asString()
                .startsWith("Air handling");
    }
}
