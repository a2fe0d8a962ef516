package org.goldenthread.measures.entry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Visit;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.organisation.Holder;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** My updates, with the figures that a post enters. */
class FiguresOwedTests extends OwnersOfMeasures {
    private static final String PAGE = "/site/updates";
    private String post = "";
    private String first = "";
    private String second = "";
    private Account head = new Account(0, "", "", false);

    @BeforeEach
    void twoMeasuresOfOnePost() {
        post = post("Head of Housing");
        first = owned("A1", post);
        second = owned("B1", post);
        owned("OTHER", post("Head of Highways"));
        record(entry(first, ago(2), "85"), entry(second, ago(3), "70"));
        head = holderOf(post);
    }

    private static Map<String, String> fields(Document page, String ref, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        page.expectFirst(".up-row[id^=figure-" + ref + "_] form")
                .select("input[type=hidden]")
                .forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.putAll(typed);
        return fields;
    }

    private static String rows(Document page) {
        return page.select(".up-row").text();
    }

    @Test
    void everythingAPostOwesStandsOnOnePageTheMostUrgentFirstAndIsEnteredThere() {
        var visit = fixtures.visit(head);
        var page = visit.page(PAGE);
        assertThat(page.select("h1").text()).isEqualTo("My updates");
        assertThat(page.select("#progress").text()).isEqualTo("0 of 3 done");
        assertThat(page.select(".up-row h3 a").eachText())
                .containsExactly("What B1 counts", "What A1 counts", "What B1 counts");
        assertThat(rows(page)).contains(ago(2).words() + " 85.0%").doesNotContain("OTHER");
        var after = visit.submit(PAGE, fields(page, first, Map.of("value", "86.4")));
        assertThat(after.select(".gt-said").text()).isEqualTo("What A1 counts, " + ago(1).words() + ": 86.4%");
        assertThat(after.select("#progress").text()).isEqualTo("1 of 3 done");
        assertThat(after.select(".up-row[data-row=done]").text()).contains("What A1 counts", "Done", "86.4%");
        assertThat(value(first, ago(1))).isEqualByComparingTo("86.4");
    }

    @Test
    void homeAndThePageCountTheSame() {
        var visit = fixtures.visit(head);
        visit.submit(PAGE, fields(visit.page(PAGE), first, Map.of("value", "86.4")));
        var home = visit.page("/").select("section:has(h2:contains(Due from you))");
        assertThat(home.select("a[href=" + PAGE + "]").text()).isEqualTo("My updates: 1 of 3 done, open are 2 figures");
        assertThat(home.text()).contains("What B1 counts", "figure").doesNotContain("What A1 counts");
    }

    @Test
    void whatWasEnteredOnTheRoomsOwnPageCountsAsDoneToo() {
        var visit = fixtures.visit(head);
        var form = visit.page("/measures/enter").expectFirst(".me-row[id^=row-" + first + "_] form");
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.put("value", "86.4");
        visit.submit(form.attr("action"), fields);
        assertThat(visit.page(PAGE).select("#progress").text()).isEqualTo("1 of 3 done");
    }

    @Test
    void whatIsNoFigureComesBackWithWhatWasTypedBesideItsField() {
        var visit = fixtures.visit(head);
        var after = visit.submit(PAGE, fields(visit.page(PAGE), first, Map.of("value", "about 86", "story", "kept")));
        var row = after.expectFirst(".up-row[id^=figure-" + first + "_]");
        assertThat(row.select(".govuk-error-message").text()).contains("“about 86” is no figure");
        assertThat(row.select("input[name=value]").val()).isEqualTo("about 86");
        assertThat(row.select("textarea[name=story]").text()).isEqualTo("kept");
        assertThat(row.text()).contains("Not saved");
        var field = after.select(".govuk-error-summary a").attr("href").substring(1);
        assertThat(row.getElementById(field)).isNotNull();
        assertThat(value(first, ago(1))).isNull();
    }

