package org.goldenthread.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tree and the units, as an officer sees and changes them. */
@Product
class OrganisationPagesTests {
    private static final LocalDate FIRST = LocalDate.of(2018, 4, 1);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    private String council = "";
    private Account officer = new Account(0, "", "", true);

    @BeforeEach
    void council() {
        council = fixtures.council();
        officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
    }

    private Unit unit(Unit.Level level, String name, Unit above) {
        return fixtures.as(
                officer,
                () -> got(organisation.open(
                        council, new Unit.Opening(level, Unit.Words.named(name), above.ref(), FIRST))));
    }

    private Unit top(String name) {
        return fixtures.as(
                officer,
                () -> got(organisation.open(
                        council, new Unit.Opening(Unit.Level.DIRECTORATE, Unit.Words.named(name), null, FIRST))));
    }

    private Post post(String name, Unit in) {
        return fixtures.as(
                officer, () -> got(posts.open(council, new Post.Opening(Unit.Words.named(name), in.ref(), FIRST))));
    }

    private static String page(Unit unit) {
        return "/organisation/units/" + unit.ref();
    }

    private static String said(Document page) {
        return page.select(".gt-said, .govuk-notification-banner, [role=status]")
                .text();
    }

    @Test
    void anEmptyCouncilIsToldHowToBegin() {
        var visit = fixtures.visit(officer);
        assertThat(visit.page("/").select("nav a[href=/organisation]").text()).isEqualTo("Organisation");
        assertThat(visit.page("/organisation").select(".gt-empty").text())
                .contains("No unit yet", "bring the organisation in from a file");
        assertThat(visit.page("/organisation/units").select(".gt-empty").text()).contains("No unit yet");
        assertThat(visit.page("/organisation/posts").select(".gt-empty").text()).contains("No post yet");
        assertThat(visit.page("/organisation/people").select(".gt-empty").text())
                .contains("Nobody holds a post yet");
        var auditor = fixtures.visit(fixtures.person(council, Role.AUDITOR));
        assertThat(auditor.page("/organisation").select(".gt-actions, main form[method=post]"))
                .isEmpty();
    }

    @Test
    void whatWasTypedIsKeptWhereAUnitCannotBeOpened() {
        var visit = fixtures.visit(officer);
        visit.page("/organisation/units/new");
        var again = visit.submit(
                "/organisation/units/new",
                Map.of("name", "", "level", "team", "opened", "31/31/2020", "summary", "Empties the bins"));
        assertThat(again.select(".govuk-error-summary").text()).contains("Enter a day");
        assertThat(again.select("[name=opened]").val()).isEqualTo("31/31/2020");
        assertThat(again.select("[name=summary]").text()).isEqualTo("Empties the bins");
        assertThat(again.select("[name=level] option[selected]").val()).isEqualTo("team");

        again = visit.submit("/organisation/units/new", Map.of("name", " ", "level", "team", "opened", "1/4/2020"));
        assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#name");
        assertThat(again.select(".govuk-error-summary").text()).contains("Enter a name");

        var made = visit.submit(
                "/organisation/units/new",
                Map.of("name", "Streets", "level", "team", "opened", "1/4/2020", "summary", "Empties the bins"));
        assertThat(made.select("h1").text()).endsWith("Streets");
        assertThat(made.select(".gt-lede").text()).isEqualTo("Team. Empties the bins");
        assertThat(made.text()).contains("1 April 2020");
    }

    @Test
    void aUnitThatMovedIsSeenWhereItStoodOnEachDay() {
        var place = top("Place");
        var homes = top("Homes");
        var lettings = unit(Unit.Level.SERVICE, "Lettings", place);
        var visit = fixtures.visit(officer);
        visit.page(page(lettings) + "/move");
        var moved = visit.submit(
                page(lettings) + "/move",
                Map.of("parent", homes.ref(), "from", "2022-04-01", "version", "" + lettings.version()));
        assertThat(moved.select(".gt-org__steps li").eachText())
                .containsExactly("From 1 April 2018 Place", "From 1 April 2022 Homes");
        assertThat(branch(visit.page("/organisation?on=2022-03-31"), place)).contains("Lettings");
        assertThat(branch(visit.page("/organisation?on=2022-04-01"), place)).doesNotContain("Lettings");
        assertThat(branch(visit.page("/organisation?on=2022-04-01"), homes)).contains("Lettings");
        assertThat(visit.page("/organisation?on=2017-01-01").select(".gt-empty").text())
                .isEqualTo("No unit is on record for 1 January 2017.");
        var odd = visit.page("/organisation?on=yesterday");
        assertThat(odd.select(".govuk-error-summary").text()).contains("Enter a day");
        assertThat(odd.select("[name=on]").val()).isEqualTo("yesterday");
    }

    private static String branch(Document tree, Unit top) {
        return tree.select(".gt-org__unit--directorate:has(> .gt-org__head a[href$=" + top.ref() + "])")
                .text();
    }

