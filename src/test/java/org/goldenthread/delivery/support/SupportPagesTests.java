package org.goldenthread.delivery.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.thread.Things;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Support demand as strand leads type it in and the programme office watches it. */
@Product
class SupportPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    private String council = "";
    private Visit officer;
    private String programme = "";
    private String project = "";

    @BeforeEach
    void aProgrammeWithAProject() {
        council = fixtures.council();
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        officer.submit("/delivery/new", Map.of("level", "programme", "title", "Change Programme"));
        programme = only("programme");
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Portal", "parent", programme));
        project = only("project");
    }

    private String only(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private static String errors(Document page) {
        return page.select(".govuk-error-summary").text();
    }

    /** Types the same days into the first field of a table form. */
    private Document type(String path, String days) {
        var page = officer.page(path);
        var fields = new HashMap<String, String>();
        page.select("form[action=" + path + "] input").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.remove("_csrf");
        var first = page.select("input[name^=d-]").getFirst();
        fields.put(first == null ? "" : first.attr("name"), days);
        return officer.submit(path, fields);
    }

    @Test
    void theEmptyPageLeadsToTheFirstService() {
        assertThat(officer.page("/delivery/support").text()).contains("No service is in the list yet");
        assertThat(officer.page("/delivery/undertakings/" + project + "/support")
                        .text())
                .contains("No service is in the list yet");
        assertThat(errors(officer.submit("/delivery/support/services", Map.of("service", " "))))
                .contains("Name the service");
    }

    @Test
    void demandBeyondCapacityIsSaidInWordsOnEveryLevel() {
        officer.submit("/delivery/support/services", Map.of("service", "Legal"));
        var wants = "/delivery/undertakings/" + project + "/support";
        assertThat(type(wants, "12.5").text()).contains("Saved");
        assertThat(officer.page("/delivery/support").text()).contains("capacity not known", "Portal");
        type("/delivery/support/capacity", "10");
        assertThat(officer.page("/delivery/support?within=" + programme).text())
                .contains("12.5 here; in all 12.5 of 10", "over by 2.5");
        assertThat(officer.page("/delivery/controls").text()).contains("1 of 1 months of services over capacity");
        assertThat(officer.page("/delivery/programmes/" + programme).text()).contains("12.5 days of support");
        assertThat(officer.get("/delivery/support?format=csv").body()).contains("Legal", "12.5");
        assertThat(type(wants, "").text()).contains("Saved");
        assertThat(officer.page("/delivery/support").text()).contains("0 of 10", "enough");
    }

    @Test
    void whatIsNoNumberOfDaysComesBackAndNothingIsSaved() {
        officer.submit("/delivery/support/services", Map.of("service", "Legal"));
        var wants = "/delivery/undertakings/" + project + "/support";
        var page = type(wants, "a few");
        assertThat(errors(page)).contains("“a few” for", "is no number of days");
        assertThat(page.select("input[name^=d-]").get(0).val()).isEqualTo("a few");
        assertThat(officer.page(wants).select("input[name^=d-]").get(0).val()).isEmpty();
    }

    @Test
    void twoWhoTypeIntoTheSameTableBothKeepTheirDays() {
        officer.submit("/delivery/support/services", Map.of("service", "Legal"));
        var wants = "/delivery/undertakings/" + project + "/support";
        var fields = new HashMap<String, String>();
        var page = officer.page(wants);
        page.select("form[action=" + wants + "] input").forEach(input -> fields.put(input.attr("name"), input.val()));
        var names = page.select("input[name^=d-]").eachAttr("name");
        type(wants, "4");
        fields.put(names.get(1), "7");
        assertThat(officer.submit(wants, fields).text()).contains("Saved");
        assertThat(officer.page(wants).select("input[name^=d-]").eachAttr("value"))
                .startsWith("4", "7");
        fields.put(names.get(0), "5");
        var asked = officer.submit(wants, fields);
        assertThat(errors(asked)).contains("Somebody else made 4 of", "save again to put “5” in its place");
        assertThat(type(wants, "5").text()).contains("Saved");
    }

    @Test
    void otherMonthsAreALinkAway() {
        officer.submit("/delivery/support/services", Map.of("service", "Legal"));
        var next = YearMonth.now().plusMonths(6);
        var page = officer.page("/delivery/support");
        assertThat(page.select("a:contains(Later months)").attr("href")).isEqualTo("/delivery/support?from=" + next);
        assertThat(officer.page("/delivery/support?from=2030-01").text()).contains("Jan 2030", "Jun 2030");
    }
}