    @Test
    void aFigureThatLooksWrongIsAskedAboutInItsRow() {
        var visit = fixtures.visit(head);
        var asked = visit.submit(PAGE, fields(visit.page(PAGE), first, Map.of("value", "185")));
        assertThat(asked.select(".me-asked").text()).contains("a percentage over 100");
        assertThat(asked.select(".govuk-error-summary").text()).contains("Is that right?");
        visit.submit(PAGE, fields(asked, first, Map.of("value", "185", "sure", "arrears were paid as well")));
        assertThat(value(first, ago(1))).isEqualByComparingTo("185");
    }

    @Test
    void withAScriptOnlyTheRowAndTheCountsComeBack() {
        var visit = fixtures.visit(head);
        var answer =
                visit.post(PAGE, fields(visit.page(PAGE), first, Map.of("value", "86")), Map.of("HX-Request", "true"));
        assertThat(answer.body())
                .doesNotContain("<html")
                .contains("86.0%", "hx-swap-oob", "1 of 3 done", "data-row=\"done\"");
    }

    @Test
    void onlyTheUpdateThatIsAskedForIsShown() {
        var visit = fixtures.visit(head);
        var id = visit.page(PAGE)
                .expectFirst(".up-row[id^=figure-" + first + "_]")
                .id();
        var page = visit.page(PAGE + "?only=" + id);
        assertThat(page.select(".up-row h3 a").eachText()).containsExactly("What A1 counts");
        assertThat(page.text()).contains("Everything I owe: 0 of 3 done");
        assertThat(visit.page(PAGE + "?only=figure-M-0").text()).contains("This update is no longer open");
    }

    @Test
    void whoHoldsSeveralPostsSeesForWhichEachUpdateIsAndMayChooseOne() {
        var other = post("Head of Parks");
        owned("PRK1", other);
        record(entry(owned("PRK2", other), ago(2), "5"));
        var visit = fixtures.visit(holderOf(post, other));
        assertThat(rows(visit.page(PAGE))).contains("for Head of Parks", "for Head of Housing");
        var page = visit.page(PAGE + "?post=" + other);
        assertThat(rows(page)).contains("PRK2").doesNotContain("What A1 counts");
        assertThat(page.select("select[name=post] option[selected]").text()).isEqualTo("Head of Parks");
    }

    @Test
    void whoStandsInForAPostOwesWhatItOwesAndSeesForWhom() {
        var deputy = fixtures.person(council, Role.OWNER);
        var person = Holder.Person.named("Sam Specimen").withEmail(deputy.email());
        var term = new Holder.Term(LocalDate.now().minusDays(1), null);
        does(() -> Fixtures.got(posts.appoint(post, person, Holder.Kind.ACTING, term)));
        assertThat(rows(fixtures.visit(deputy).page(PAGE))).contains("What A1 counts", "for Head of Housing (acting)");
        assertThat(rows(fixtures.visit(head).page(PAGE))).doesNotContain("for Head of Housing");
    }

    @Test
    void nobodyEntersWhatIsAnotherPostsOrAnotherCouncils() {
        var fields = fields(fixtures.visit(head).page(PAGE), first, Map.of("value", "86"));
        fields.remove("_csrf");
        var stranger = fixtures.visit(holderOf(post("Head of Parks")));
        assertThat(stranger.page(PAGE + "?post=" + post).text()).doesNotContain("What A1 counts");
        assertThat(stranger.post(PAGE, fields).statusCode()).isEqualTo(403);
        var reader = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        assertThat(reader.post(PAGE, fields).statusCode()).isEqualTo(403);
        fields.remove("council");
        var elsewhere = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        assertThat(elsewhere.post(PAGE, fields).statusCode()).isEqualTo(404);
        assertThat(value(first, ago(1))).isNull();
    }

    @Test
    void anEmptyPageSaysWhy() {
        var nobody = fixtures.visit(fixtures.person(council, Role.OWNER));
        assertThat(nobody.page(PAGE).text()).contains("You hold no post here");
        Visit idle = fixtures.visit(holderOf(post("Head of Parks")));
        assertThat(idle.page(PAGE).text()).contains("Nothing is due from your posts");
        assertThat(idle.page("/").text()).doesNotContain("My updates:");
    }
}
