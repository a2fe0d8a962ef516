package org.goldenthread.intake.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.util.Comparator;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration councils show what owners, services and the years behind them are for. */
@Product
class DemonstrationTests {
    private static final String COUNCIL = "HRW";
    private static final String OWNER = "housing@harrowmere.example";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Organisation organisation;

    @Autowired
    Posts posts;

    @Autowired
    Things things;

    @BeforeEach
    void load() {
        fixtures.installation(() -> {
            packs.demonstrations().forEach(packs::open);
            packs.demonstrations().forEach(pack -> packs.admit(pack, Fixtures.PASSWORD));
            packs.demonstrations().forEach(pack -> assertThat(packs.load(pack)).isEmpty());
            // Where another test has loaded the packs without their people, the holder gets the account now.
            var chart = organisation.chart(COUNCIL);
            chart.holders(headOfHousing(chart)).stream()
                    .filter(one ->
                            one.person().email().equals(OWNER) && one.person().account() == null)
                    .forEach(one -> got(posts.address(one.post(), one.id(), OWNER)));
            return true;
        });
    }

    private static String headOfHousing(Chart chart) {
        return chart.posts().stream()
                .filter(post -> post.name().equals("Head of Housing"))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private Visit owner() {
        return Fixtures.visit(fixtures.address(), OWNER, Fixtures.PASSWORD);
    }

    private Thing titled(String kind, String title) {
        return fixtures.installation(() -> things.all(kind, COUNCIL).stream()
                .filter(thing -> thing.title().equals(title))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void theOrganisationHasYearsBehindIt() {
        fixtures.installation(() -> {
            var chart = organisation.chart(COUNCIL);
            assertThat(chart.units()).extracting(one -> one.life().mergedInto()).anyMatch(into -> into != null);
            assertThat(chart.units().stream().map(one -> one.life()).filter(Life.class::isInstance))
                    .anyMatch(life -> life.closed() != null);
            var held = chart.holders(headOfHousing(chart)).stream()
                    .sorted(Comparator.comparing(
                            one -> String.valueOf(one.term().since())))
                    .toList();
            assertThat(held).hasSize(3);
            assertThat(held.getLast().person().account()).isNotNull();
            return true;
        });
    }

    @Test
    void whatThePaperAndThePackNameIsOwned() {
        var homes = titled("workstream", "Homes");
        assertThat(homes.owner()).isEqualTo(fixtures.installation(() -> headOfHousing(organisation.chart(COUNCIL))));
        assertThat(homes.service()).isNotNull();
        assertThat(titled("priority", "Waste & Recycling").service())
                .isEqualTo(titled("unit", "Waste and Recycling").ref());
        assertThat(titled("finding", "Housing repairs").owner()).isEqualTo(homes.owner());
    }

    @Test
    void theOwnerHasItemsDueAndChangesOnlyWhatTheirPostOwns() {
        var visit = owner();
        assertThat(visit.page("/").text())
                .contains("Due from you", "Households whose homelessness was prevented", "My updates: 0 of");
        var mine = titled("finding", "Housing repairs").ref();
        var other = titled("finding", "Recycling").ref();
        assertThat(visit.get("/findings/" + mine + "/edit").statusCode()).isEqualTo(200);
        assertThat(visit.get("/findings/" + other + "/edit").statusCode()).isEqualTo(403);
        var homes = titled("workstream", "Homes").ref();
        assertThat(visit.get("/plan/workstreams/" + homes + "/edit").statusCode())
                .isEqualTo(200);
        assertThat(visit.get("/plan/workstreams/"
                                + titled("workstream", "Place").ref() + "/edit")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void findingsAreFilteredByServiceWithTheTeamsBelowAndOwnersLeadToTheirPosts() {
        var housing = titled("unit", "Housing").ref();
        var page = owner().page("/findings?service=" + housing);
        assertThat(page.select("tbody tr").text()).contains("Housing repairs", "Re-let times");
        assertThat(page.select("tbody tr").text()).doesNotContain("Recycling");
        assertThat(page.select("tbody a[href^=/organisation/posts/]").eachText())
                .contains("Head of Housing", "Lettings Manager");
    }
}
