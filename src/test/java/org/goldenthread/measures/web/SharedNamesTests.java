package org.goldenthread.measures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;
import org.goldenthread.access.Role;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Publication;
import org.junit.jupiter.api.Test;

class SharedNamesTests extends OwnersOfMeasures {

    private String shared(String code, String owner, Measure.People people, Publication publication) {
        var draft = new Measures.Draft("What it counts", code, owner, null, people, List.of(), publication);
        return does(() -> Fixtures.got(measures.add(council, draft, quarterly(Polarity.HIGH))));
    }

    private Account partner() {
        return fixtures.person(council, Role.PARTNER);
    }

    @Test
    void aPartnerReadsThePostsThatASharedMeasureNamesByTheirTitles() {
        var owner = post("Keeper of Bridges");
        var entry = post("Counter of Bridges");
        var ref = shared("BRG", owner, new Measure.People(entry, List.of()), Publication.PARTNERS);
        var visit = fixtures.visit(partner());

        assertThat(visit.page("/measures").text()).contains("Keeper of Bridges").doesNotContain(owner);
        var page = visit.page("/measures/" + ref).select("main");
        assertThat(page.text()).contains("Keeper of Bridges", "Service of Keeper of Bridges", "Counter of Bridges");
        assertThat(page.select("a[href^=/organisation]")).isEmpty();
        assertThat(visit.page("/api/v1/measures/" + ref).text()).contains("Keeper of Bridges", "Counter of Bridges");
    }

    @Test
    void thePagesOfTheOwnerAndTheServiceAreOpenedFromTheMeasure() {
        var ref = shared("BRG", post("Keeper of Bridges"), Measure.People.OWNER, Publication.INTERNAL);
        var visit = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
        var links = visit.page("/measures/" + ref)
                .select("dd a[href^=/organisation]")
                .eachAttr("href");

        assertThat(links)
                .hasSize(2)
                .allSatisfy(link -> assertThat(visit.get(link).statusCode()).isEqualTo(200));
    }

    @Test
    void noOtherPostIsNamedAndNothingMoreOfAPostIsShown() {
        var hidden = post("Keeper of Secrets");
        shared("SEC", hidden, Measure.People.OWNER, Publication.INTERNAL);
        var named = post("Keeper of Bridges");
        shared("BRG", named, Measure.People.OWNER, Publication.PARTNERS);
        var partner = partner();

        assertThat(fixtures.as(partner, () -> things.titles(List.of(hidden, named))))
                .containsOnlyKeys(named);
        assertThat(fixtures.as(partner, () -> things.find(named))).isEmpty();
        assertThat(fixtures.as(partner, () -> things.cards(List.of(named)))).isEmpty();
        assertThat(fixtures.visit(partner).get("/organisation/" + named).statusCode())
                .isEqualTo(404);
        var stranger = fixtures.person(fixtures.council(), Role.ADMINISTRATOR);
        assertThat(fixtures.as(stranger, () -> things.titles(List.of(named)))).isEmpty();
    }

    @Test
    void whoIsMoreInOneCouncilThanInAnotherLandsThere() {
        var home = fixtures.council();
        var account = fixtures.person(home, Role.PERFORMANCE_OFFICER);
        fixtures.installation(() -> {
            accounts.give(account.id(), council, Role.PARTNER);
            return true;
        });
        assertThat(council).isLessThan(home);
        measure("HERE");

        var page = fixtures.visit(account).page("/measures");
        assertThat(page.text()).doesNotContain("What HERE counts");
        assertThat(page.select("a[href*=/measures/new]")).isNotEmpty();
    }
}
