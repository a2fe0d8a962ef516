package org.goldenthread.delivery.owed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.ActionCourses;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Actions.Draft;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** My updates, with the actions whose owner is asked how they are doing. */
@Product
class ReportsOwedTests {
    private static final String PAGE = "/site/updates";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    Actions actions;

    @Autowired
    ActionCourses courses;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    private final LocalDate today = LocalDate.now();
    private String council = "";
    private String post = "";
    private Account head = new Account(0, "", "", false);

    @BeforeEach
    void somebodyHoldsAPost() {
        council = fixtures.council();
        post = fixtures.installation(() -> {
            var unit = got(organisation.open(
                    council, new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named("Housing"), null, null)));
            return got(posts.open(council, new Post.Opening(Unit.Words.named("Head of Housing"), unit.ref(), null)))
                    .ref();
        });
        head = fixtures.person(council, Role.OWNER);
        fixtures.installation(() -> {
            accounts.holdPost(head.id(), council, post);
            return true;
        });
    }

    private Action owned(Sort sort, String title, LocalDate due) {
        return fixtures.installation(() -> got(actions.add(
                council,
                Draft.of(null, sort, title).dated(today.minusDays(40), due).ownedBy(post, ""))));
    }

    private static Map<String, String> fields(Document page, Action of, Map<String, String> typed) {
        var form = page.expectFirst("#action-" + of.ref() + " form");
        var fields = new HashMap<String, String>();
        form.select("input[name]").forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.putAll(typed);
        return fields;
    }

    @Test
    void theOwnerReportsInTheRowTheLateOneFirst() {
        var steady = owned(Sort.ACTION, "Train the advisers", today.plusDays(90));
        var late = owned(Sort.ACTION, "One list of works", today.minusDays(5));
        var visit = fixtures.visit(head);
        var page = visit.page(PAGE);
        assertThat(page.select(".up-row h3 a").eachText()).containsExactly("One list of works", "Train the advisers");
        var typed = Map.of("progress", "60", "forecast", "30/4/2031", "view", "at risk", "because", "", "note", "");
        var odd = visit.submit(PAGE, fields(page, late, typed));
        assertThat(odd.select("#because-" + late.ref() + "-error").text()).contains("Say why");
        assertThat(odd.select("#forecast-" + late.ref()).val()).isEqualTo("30/4/2031");
        var done = visit.submit(PAGE, fields(odd, late, Map.of("because", "Two trades are short", "view", "at risk")));
        assertThat(done.select("#action-" + late.ref() + "[data-row=done]").text())
                .contains("60%");
        assertThat(done.select("#progress").text()).isEqualTo("1 of 2 done");
        var now = fixtures.installation(() -> actions.get(late.ref()));
        assertThat(now.dates().forecast()).isEqualTo(LocalDate.of(2031, 4, 30));
        assertThat(now.judgement().because()).isEqualTo("Two trades are short");
        assertThat(fixtures.installation(() -> courses.reports(steady.ref()))).isEmpty();
    }

    @Test
    void aHundredPerCentCompletesItWithWhatShowsIt() {
        var milestone = owned(Sort.MILESTONE, "Portal goes live", today.minusDays(1));
        var visit = fixtures.visit(head);
        var bare = visit.submit(PAGE, fields(visit.page(PAGE), milestone, Map.of("progress", "100", "note", "")));
        assertThat(bare.select("#note-" + milestone.ref() + "-error").text())
                .contains("Say what shows that it is done");
        var done = visit.submit(PAGE, fields(bare, milestone, Map.of("progress", "100", "note", "Board minute 7")));
        assertThat(done.select("#action-" + milestone.ref() + "[data-row=done]").text())
                .contains("100%, complete");
        assertThat(fixtures.installation(() -> actions.get(milestone.ref()))
                        .wording()
                        .evidence())
                .isEqualTo("Board minute 7");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var late = owned(Sort.ACTION, "One list of works", today.minusDays(5));
        var visit = fixtures.visit(head);
        var fields = fields(visit.page(PAGE), late, Map.of("progress", "60", "note", "Mine"));
        fields.put("version", "0");
        var after = visit.submit(PAGE, fields);
        assertThat(after.select("#progress-" + late.ref() + "-error").text()).contains("in the meantime");
        assertThat(after.select("#note-" + late.ref()).text()).isEqualTo("Mine");
        var other = fixtures.visit(fixtures.person(council, Role.OWNER));
        other.page(PAGE);
        fields.remove("_csrf");
        assertThat(other.post(PAGE, fields).statusCode()).isEqualTo(403);
    }
}
