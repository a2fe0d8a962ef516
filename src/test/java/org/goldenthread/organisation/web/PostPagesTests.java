package org.goldenthread.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Account;
import org.goldenthread.access.NotAllowed;
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

/** Posts and those who hold them, as an officer sees and changes them. */
@Product
class PostPagesTests {
    private static final LocalDate FIRST = LocalDate.of(2018, 4, 1);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    @Autowired
    Things things;

    private String council = "";
    private Account officer = new Account(0, "", "", true);
    private String unit = "";
    private String post = "";

    @BeforeEach
    void council() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        unit = open("Housing");
        post = fixtures.as(
                officer,
                () -> got(posts.open(council, new Post.Opening(Unit.Words.named("Head of Housing"), unit, FIRST)))
                        .ref());
    }

    private String open(String name) {
        var opening = new Unit.Opening(Unit.Level.SERVICE, Unit.Words.named(name), null, FIRST);
        return fixtures.as(
                officer, () -> got(organisation.open(council, opening)).ref());
    }

    private String page() {
        return "/organisation/posts/" + post;
    }

    private Document appoint(Visit visit, String name, String kind, String since) {
        return visit.submit(page() + "/appoint", Map.of("holder", name, "kind", kind, "since", since));
    }

    @Test
    void onePostHasOneHolderAfterAnother() {
        var visit = fixtures.visit(officer);
        assertThat(visit.page(page()).select(".gt-empty").get(0).text()).contains("Nobody has held it yet");
        appoint(visit, "Ada Wrenfold", "substantive", "2019-01-07");
        var second = appoint(visit, "Bram Tidewell", "substantive", "2023-06-01");
        assertThat(second.select("h1").text()).isEqualTo(post + " Head of Housing");
        assertThat(second.select(".gt-table").get(0).select("tbody tr").eachText())
                .satisfiesExactly(
                        now -> assertThat(now).startsWith("Bram Tidewell Substantive 1 Jun 2023 Last day"),
                        before -> assertThat(before)
                                .startsWith("Ada Wrenfold Substantive 7 Jan 2019 31 May 2023 Last day"));
        assertThat(visit.page("/organisation?on=2023-05-31")
                        .select(".gt-org__who")
                        .text())
                .isEqualTo("Ada Wrenfold");
        assertThat(visit.page("/organisation?on=2023-06-01")
                        .select(".gt-org__who")
                        .text())
                .isEqualTo("Bram Tidewell");
        assertThat(visit.page("/organisation/people").select("tbody").text())
                .contains("Bram Tidewell")
                .doesNotContain("Ada Wrenfold");
    }

    @Test
    void whatWasTypedIsKeptWhereNobodyCanBeAppointed() {
        var visit = fixtures.visit(officer);
        visit.page(page() + "/appoint");
        var again = visit.submit(
                page() + "/appoint",
                Map.of("holder", "Ada Wrenfold", "email", "no address", "kind", "acting", "since", "soon"));
        assertThat(again.select(".govuk-error-summary").text()).contains("Enter a day");
        assertThat(again.select("[name=holder]").val()).isEqualTo("Ada Wrenfold");
        assertThat(again.select("[name=since]").val()).isEqualTo("soon");
        again = visit.submit(
                page() + "/appoint",
                Map.of("holder", "Ada Wrenfold", "email", "no address", "since", "2020-01-01", "until", "2019-01-01"));
        assertThat(again.select(".govuk-error-summary li").eachText())
                .containsExactlyInAnyOrder(
                        "Enter an email address, such as name@council.example, or none",
                        "The last day comes before the first");
        assertThat(again.select("[name=until]").val()).isEqualTo("2019-01-01");
        again = appoint(visit, "Ada Wrenfold", "substantive", "2017-01-01");
        assertThat(again.select(".govuk-error-summary").text()).contains("opens only on 1 April 2018");
    }

    @Test
    void somebodyLeavesGetsAnAddressOrIsStruckOut() {
        var visit = fixtures.visit(officer);
        appoint(visit, "Ada Wrenfold", "substantive", "2019-01-07");
        var cover = appoint(visit, "Bram Tidewell", "acting", "2024-01-01");
        assertThat(cover.select("tbody").get(0).text()).contains("Bram Tidewell Acting", "Ada Wrenfold Substantive");
        var leave = cover.select("tr:contains(Ada) a[href$=/leave]").attr("href");
        assertThat(visit.page(leave).select("h1").text()).isEqualTo("Ada Wrenfold leaves the post Head of Housing");
        var refused = visit.submit(leave, Map.of("until", "2018-12-31"));
        assertThat(refused.select(".govuk-error-summary")).isNotEmpty();
        assertThat(refused.select("[name=until]").val()).isEqualTo("2018-12-31");
        var left = visit.submit(leave, Map.of("until", "2024-03-31"));
        assertThat(left.select(".gt-said").text()).contains("holds the post until 31 March 2024");
        assertThat(left.select(".gt-head__state").text()).isEqualTo("acting");

        var address = left.select("tr:contains(Bram) a[href$=/address]").attr("href");
        visit.page(address);
        assertThat(visit.submit(address, Map.of("email", "odd"))
                        .select(".govuk-error-message")
                        .text())
                .contains("Enter an email address");
        assertThat(visit.submit(address, Map.of("email", "bram@council.example"))
                        .text())
                .contains("bram@council.example");

        var strike = left.select("tr:contains(Bram) form[action$=/strike]").attr("action");
        var struck = visit.submit(strike, Map.of());
        assertThat(struck.select("tbody").get(0).text()).doesNotContain("Bram");
        assertThat(struck.select(".gt-head__state").text()).isEqualTo("vacant");
    }

    @Test
    void theAccountOfAHolderMayChangeWhatThePostOwnsAndNoLongerWhenItHasLeft() {
        var owner = fixtures.person(council, Role.OWNER);
        var visit = fixtures.visit(officer);
        visit.page(page() + "/appoint");
        var held = visit.submit(
                page() + "/appoint", Map.of("holder", "Ada Wrenfold", "email", owner.email(), "since", "2019-01-07"));
        assertThat(held.select("tbody").get(0).text()).contains("signs in and may act for the post");
        own(unit);
        fixtures.as(owner, () -> write(unit, "Homes for rent"));
        assertThat(fixtures.as(owner, () -> things.get(unit).title())).isEqualTo("Homes for rent");
        var leave = held.select("a[href$=/leave]").attr("href");
        var left = visit.submit(leave, Map.of("until", "2024-03-31"));
        assertThat(left.select("tbody").get(0).text()).contains("no longer acts for the post");
        assertThatThrownBy(() -> fixtures.as(owner, () -> write(unit, "Mine still")))
                .isInstanceOf(NotAllowed.class);
    }

    private void own(String ref) {
        fixtures.as(officer, () -> {
            var thing = things.get(ref);
            things.change(ref, thing.version(), thing.card().ownedBy(thing.service(), post));
        });
    }

    private void write(String ref, String title) {
        var thing = things.get(ref);
        things.change(ref, thing.version(), thing.card().withTitle(title, ""));
    }

    @Test
    void aPostMovesClosesAndOpensAgain() {
        var homes = open("Homes");
        var visit = fixtures.visit(officer);
        var version = visit.page(page() + "/move").select("[name=version]").val();
        var moved = visit.submit(page() + "/move", Map.of("unit", homes, "from", "2022-04-01", "version", version));
        assertThat(moved.select(".gt-org__steps li").eachText())
                .containsExactly("From 1 April 2018 Housing", "From 1 April 2022 Homes");
        assertThat(moved.select("nav a[href=/organisation/units/" + homes + "]"))
                .isNotEmpty();
        version = visit.page(page() + "/close").select("[name=version]").val();
        var refused = visit.submit(page() + "/close", Map.of("last", "never", "version", version));
        assertThat(refused.select("[name=last]").val()).isEqualTo("never");
        var closed = visit.submit(page() + "/close", Map.of("last", "2024-03-31", "version", version));
        assertThat(closed.select(".gt-head__state").text()).isEqualTo("closed");
        version = closed.select("form[action$=/reopen] [name=version]").val();
        assertThat(visit.submit(page() + "/reopen", Map.of("version", version))
                        .select(".gt-head__state")
                        .text())
                .isEqualTo("vacant");
    }

    @Test
    void postsAreCreatedInTheUnitOneCameFromAndChanged() {
        var visit = fixtures.visit(officer);
        var form = visit.page("/organisation/posts/new?unit=" + unit);
        assertThat(form.select("[name=unit] option[selected]").text()).isEqualTo("Housing");
        var none = visit.submit("/organisation/posts/new", Map.of("name", "Repairs Manager", "unit", ""));
        assertThat(none.select(".govuk-error-summary").text()).contains("Choose the unit");
        assertThat(none.select("[name=name]").val()).isEqualTo("Repairs Manager");
        var made = visit.submit("/organisation/posts/new", Map.of("name", "Repairs Manager", "unit", unit));
        assertThat(made.select(".gt-said").text()).contains("appoint its holder");
        var edit = made.select(".gt-actions a[href$=/edit]").attr("href");
        var version = visit.page(edit).select("[name=version]").val();
        var changed = visit.submit(edit, Map.of("name", "Head of Repairs", "version", version));
        assertThat(changed.select("h1").text()).endsWith("Head of Repairs");
        assertThat(visit.page("/organisation/posts?q=repairs")
                        .select("tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Head of Repairs", "Housing", "vacant");
    }

    @Test
    void whatAPostOwnsIsOnItsPageAndLeadsBack() {
        own(unit);
        var page = fixtures.visit(officer).page(page());
        assertThat(page.select(".gt-org__count").text()).isEqualTo("1 unit");
        assertThat(page.select("td a[href=/organisation/units/" + unit + "]")).isNotEmpty();
    }
}