    @Test
    void aUnitThatMergedLeadsToTheOneThatCarriesOn() {
        var place = top("Place");
        var parks = unit(Unit.Level.SERVICE, "Parks", place);
        var streets = unit(Unit.Level.SERVICE, "Streets", place);
        var keeper = post("Park Keeper", parks);
        var visit = fixtures.visit(officer);
        visit.page(page(parks) + "/merge");
        var again = visit.submit(
                page(parks) + "/merge", Map.of("into", "", "from", "2023-10-01", "version", "" + parks.version()));
        assertThat(again.select(".govuk-error-summary").text()).contains("Choose the unit that carries on");
        assertThat(again.select("[name=from]").val()).isEqualTo("2023-10-01");

        var merged = visit.submit(
                page(parks) + "/merge",
                Map.of("into", streets.ref(), "from", "2023-10-01", "version", "" + parks.version()));
        assertThat(merged.select(".gt-head__state").text()).isEqualTo("merged");
        assertThat(merged.select(".gt-facts").text()).contains("Last day 30 September 2023", "Merged into Streets");
        assertThat(merged.select(".gt-org__posts").text()).contains("Park Keeper");
        var into = visit.page(page(streets));
        assertThat(into.select(".gt-facts").text()).contains("Took in Parks from 1 October 2023");
        assertThat(into.select(".gt-org__posts").text()).contains("Park Keeper");
        assertThat(visit.page("/organisation/posts/" + keeper.ref())
                        .select(".gt-org__steps li")
                        .eachText())
                .containsExactly("From 1 April 2018 Parks", "From 1 October 2023 Streets");
        assertThat(visit.page("/organisation/units?state=merged")
                        .select("tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Parks", "1 Apr 2018", "30 Sep");
    }

    @Test
    void aUnitClosesOnlyWhenNothingIsInItAndOpensAgain() {
        var place = top("Place");
        var parks = unit(Unit.Level.SERVICE, "Parks", place);
        var visit = fixtures.visit(officer);
        visit.page(page(place) + "/close");
        var refused =
                visit.submit(page(place) + "/close", Map.of("last", "2024-03-31", "version", "" + place.version()));
        assertThat(refused.select(".govuk-error-summary").text()).contains("there would still be Parks in it");
        assertThat(refused.select("[name=last]").val()).isEqualTo("2024-03-31");

        visit.page(page(parks) + "/close");
        var closed =
                visit.submit(page(parks) + "/close", Map.of("last", "2024-03-31", "version", "" + parks.version()));
        assertThat(said(closed)).contains("Closes after");
        assertThat(closed.select(".gt-head__state").text()).isEqualTo("closed");
        var version = closed.select("form[action$=/reopen] [name=version]").val();
        var open = visit.submit(page(parks) + "/reopen", Map.of("version", version));
        assertThat(open.select(".gt-head__state").text()).isEqualTo("open");
    }

    @Test
    void twoWhoChangeOneUnitDoNotOverwriteEachOther() {
        var place = top("Place");
        var visit = fixtures.visit(officer);
        visit.page(page(place) + "/edit");
        var fields = Map.of("name", "Place and Growth", "level", "directorate", "version", "" + place.version());
        assertThat(visit.submit(page(place) + "/edit", fields).select("h1").text())
                .endsWith("Place and Growth");
        var later = Map.of("name", "Place for People", "level", "directorate", "version", "" + place.version());
        var late = visit.submit(page(place) + "/edit", later);
        assertThat(late.select(".govuk-error-summary").text()).contains("it is now “Place and Growth”");
        assertThat(late.select("[name=name]").val()).isEqualTo("Place for People");
        var version = late.select("[name=version]").val();
        var again = Map.of("name", "Place for People", "level", "directorate", "version", version);
        assertThat(visit.submit(page(place) + "/edit", again).select("h1").text())
                .endsWith("Place for People");
    }

    @Test
    void nobodySeesOrChangesTheUnitsOfACouncilThatIsNotTheirs() {
        var place = top("Place");
        var stranger = fixtures.visit(fixtures.person(fixtures.council(), Role.ADMINISTRATOR));
        stranger.page("/organisation");
        assertThat(stranger.get(page(place)).statusCode()).isEqualTo(404);
        assertThat(stranger.get(page(place) + "/edit").statusCode()).isEqualTo(404);
        assertThat(stranger.post(page(place) + "/close", Map.of("last", "2024-03-31", "version", "1"))
                        .statusCode())
                .isEqualTo(404);
        var auditor = fixtures.visit(fixtures.person(council, Role.AUDITOR));
        assertThat(auditor.get(page(place)).statusCode()).isEqualTo(200);
        assertThat(auditor.get(page(place) + "/edit").statusCode()).isEqualTo(403);
    }

    @Test
    void whatBelongsToAUnitAndWhoLeadsItAreOnItsPage() {
        var place = top("Place");
        var post = post("Director of Place", place);
        var since = new Holder.Term(FIRST, null);
        fixtures.as(
                officer,
                () -> got(posts.appoint(
                        post.ref(), Holder.Person.named("Ada Wrenfold"), Holder.Kind.SUBSTANTIVE, since)));
        var visit = fixtures.visit(officer);
        visit.page(page(place) + "/edit");
        var led = visit.submit(
                page(place) + "/edit",
                Map.of(
                        "name",
                        "Place",
                        "level",
                        "directorate",
                        "opened",
                        "2018-04-01",
                        "lead",
                        post.ref(),
                        "version",
                        "" + place.version()));
        assertThat(led.select(".gt-facts").text()).contains("Led by Director of Place leads Ada Wrenfold");
        assertThat(visit.page("/organisation/posts/" + post.ref())
                        .select(".gt-facts")
                        .text())
                .contains("Leads Place");
    }
}
