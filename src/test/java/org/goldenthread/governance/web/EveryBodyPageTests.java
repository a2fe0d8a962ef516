package org.goldenthread.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.governance.GovernanceFixtures.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.governance.PagesOfGovernance;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.seats.Quorum.Share;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of bodies opens for whoever may see it, and does what it says. */
class EveryBodyPageTests extends PagesOfGovernance {
    private static final String POST = "POST-9907";

    @Autowired
    Accounts accounts;

    private String ref = "";
    private String at = "";
    private String chair = "";
    private String person = "";

    @BeforeEach
    void board() {
        fixtures.installation(() -> {
            make().chamber();
            var body = make().owned("Improvement Board", POST);
            make().seats(
                            body,
                            8,
                            new Share("Labour", 4),
                            new Share("Conservative", 2),
                            new Share("Liberal Democrat", 2));
            make().terms(body, TODAY.minusDays(9));
            make().terms(body, null);
            var sits = make().sits(body, make().person("Councillor for North Ward", "Labour"), Capacity.CHAIR);
            make().body("Programme Board", body);
            ref = body.ref();
            chair = String.valueOf(sits.id());
            person = "/governance/people/" + sits.person();
            return body;
        });
        at = "/governance/bodies/" + ref;
    }

    private List<String> readable() {
        return List.of(
                "/governance",
                "/governance/bodies",
                "/governance/structure",
                "/governance/appointments",
                "/governance/people",
                person,
                "/governance/groups",
                at,
                at + "/terms",
                at + "/terms?version=2");
    }

    private List<String> forms() {
        return List.of(
                "/governance/bodies/new",
                "/governance/people/new",
                "/governance/groups/new",
                person + "/edit",
                person + "/interests/new",
                at + "/edit",
                at + "/move",
                at + "/seats",
                at + "/terms/new",
                at + "/appointments/new",
                at + "/appointments/" + chair);
    }

    @Test
    void everyPageHasOneHeadingAndOpensForWhoeverMaySee() {
        for (var role : List.of(Role.PERFORMANCE_OFFICER, Role.COUNCILLOR, Role.AUDITOR)) {
            var visit = as(role);
            for (var page : readable()) {
                assertThat(visit.page(page).select("h1")).as(role + " " + page).hasSize(1);
            }
        }
        var officer = as(Role.PERFORMANCE_OFFICER);
        var councillor = as(Role.COUNCILLOR);
        for (var form : forms()) {
            assertThat(officer.page(form).select("h1")).as(form).hasSize(1);
            assertThat(officer.page(form).select("main form[method=post] button"))
                    .as(form)
                    .isNotEmpty();
            assertThat(councillor.get(form).statusCode()).as(form).isEqualTo(403);
        }
    }

