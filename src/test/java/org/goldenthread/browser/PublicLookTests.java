package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.publishing.open.Candidate;
import org.goldenthread.publishing.open.Publications;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public pages and the desk of whoever publishes are sound for everybody, on paper too. */
@Product
class PublicLookTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Accounts accounts;

    @Autowired
    Publications publications;

    private final Desks desks = new Desks();

    @AfterEach
    void leave() {
        desks.close();
    }

    @Test
    void everySortOfPublicPageIsSoundWideAndNarrow() {
        var council = new FilledCouncils(packs, accounts).like("harrowmere");
        var officer = fixtures.person(council, Role.ADMINISTRATOR);
        var shown = fixtures.installation(() -> publications.candidates(council)).stream()
                .filter(PublicLookTests::isPublic)
                .toList();
        var measure = shown.getFirst().ref();
        var screen = desks.add(Screen.at(fixtures.address()).signIn(officer));
        var narrow = desks.add(
                Screen.withoutScripts(fixtures.address()).signIn(officer).width(Screen.NARROW));
        var base = "/open/" + council;
        for (var page : List.of(
                "/open",
                base,
                base + "/measures",
                base + "/measures?q=nothing+of+the+kind",
                base + "/measures/" + measure,
                base + "/promises/" + first(shown, "promises"),
                base + "/reports/" + first(shown, "reports"),
                base + "/decisions/" + first(shown, "decisions"),
                base + "/data",
                "/publishing/open",
                "/publishing/open/" + measure,
                "/publishing/open/preview?ref=" + measure,
                "/publishing/open/off?ref=" + measure,
                "/publishing/open/settings")) {
            assertThat(Look.at(screen.open(page))).as(page).isEmpty();
            assertThat(Look.paper(screen)).as(page).isEmpty();
            assertThat(Look.width(narrow.open(page))).as(page).isEmpty();
        }
    }

    private static boolean isPublic(Candidate one) {
        var latest = one.latest();
        return latest != null && latest.shown(Instant.now());
    }

    private static String first(List<Candidate> shown, String shelf) {
        return shown.stream()
                .filter(one -> one.shelf().code().equals(shelf))
                .findFirst()
                .orElseThrow()
                .ref();
    }
}
