package org.goldenthread.measures.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EntryPagesTests extends OwnersOfMeasures {

    private static Map<String, String> fields(Document page, Map<String, String> typed) {
        var form = page.expectFirst(".me-row:not(.me-row--done) form");
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.putAll(typed);
        return fields;
    }

    private static Document send(Visit visit, Document page, Map<String, String> typed) {
        var action = page.expectFirst(".me-row:not(.me-row--done) form").attr("action");
        return visit.submit(action, fields(page, typed));
    }

    @Test
    void anOwnerSeesWhatIsDueEntersItAndSeesItRecorded() {
        var owner = post("Head of Housing");
        var ref = owned("HOU1", owner);
        owned("OTHER", null);
        record(entry(ref, ago(2), "85"));
        var visit = fixtures.visit(holderOf(owner));
        var page = visit.page("/measures/enter");
        assertThat(page.select("h1").text()).isEqualTo("Enter figures");
        assertThat(page.select("#progress").text()).isEqualTo("0 of 1 figure in");
        assertThat(page.select(".me-beside").text()).contains(ago(2).words() + " 85.0%");
        assertThat(page.text()).doesNotContain("OTHER");
        var after = send(visit, page, Map.of("value", "86.4%", "story", "More <b>bins</b>"));
        assertThat(after.select(".me-row--done").text()).contains("86.4%", "More <b>bins</b>", "Recorded");
        assertThat(after.select("#progress").text()).isEqualTo("1 of 1 figure in");
        assertThat(value(ref, ago(1))).isEqualByComparingTo("86.4");
    }

    @Test
    void whatIsNoNumberComesBackWithWhatWasTyped() {
        var ref = owned("HOU1", null);
        record(entry(ref, ago(2), "85"));
        var visit = fixtures.visit(officer);
        var after = send(visit, visit.page("/measures/enter"), Map.of("value", "about 80", "story", "kept"));
        assertThat(after.select(".govuk-error-message").text()).contains("“about 80” is no figure");
        assertThat(after.select("textarea[name=story]").text()).contains("kept");
        assertThat(after.select("input[name=value]").val()).isEqualTo("about 80");
        assertThat(value(ref, ago(1))).isNull();
    }

    @Test
    void aFigureThatLooksWrongIsAskedAboutAndRecordedWithTheReason() {
        var ref = owned("HOU1", null);
        record(entry(ref, ago(2), "85"));
        var visit = fixtures.visit(officer);
        var asked = send(visit, visit.page("/measures/enter"), Map.of("value", "185"));
        assertThat(asked.select(".me-asked").text()).contains("a percentage over 100");
        send(visit, asked, Map.of("value", "185", "sure", "arrears of last year were paid as well"));
        assertThat(value(ref, ago(1))).isEqualByComparingTo("185");
    }

    @Test
    void withAScriptOnlyTheRowComesBack() {
        var ref = owned("HOU1", null);
        record(entry(ref, ago(2), "85"));
        var visit = fixtures.visit(officer);
        var answer = visit.post(
                "/measures/" + ref + "/enter",
                fields(visit.page("/measures/enter"), Map.of("value", "86")),
                Map.of("HX-Request", "true"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<html").contains("86.0%", "Saved", "hx-swap-oob");
    }

    @Test
    void whoMayNotEnterIsTurnedAway() {
        var ref = owned("HOU1", post("Head of Housing"));
        record(entry(ref, ago(2), "85"));
        var fields = fields(fixtures.visit(officer).page("/measures/enter"), Map.of("value", "86"));
        fields.remove("_csrf");
        for (var role : new Role[] {Role.COUNCILLOR, Role.AUDITOR, Role.CONTRIBUTOR, Role.PARTNER}) {
            var visit = fixtures.visit(fixtures.person(council, role));
            assertThat(visit.get("/measures/enter").statusCode()).isEqualTo(403);
            assertThat(visit.post("/measures/" + ref + "/enter", fields).statusCode())
                    .isEqualTo(role == Role.PARTNER ? 404 : 403);
        }
        var other = fixtures.visit(holderOf(post("Head of Highways")));
        assertThat(other.page("/measures/enter").text()).contains("No measure is entered by these posts");
        assertThat(other.post("/measures/" + ref + "/enter", fields).statusCode())
                .isEqualTo(403);
        var elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(elsewhere.post("/measures/" + ref + "/enter", fields).statusCode())
                .isEqualTo(404);
        assertThat(value(ref, ago(1))).isNull();
    }

    @Test
    void theScriptOfTheRowsIsServed() {
        var visit = fixtures.visit(officer);
        visit.page("/measures/enter")
                .select("script[src]")
                .forEach(script ->
                        assertThat(visit.get(script.attr("src")).statusCode()).isEqualTo(200));
    }
}
