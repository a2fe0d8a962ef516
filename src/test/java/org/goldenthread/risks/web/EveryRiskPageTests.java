package org.goldenthread.risks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Role;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFixtures;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.control.Controls;
import org.goldenthread.risks.showing.Showings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the room opens for whoever may see it, and does what it says. */
class EveryRiskPageTests extends PagesOfRisks {
    @Autowired
    Controls controls;

    @Autowired
    Showings showings;

    private Risk risk() {
        return fixtures.installation(() -> {
            var risk = make.judge(make.risk(make.project, "The supplier fails"), 5, 5, 4, 4, 2, 2);
            var control = new Control(
                    0, "Two suppliers", Control.Side.PREVENTS, null, Control.Effect.STRONG, RiskFixtures.TODAY, null);
            got(controls.put(risk.ref(), risk.version(), control));
            return risks.get(risk.ref());
        });
    }

    private List<String> readable(Risk risk) {
        return List.of(
                "/risks",
                "/risks/map",
                "/risks/map?register=" + make.project.id(),
                "/risks/registers",
                "/risks/registers/" + make.project.id(),
                "/risks/escalation",
                "/risks/matrices",
                "/risks/matrices/" + make.matrix.id(),
                "/risks/" + risk.ref(),
                "/risks/" + risk.ref() + "/bow-tie");
    }

    @Test
    void everyPageHasOneHeadingAndOpensForWhoeverMaySee() {
        var risk = risk();
        for (var role : List.of(Role.PERFORMANCE_OFFICER, Role.COUNCILLOR, Role.AUDITOR)) {
            var visit = as(role);
            for (var page : readable(risk)) {
                assertThat(visit.page(page).select("h1")).as(role + " " + page).hasSize(1);
            }
        }
        var officer = as(Role.PERFORMANCE_OFFICER);
        var to = fixtures.installation(() -> product.getBean(org.goldenthread.risks.matrix.Matrices.class)
                .use(council, "four-by-four")
                .id());
        var forms = new ArrayList<String>();
        for (var form : List.of("edit", "assess", "move", "controls", "actions")) {
            forms.add("/risks/" + risk.ref() + "/" + form);
        }
        forms.addAll(List.of(
                "/risks/new",
                "/risks/registers/new",
                "/risks/registers/" + make.project.id() + "/edit",
                "/risks/matrices/" + make.matrix.id() + "/edit",
                "/risks/matrices/" + make.matrix.id() + "/change?to=" + to));
        for (var form : forms) {
            assertThat(officer.page(form).select("h1")).as(form).hasSize(1);
            assertThat(officer.page(form).select("main form[method=post] button"))
                    .as(form)
                    .isNotEmpty();
            assertThat(as(Role.COUNCILLOR).get(form).statusCode()).as(form).isEqualTo(403);
        }
    }

