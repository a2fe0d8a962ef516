package org.goldenthread.delivery.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.goldenthread.thread.Things;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever deals with an issue answers for it on the page of what they owe. */
@Product
class IssuesOwedTests {
    private static final String PAGE = "/site/updates";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Things things;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    private final LocalDate today = LocalDate.now();
    private String council = "";
    private String post = "";
    private Visit officer;
    private Visit head;

    @BeforeEach
    void somebodyHoldsAPost() {
        council = fixtures.council();
        var account = fixtures.person(council, Role.OWNER);
        post = fixtures.installation(() -> {
            var unit = got(organisation.open(
                    council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Housing"), null, null)));
            var opened =
                    got(posts.open(council, new Post.Opening(Unit.Words.named("Head of Housing"), unit.ref(), null)));
            accounts.holdPost(account.id(), council, opened.ref());
            return opened.ref();
        });
        head = fixtures.visit(account);
        officer = fixtures.visit(fixtures.person(council, Role.PERFORMANCE_OFFICER));
        officer.page("/delivery");
        officer.submit("/delivery/new", Map.of("level", "project", "title", "Council homes"));
    }

    private String issue(String title, String due) {
        officer.submit(
                "/delivery/issues/new",
                Map.of(
                        "ref",
                        last("project"),
                        "title",
                        title,
                        "severity",
                        "high",
                        "raised",
                        today.minusDays(40).toString(),
                        "due",
                        due,
                        "owner",
                        post));
        return last("issue");
    }

    private String last(String kind) {
        return fixtures.installation(() -> things.all(kind, council).getLast()).ref();
    }

    private Document send(String ref, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        head.page(PAGE)
                .expectFirst("#issue-" + ref + " form")
                .select("input[name]")
                .forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.putAll(typed);
        return head.submit(PAGE, fields);
    }

    @Test
    void anIssueIsAskedForAsItsDayComesNearAndClosedThere() {
        var late = issue("No bids", today.minusDays(3).toString());
        issue("No roof", today.plusDays(90).toString());
        var page = head.page(PAGE);
        assertThat(page.select("h2").text()).contains("Issues to deal with");
        assertThat(page.text()).contains("No bids", "3 days late", "No roof");
        assertThat(send(late, Map.of("life", "closed", "reason", "")).text()).contains("Say how it was resolved");
        assertThat(send(late, Map.of("life", "closed", "reason", "awarded")).text())
                .contains("No bids");
        assertThat(officer.page("/delivery/issues/" + late).text()).contains("closed", "awarded");
    }

    @Test
    void anotherDayIsEnoughAndNothingIsNot() {
        var ref = issue("No bids", today.plusDays(3).toString());
        assertThat(send(ref, Map.of()).text()).contains("Choose what becomes of it, or enter another day");
        assertThat(send(ref, Map.of("due", "soon")).text()).contains("is no day");
        var then = today.plusDays(60);
        send(ref, Map.of("life", "being dealt with", "due", then.toString()));
        assertThat(officer.page("/delivery/issues/" + ref).text()).contains("being dealt with");
        assertThat(head.page(PAGE).select("#issue-" + ref + " form")).isEmpty();
    }
}
