package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.intake.packs.Packs;
import org.goldenthread.thread.Things;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures of the screens that are shown, taken anew by each run; with -Dscreenshots=true for the documentation. */
@Product
class ScreenshotsTests {
    private static final Map<String, String> SCREENS = Map.ofEntries(
            Map.entry("home", "/"),
            Map.entry("papers", "/intake"),
            Map.entry("findings", "/findings"),
            Map.entry("finding", "/findings/{finding}"),
            Map.entry("analysis", "/findings/analysis"),
            Map.entry("sources", "/findings/sources"),
            Map.entry("plan", "/plan"),
            Map.entry("matrix", "/plan/responsibilities"),
            Map.entry("ranking", "/plan/ranking"),
            Map.entry("priority", "/plan/priorities/{priority}"),
            Map.entry("scorecard", "/measures"),
            Map.entry("measure", "/measures/{measure}"),
            Map.entry("measures-summary", "/measures/summary"),
            Map.entry("comparison", "/measures/{compared}/compare"),
            Map.entry("delivery", "/delivery"),
            Map.entry("programme", "/delivery/programmes/{programme}"),
            Map.entry("project", "/delivery/projects/{project}"),
            Map.entry("timeline", "/delivery/timeline"),
            Map.entry("board", "/delivery/board"),
            Map.entry("risks", "/risks"),
            Map.entry("risk-map", "/risks/map"),
            Map.entry("savings", "/benefits"),
            Map.entry("bodies", "/governance/structure"),
            Map.entry("decision", "/governance/decisions/{decision}"),
            Map.entry("report", "/reports/{report}"),
            Map.entry("rounds", "/reports/rounds"),
            Map.entry("for-the-public", "/publishing/open"),
            Map.entry("my-updates", "/site/updates"),
            Map.entry("thread", "/thread/{finding}"),
            Map.entry("loose-ends", "/thread/loose-ends"),
            Map.entry("search", "/thread/search?q=houzing+repairs"),
            Map.entry("organisation", "/organisation"),
            Map.entry("history", "/evidence/{finding}/history"),
            Map.entry("patterns", "/site/patterns?refused=yes"),
            Map.entry("trail", "/evidence/trail"),
            Map.entry("account", "/access/me"),
            Map.entry("sign-in", "/access/sign-in"));

    private static final Map<String, String> TITLES = Map.of(
            "finding", "Growth that reaches everybody",
            "priority", "Good homes, well looked after",
            "measure", "Repairs put right at the first visit",
            "compared", "Tenants satisfied with their landlord",
            "programme", "Change Programme",
            "project", "Repairs contract",
            "decision", "Tenancy strategy",
            "report", "Improvement plan, what the first half year brought");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Things things;

    @Autowired
    Accounts accounts;

    private final Desks desks = new Desks();
    private final Album album = new Album();
    private String council = "";

    @BeforeEach
    void fill() {
        council = new FilledCouncils(packs, accounts).like("harrowmere");
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    @Test
    void everyScreenIsShownWideAndNarrowAndOnPaper() {
        var screen = desks.add(Screen.at(fixtures.address()).signIn(fixtures.person(council, Role.ADMINISTRATOR)));
        SCREENS.forEach((name, address) -> {
            screen.open(address.contains("{") ? real(address) : address);
            assertThat(album.wide(screen, name)).isNotEmptyFile();
            assertThat(album.narrow(screen, name)).isNotEmptyFile();
            assertThat(album.paper(screen, name)).isNotEmptyFile();
        });
    }

    /** The address with the reference of a thing of this council, which other tests know under other numbers. */
    private String real(String address) {
        var named = address.replaceAll(".*\\{(.*)}.*", "$1");
        var kind = named.equals("compared") ? "measure" : named;
        var title = TITLES.get(named);
        var thing = fixtures.installation(() -> things.all(kind, council)).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        return address.replace("{" + named + "}", thing.ref());
    }

    @Test
    void aPaperUnderReviewIsShown() {
        var screen =
                desks.add(Screen.at(fixtures.address()).signIn(fixtures.person(council, Role.PERFORMANCE_OFFICER)));
        screen.open("/intake").find("main table tbody a").first().click();
        assertThat(album.wide(screen, "review")).isNotEmptyFile();
        assertThat(album.narrow(screen, "review")).isNotEmptyFile();
    }
}