    @Test
    void nothingOfAnotherCouncilIsThere() {
        var risk = risk();
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        for (var page : List.of(
                "/risks/" + risk.ref(),
                "/risks/registers/" + make.project.id(),
                "/risks/matrices/" + make.matrix.id(),
                "/risks/registers/" + make.project.id() + "/edit",
                "/risks/matrices/" + make.matrix.id() + "/edit",
                "/risks/registers/none",
                "/risks/matrices/none")) {
            assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void aCellOfTheHeatMapLeadsToItsRisks() {
        var risk = risk();
        var page = as(Role.COUNCILLOR).page("/risks/map");
        var link = page.select(".ri-map a").getFirst();
        assertThat(link.text()).isEqualTo("1");
        assertThat(link.attr("aria-label")).isEqualTo("1 risk, Likely × Major");
        assertThat(as(Role.COUNCILLOR).page(link.attr("href")).select("tbody").text())
                .contains(risk.title());
    }

    @Test
    void aRiskIsEscalatedWithAReasonOnAPageOfPlainChoices() {
        var risk = risk();
        var officer = as(Role.PERFORMANCE_OFFICER);
        var list = officer.page("/risks/escalation");
        assertThat(list.select("tbody").text()).contains("its score of 16 is at or above 15");
        var at = "/risks/" + risk.ref() + "/move";
        assertThat(officer.page(at + "?move=escalate").select("input[value=escalate][checked]"))
                .hasSize(1);
        var version = String.valueOf(risk.version());
        var refused = officer.submit(at, Map.of("version", version, "move", "accept", "reason", ""));
        assertThat(refused.select(".govuk-error-summary li")).hasSize(3);
        assertThat(refused.select("input[value=accept][checked]")).hasSize(1);
        var done = officer.submit(at, Map.of("version", version, "move", "escalate", "reason", "too much for us"));
        assertThat(done.text()).contains("Escalated: Project → Programme", "too much for us");
    }

    @Test
    void aShowingIsRecordedAndMovementIsCountedFromIt() {
        var risk = risk();
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/risks/registers/" + make.project.id();
        assertThat(officer.page(at).select("tbody").text()).contains("new");
        var page =
                officer.submit(at + "/shown", Map.of("body", "Project board", "held", RiskFixtures.TODAY.toString()));
        assertThat(page.select("tbody").text()).contains("no change");
        fixtures.installation(() -> make.now(risks.get(risk.ref()), 5, 4));
        assertThat(officer.page(at).select("tbody").text()).contains("up 4");
        assertThat(officer.page("/risks?only=moved").select("tbody tr")).hasSize(1);
        assertThat(officer.page("/risks/map").select(".ri-moves").text()).contains("1 came up");
        var refused = officer.submit(at + "/shown", Map.of("body", "", "held", "some day"));
        assertThat(refused.select(".govuk-error-summary").text()).contains("“some day” is no day");
    }

    @Test
    void aMatrixIsWrittenAnewPreviewedAndApplied() {
        risk();
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/risks/matrices/" + make.matrix.id();
        var form = officer.page(at + "/edit");
        var fields = new java.util.HashMap<String, String>();
        form.select("main form input[name], main form textarea[name]")
                .forEach(field -> fields.put(
                        field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        fields.put("cell.4.4", "18 Critical");
        assertThat(officer.submit(at + "/edit", fields)
                        .select(".govuk-error-summary")
                        .text())
                .contains("Say what has changed");
        fields.put("why", "Cabinet, May");
        var preview = officer.submit(at + "/edit", fields);
        assertThat(preview.select("h1").text()).isEqualTo("What the change would do");
        assertThat(preview.text()).contains("3 assessments that count get a new one", "1 of the risks would stand");
        var to = preview.select("input[name=to]").val();
        assertThat(officer.submit(at + "/change", Map.of("to", to, "do", "apply", "reason", ""))
                        .select(".govuk-error-summary")
                        .text())
                .contains("Say why");
        var done = officer.submit(at + "/change", Map.of("to", to, "do", "apply", "reason", "Cabinet, May"));
        assertThat(done.select(".gt-said").text()).contains("1 risk has new assessments");
        assertThat(officer.page("/risks").select("tbody").text()).contains("Critical 18");
    }

    @Test
    void anAppetiteIsAgreedAndTheCardsFollow() {
        var risk = risk();
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/risks/matrices/" + make.matrix.id();
        officer.page(at);
        officer.submit(at + "/appetite", Map.of("category", "finance", "band", "3", "by", "Cabinet"));
        assertThat(fixtures.installation(() -> risks.get(risk.ref()).state().words()))
                .isEqualTo("open, above target");
    }

    @Test
    void aRegisterIsOpenedAndChangedAndTwoWhoChangeItBothKeepTheirWords() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/risks/registers/new");
        var wrong = officer.submit(
                "/risks/registers/new",
                Map.of(
                        "name",
                        "Strand",
                        "level",
                        "strand",
                        "matrix",
                        String.valueOf(make.matrix.id()),
                        "upper",
                        String.valueOf(make.project.id()),
                        "months",
                        "often",
                        "about",
                        "PRJ-9"));
        assertThat(wrong.select(".govuk-error-summary").text()).contains("whole number");
        var fields = new java.util.HashMap<>(Map.of(
                "name",
                "Strand",
                "level",
                "strand",
                "matrix",
                "four-by-four",
                "upper",
                String.valueOf(make.programme.id()),
                "body",
                "Strand board",
                "meetings",
                "2",
                "threshold",
                "12"));
        var made = officer.submit("/risks/registers/new", fields);
        assertThat(made.select(".gt-lede").text()).contains("every second meeting of Strand board");
        var at = made.select("a[href$=/edit]").attr("href");
        var form = officer.page(at);
        fields.put("matrix", form.select("#matrix option[selected]").val());
        fields.put("version", form.select("input[name=version]").val());
        fields.put("name", "The strand");
        assertThat(officer.submit(at, fields).select("h1").text()).isEqualTo("The strand");
        fields.put("name", "Another strand");
        var raced = officer.submit(at, fields);
        assertThat(raced.text()).contains("Somebody else changed this register");
        assertThat(raced.select("#name").val()).isEqualTo("Another strand");
    }

    @Test
    void actionsAreTiedAndThePageOfWhatIsThreatenedTellsOfTheRisk() {
        var risk = risk();
        var officer = as(Role.PERFORMANCE_OFFICER);
        var at = "/risks/" + risk.ref() + "/actions";
        officer.page(at);
        assertThat(officer.submit(at, Map.of("actions", "ACT-999999")).text())
                .contains("no action or project with the reference ACT-999999");
        var work = fixtures.installation(() -> {
            var make = org.goldenthread.plan.PlanFixtures.of(product);
            return make.workstream(make.plan(council, "Another plan"), "Something to do")
                    .ref();
        });
        assertThat(officer.submit(at, Map.of("actions", work.toLowerCase())).text())
                .contains("Something to do");
        var plan = fixtures.installation(
                () -> org.goldenthread.plan.PlanFixtures.of(product).plan(council, "A plan"));
        officer.page("/risks/new?threatens=" + plan.ref());
        officer.submit(
                "/risks/new",
                Map.of("register", String.valueOf(make.project.id()), "title", "Too slow", "threatens", plan.ref()));
        assertThat(officer.page("/risks?threatens=" + plan.ref()).select("tbody tr"))
                .hasSize(1);
        var priority = fixtures.installation(() -> org.goldenthread.plan.PlanFixtures.of(product)
                .priorities(plan, "Clean streets")
                .getFirst());
        var page = officer.page("/plan/priorities/" + priority.ref());
        assertThat(page.select("a[href=/risks/new?threatens=" + priority.ref() + "]"))
                .hasSize(1);
        assertThat(officer.page("/").text()).contains("above appetite");
    }

    @Test
    void programsReadRisksRegistersAndMatrices() {
        var risk = risk();
        var visit = as(Role.COUNCILLOR);
        assertThat(visit.get("/risks/api/risks").body())
                .contains("\"ref\":\"" + risk.ref() + "\"", "\"band\":\"High\"", "\"total\":1");
        assertThat(visit.get("/risks/api/risks/" + risk.ref()).body()).contains("Two suppliers", "\"sort\":\"gross\"");
        assertThat(visit.get("/risks/api/registers").body()).contains("Project board");
        assertThat(visit.get("/risks/api/matrices").body()).contains("Almost certain", "\"Finance\":\"Medium\"");
    }
}