    @Test
    void nothingOfAnotherCouncilIsThere() {
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        for (var page : List.of(
                at,
                at + "/terms",
                at + "/edit",
                at + "/seats",
                at + "/move",
                person,
                person + "/edit",
                "/governance/people/none")) {
            assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(as(Role.COUNCILLOR).get(at + "/terms?version=9").statusCode())
                .isEqualTo(404);
        assertThat(as(Role.PERFORMANCE_OFFICER).get(at + "/appointments/none").statusCode())
                .isEqualTo(404);
    }

    private Map<String, String> fields(Document form) {
        var fields = new HashMap<String, String>();
        form.select("main form input[name]:not([type=checkbox])")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("main form select[name] option[selected]")
                .forEach(one ->
                        fields.put(Objects.requireNonNull(one.closest("select")).attr("name"), one.val()));
        form.select("main form input[type=checkbox][checked]").forEach(box -> fields.put(box.attr("name"), box.val()));
        form.select("main form textarea[name]").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        return fields;
    }

    @Test
    void whoHoldsThePostThatSupportsABodyKeepsItsRecordAndNoOther() {
        var account = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(account.id(), council, POST);
            return account;
        });
        var owner = fixtures.visit(account);
        var seats = fields(owner.page(at + "/seats"));
        seats.put("shares", "Labour 5\nConservative 2");
        seats.put("least", "many");
        assertThat(owner.submit(at + "/seats", seats)
                        .select(".govuk-error-summary")
                        .text())
                .contains("whole number");
        seats.put("least", "5");
        assertThat(owner.submit(at + "/seats", seats).text())
                .contains("Labour has 5 and is entitled to 4", "5, at least 1 from each group");
        var raced = owner.submit(at + "/seats", seats);
        assertThat(raced.select(".govuk-error-summary").text()).contains("Somebody else changed");
        var terms = fields(owner.page(at + "/terms/new"));
        terms.put("words", "It meets monthly.\n\nFive are a quorum.");
        terms.put("why", "Monthly");
        terms.put("agreedAt", "Cabinet");
        terms.put("agreedOn", TODAY.toString());
        var read = owner.submit(at + "/terms/new", terms);
        assertThat(read.text()).contains("Version 3", "agreed by Cabinet", "Five are a quorum");
        assertThat(owner.page(at + "/terms?version=1").text()).contains("It meets.");
        var step = fields(owner.page(at + "/move"));
        step.putAll(
                Map.of("move", "make_statutory", "day", TODAY.toString(), "decided", "Council", "reason", "the law"));
        assertThat(owner.submit(at + "/move", step).text()).contains("became statutory", "decided by Council");
        var other = fixtures.installation(() -> make().body("Somebody else's"));
        assertThat(owner.get("/governance/bodies/" + other.ref() + "/move").statusCode())
                .isEqualTo(403);
        assertThat(owner.get("/governance/people/new").statusCode()).isEqualTo(403);
    }

    @Test
    void somebodyIsWrittenDownProposedAndAppointed() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        officer.page("/governance/people/new");
        var made = officer.submit(
                "/governance/people/new",
                Map.of("name", "Councillor for Mill Ward", "sort", "councillor", "group", "Labour"));
        assertThat(made.select("h1").text()).isEqualTo("Councillor for Mill Ward");
        var form = officer.page(at + "/appointments/new");
        var who = form.select("#person option").stream()
                .filter(one -> one.text().contains("Mill Ward"))
                .findFirst()
                .orElseThrow()
                .val();
        var wrong = officer.submit(at + "/appointments/new", Map.of("person", "", "capacity", "member", "since", ""));
        assertThat(wrong.select(".govuk-error-summary li")).hasSize(2);
        var fields = Map.of("person", who, "capacity", "member", "state", "proposed");
        var page = officer.submit(at + "/appointments/new", fields);
        assertThat(page.text()).contains("Proposed, to come", "3 seats of Labour are vacant");
        var link = page.select("a[href*=/appointments/]:contains(Decide)").attr("href");
        var deed = fields(officer.page(link));
        deed.putAll(Map.of("move", "appoint", "day", TODAY.toString(), "why", "Council"));
        assertThat(officer.submit(link, deed).text()).contains("2 seats of Labour are vacant");
        assertThat(officer.submit(link, deed).select(".govuk-error-summary").text())
                .contains("Somebody else changed this appointment");
        assertThat(officer.page("/governance/appointments?state=vacant").select("tbody tr"))
                .hasSize(3);
        assertThat(officer.get("/governance/appointments?format=csv").body()).contains("Councillor for Mill Ward");
    }

    @Test
    void interestsAndDeclarationsAreWrittenDown() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var of = person;
        assertThat(officer.page("/governance/people?declared=not+declared").select("tbody tr"))
                .hasSize(1);
        officer.page(of + "/interests/new");
        var refused = officer.submit(of + "/interests", Map.of("what", "", "terms", "x"));
        assertThat(refused.select(".govuk-error-summary li")).hasSize(2);
        var page = officer.submit(
                of + "/interests", Map.of("sort", "land", "what", "A shop in the Market Hall", "terms", "Market Hall"));
        assertThat(page.text()).contains("A shop in the Market Hall");
        var declared = fields(page);
        declared.put("nothing", "yes");
        assertThat(officer.submit(of + "/declarations", declared)
                        .select(".govuk-error-summary")
                        .text())
                .contains("There are interests below");
        declared.remove("nothing");
        assertThat(officer.submit(of + "/declarations", declared)
                        .select(".gt-said")
                        .text())
                .contains("Declared for");
        var edit = fields(officer.page(
                officer.page(of).select("a[href*=/interests/]").getFirst().attr("href")));
        edit.put("what", "Two shops in the Market Hall");
        assertThat(officer.submit(of + "/interests", edit).text()).contains("Two shops");
        assertThat(officer.submit(of + "/interests", edit)
                        .select(".govuk-error-summary")
                        .text())
                .contains("Somebody else");
    }

    @Test
    void theGroupsOnTheCouncilAreWrittenDownAndBodiesComparedWithThem() {
        var officer = as(Role.PERFORMANCE_OFFICER);
        var form = fields(officer.page("/governance/groups/new"));
        assertThat(form.get("groups")).isEqualTo("Labour 20\nConservative 11\nLiberal Democrat 9");
        assertThat(officer.page("/governance/groups").text()).contains("in proportion", "20", "50.0%");
        form.put("groups", "Labour many");
        assertThat(officer.submit("/governance/groups/new", form)
                        .select(".govuk-error-summary")
                        .text())
                .contains("does not end in a number");
        form.put("groups", "Labour 24\nConservative 11\nNo group 5");
        assertThat(officer.submit("/governance/groups/new", form).text())
                .contains("Liberal Democrat has 2 and is no group on the council", "in no group");
    }

    @Test
    void otherProgramsReadTheSame() {
        var councillor = as(Role.COUNCILLOR);
        assertThat(councillor.get("/governance/api/bodies").body()).contains("Improvement Board");
        assertThat(councillor.get("/governance/api/bodies/" + ref).body())
                .contains("\"agreedAt\":\"Full Council\"", "\"seats\":8", "Councillor for North Ward");
        for (var list : List.of("appointments", "people", "groups")) {
            assertThat(councillor.get("/governance/api/" + list).body())
                    .as(list)
                    .startsWith("[{");
        }
    }
}
