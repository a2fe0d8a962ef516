package org.goldenthread.findings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Source;
import org.goldenthread.findings.Sources;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class FindingPagesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Findings findings;

    @Autowired
    Sources sources;

    @Autowired
    Themes themes;

    @Autowired
    Things things;

    @Autowired
    Accounts accounts;

    String council = "";
    Account officer = new Account(0, "", "", false);

    @BeforeEach
    void open() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private String finding(String title) {
        var draft = new Finding.Draft(
                title,
                Finding.Words.of("", title + " as told", null),
                null,
                null,
                null,
                Publication.INTERNAL,
                List.of());
        return fixtures.as(officer, () -> Fixtures.got(findings.add(council, draft)));
    }

    private static Map<String, String> filled(Document page, String... changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("form.fi-form [name]")
                .forEach(field -> fields.put(
                        field.attr("name"),
                        field.tagName().equals("textarea")
                                ? field.wholeText()
                                : field.tagName().equals("select")
                                        ? field.select("option[selected]").attr("value")
                                        : field.val()));
        fields.remove("_csrf");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    @Test
    void aFindingIsAddedAnsweredAndListed() {
        fixtures.as(
                officer,
                () -> Fixtures.got(sources.add(
                        council,
                        new Source.Draft("Audit letter", "", Source.Words.of("AL", Source.Type.AUDIT_LETTER)))));
        var visit = fixtures.visit(officer);
        var form = visit.page("/findings/new");
        var shown = visit.submit(
                "/findings/new",
                filled(form, "title", "Street lights", "verbatim", "One in ten is dark.", "cites", "AL 19\nXY pg 5"));
        assertThat(shown.select("h1").text()).contains("Street lights");
        assertThat(shown.select(".fi-told").text()).isEqualTo("One in ten is dark.");
        assertThat(shown.select("a.fi-cite").text()).isEqualTo("AL 19");
        assertThat(shown.select(".gt-note").text()).contains("XY");
        assertThat(shown.select(".gt-head .gt-status").text()).isEqualTo("no answer");

        var ref = shown.select("h1 .gt-ref").text();
        var answered = visit.submit(
                "/findings/" + ref + "/responses/new", Map.of("kind", "narrative", "words", "Lamps are changed."));
        assertThat(answered.select(".fi-answer").text()).contains("Narrative").contains("Lamps are changed.");
        assertThat(answered.select(".gt-head .gt-status").text()).isEqualTo("answered");
        assertThat(visit.page("/findings?state=answered&q=lights").select("tbody tr"))
                .hasSize(1);
        assertThat(visit.page("/findings?state=no+answer").select("tbody tr")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var visit = fixtures.visit(officer);
        visit.page("/findings/new");
        var page =
                visit.submit("/findings/new", Map.of("title", "", "verbatim", "Told so", "cites", "19", "due", "soon"));
        assertThat(page.select("#cites-error").text()).contains("19");
        assertThat(page.select("#due-error").text()).contains("date");
        assertThat(page.select("#verbatim").val()).isEqualTo("Told so");
        assertThat(page.select("#due").val()).isEqualTo("soon");
    }

    @Test
    void decliningAsksForWhoWhenWhyAndWhenAgain() {
        var ref = finding("Conflicts");
        var visit = fixtures.visit(officer);
        assertThat(visit.page("/findings/" + ref + "/responses/new?kind=declined")
                        .select("form.fi-form input, form.fi-form textarea")
                        .eachAttr("name"))
                .contains("reason", "by", "on", "review");
        var refused = visit.submit("/findings/" + ref + "/responses/new", Map.of("kind", "declined", "by", "Cabinet"));
        assertThat(refused.select(".govuk-error-summary li")).hasSize(3);
        assertThat(refused.select("#by").val()).isEqualTo("Cabinet");
        var saved = visit.submit(
                "/findings/" + ref + "/responses/new",
                Map.of(
                        "kind",
                        "declined",
                        "by",
                        "Cabinet",
                        "on",
                        "2030-01-05",
                        "reason",
                        "No money",
                        "review",
                        "2031-01-05"));
        assertThat(saved.select(".fi-answer").text()).contains("Cabinet", "5 Jan 2030", "No money", "5 Jan 2031");
    }

    @Test
    void workIsTiedByItsReferenceOrWaitsUnderItsTitle() {
        var ref = finding("Housing");
        var work = fixtures.as(
                officer,
                () -> things.add("bead", council, Thing.Card.of("Better homes", ""), new State("going", Tone.GOOD)));
        var visit = fixtures.visit(officer);
        assertThat(visit.page("/findings/" + ref + "/responses/new?kind=work")
                        .select("datalist option")
                        .eachAttr("value"))
                .contains(work.ref() + " Better homes");
        var page = visit.submit(
                "/findings/" + ref + "/responses/new", Map.of("kind", "work", "work", work.ref() + " Better homes"));
        assertThat(page.select(".fi-answer").text()).contains(work.ref(), "going");
        var waiting = visit.submit("/findings/" + ref + "/responses/new", Map.of("kind", "work", "work", "Best homes"));
        assertThat(waiting.select(".fi-answer").text()).contains("Best homes not in the record");
        var refused = visit.submit("/findings/" + ref + "/responses/new", Map.of("kind", "work", "work", "ZZ-9"));
        assertThat(refused.select("#work-error").text()).contains("no ZZ-9");
    }

    @Test
    void twoWhoEditSeeBothVersionsAndLoseNoWord() {
        var ref = finding("Potholes");
        var mine = fixtures.visit(officer);
        var theirs = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        var form = mine.page("/findings/" + ref + "/edit");
        theirs.submit(
                "/findings/" + ref + "/edit",
                filled(theirs.page("/findings/" + ref + "/edit"), "verbatim", "Their words"));
        var answer = mine.post("/findings/" + ref + "/edit", filled(form, "verbatim", "My words"));
        assertThat(answer.statusCode()).isEqualTo(409);
        var both = org.jsoup.Jsoup.parse(answer.body());
        assertThat(both.select("#verbatim").val()).isEqualTo("My words");
        assertThat(both.select(".gt-card").text()).contains("Their words");
        var saved = mine.submit("/findings/" + ref + "/edit", filled(both, "verbatim", "Their words and my words"));
        assertThat(saved.select(".fi-told").text()).isEqualTo("Their words and my words");
    }

    @Test
    void twoWhoChangeOneAnswerSeeBothVersions() {
        var ref = finding("Potholes");
        var mine = fixtures.visit(officer);
        mine.page("/findings/" + ref);
        var page = mine.submit("/findings/" + ref + "/responses/new", Map.of("kind", "narrative", "words", "First"));
        var path = page.select(".fi-small a").attr("href");
        mine.submit(path, Map.of("kind", "narrative", "words", "Second", "version", "1"));
        var late = mine.post(path, Map.of("kind", "narrative", "words", "Third", "version", "1"));
        assertThat(late.statusCode()).isEqualTo(409);
        var both = org.jsoup.Jsoup.parse(late.body());
        assertThat(both.select("#words").val()).isEqualTo("Third");
        assertThat(both.select(".gt-card").text()).contains("Second");
        assertThat(both.select("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void answersAreMovedAndRemoved() {
        var ref = finding("Potholes");
        var visit = fixtures.visit(officer);
        visit.page("/findings/" + ref);
        visit.submit("/findings/" + ref + "/responses/new", Map.of("kind", "narrative", "words", "one"));
        var two = visit.submit("/findings/" + ref + "/responses/new", Map.of("kind", "open", "words", "two"));
        var second = two.select(".fi-small a").eachAttr("href").getLast();
        var moved = visit.submit(second + "/move", Map.of("to", "up"));
        assertThat(moved.select(".fi-answer .fi-words").eachText()).containsExactly("two", "one");
        var removed = visit.submit(second + "/remove", Map.of());
        assertThat(removed.select(".fi-answer .fi-words").eachText()).containsExactly("one");
        assertThat(removed.select(".gt-head .gt-status").text()).isEqualTo("answered");
    }

    @Test
    void aCouncillorReadsAndChangesNothing() {
        var ref = finding("Potholes");
        var visit = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        var page = visit.page("/findings/" + ref);
        assertThat(page.select(".fi-told").text()).isEqualTo("Potholes as told");
        assertThat(page.select(".fi-add, .gt-actions a")).isEmpty();
        assertThat(visit.get("/findings/" + ref + "/edit").statusCode()).isEqualTo(403);
        assertThat(visit.get("/findings/new").statusCode()).isEqualTo(403);
        assertThat(visit.post("/findings/" + ref + "/responses/new", Map.of("kind", "narrative", "words", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOwnerChangesTheirOwnFindingAndNoOther() {
        var post = "POST-" + council;
        var mine = finding("Mine");
        var others = finding("Others'");
        fixtures.as(
                officer, () -> things.change(mine, 1, things.get(mine).card().ownedBy(null, post)));
        var owner = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(owner.id(), council, post);
            return true;
        });
        Visit visit = fixtures.visit(owner);
        assertThat(visit.page("/findings/" + mine).select(".fi-add")).hasSize(1);
        assertThat(visit.page("/findings/" + others).select(".fi-add")).isEmpty();
        assertThat(visit.get("/findings/" + others + "/edit").statusCode()).isEqualTo(403);
        visit.page("/findings/" + mine + "/responses/new");
        var saved = visit.submit(
                "/findings/" + mine + "/responses/new", Map.of("kind", "narrative", "words", "We have begun."));
        assertThat(saved.select(".fi-answer").text()).contains("We have begun.");
    }

    @Test
    void anotherCouncilFindsNothingAtTheAddress() {
        var ref = finding("Secret");
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER));
        assertThat(stranger.get("/findings/" + ref).statusCode()).isEqualTo(404);
        assertThat(stranger.page("/findings").text()).doesNotContain("Secret");
    }

    @Test
    void theListLeavesAsAFile() {
        finding("Potholes");
        var answer = fixtures.visit(officer).get("/findings?format=csv&q=Potholes");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Potholes").contains("no answer");
    }

    @Test
    void findingsUnderAThemeAndThoseBelowItAreFound() {
        long people = fixtures.as(officer, () -> Fixtures.got(themes.add(council, null, "2", "People")));
        long pay = fixtures.as(officer, () -> Fixtures.got(themes.add(council, people, "", "Pay")));
        var draft = new Finding.Draft(
                "Unequal pay", Finding.Words.of("2.1", "", pay), null, null, null, Publication.INTERNAL, List.of());
        fixtures.as(officer, () -> Fixtures.got(findings.add(council, draft)));
        finding("Elsewhere");
        var visit = fixtures.visit(officer);
        assertThat(visit.page("/findings?theme=" + people).select("tbody tr")).hasSize(1);
        assertThat(visit.page("/findings?theme=none").select("tbody tr").text()).contains("Elsewhere");
    }

    @Test
    void theRoomsStyleIsFoundAndIsNotTakenForAFinding() {
        var visit = fixtures.visit(officer);
        var href = visit.page("/findings").select("link[href*=findings]").attr("href");
        var answer = visit.get(href);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    }
}
