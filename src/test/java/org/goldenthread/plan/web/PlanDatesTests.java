package org.goldenthread.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.plan.PlanFixtures;
import org.goldenthread.thread.Things;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A day that cannot be understood is sent back with what was typed, even where a day need not be given. */
@Product
class PlanDatesTests {
    private static final String ODD = "31/2/2026";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ApplicationContext product;

    @Autowired
    Things things;

    private static void refused(Document page, String field) {
        assertThat(page.select(".govuk-error-summary").text()).contains("“" + ODD + "” is no day");
        var typed = page.select("[name=" + field + "]");
        assertThat(typed.val()).isEqualTo(ODD);
        assertThat(typed.attr("type")).isEqualTo("text");
    }

    @Test
    void aPlansDaysAreReadOrRefused() {
        var council = fixtures.council();
        var visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        visit.page("/plan/plans/new");
        var levels = Map.of("title", "A plan", "level1", "Priority", "answered", "1", "starts", ODD);
        refused(visit.submit("/plan/plans/new", levels), "starts");
        assertThat(fixtures.installation(() -> things.all("plan", council))).isEmpty();
        visit.submit(
                "/plan/plans/new",
                Map.of("title", "A plan", "level1", "Priority", "answered", "1", "starts", "1 April 2026"));
        assertThat(fixtures.installation(() -> things.all("plan", council)))
                .singleElement()
                .satisfies(plan -> assertThat(plan.card().starts()).isEqualTo(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void aWorkstreamsAndAnOverlapsDaysAreReadOrRefused() {
        var council = fixtures.council();
        var stream = fixtures.installation(() -> {
            var make = PlanFixtures.of(product);
            return make.workstream(make.plan(council, "A plan"), "Money");
        });
        var visit = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var page = "/plan/workstreams/" + stream.ref();
        var version = visit.page(page + "/edit").select("[name=version]").val();
        var fields = Map.of("title", "Money", "standing", "current", "since", ODD, "version", version);
        refused(visit.submit(page + "/edit", fields), "since");
        refused(
                visit.submit(page + "/members", Map.of("role", "sponsor", "name", "A director", "starts", ODD)),
                "starts");
        visit.page("/plan/overlaps/new");
        refused(
                visit.submit("/plan/overlaps", Map.of("plan", stream.plan(), "title", "Training", "agreed", ODD)),
                "agreed");
        visit.page("/plan/plans/" + stream.plan());
        refused(
                visit.submit("/plan/plans/" + stream.plan() + "/approve", Map.of("body", "Cabinet", "decided", ODD)),
                "decided");
    }
}
