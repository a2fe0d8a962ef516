package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.intake.packs.Packs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page there is, with something real on it, is sound: for eyes, ears, keyboards, small screens, no scripts. */
@Product
class EveryPageTests {
    /** Routes that no link leads to: they answer programs, are files, are shown when something went wrong, or stand in mails. */
    private static final List<String> NO_PAGE = List.of(
            "/api/",
            "/error",
            "/site/too-large",
            "/delivery/feed/{token}",
            "/delivery/plan",
            "/governance/feed/{token}",
            // a file that somebody has handed in; the demonstration has none
            "/governance/meetings/{ref}/papers/{id}",
            // those whom the walk comes to have written down no interest
            "/governance/people/{id}/interests/{interest}",
            // it takes two councils: a report made of what a partner offers
            "/reports/{ref}/source",
            "/publishing/update/{token}",
            "/publishing/unsubscribe/{token}");

    private static final List<String> FORMS = List.of(
            "/findings/new",
            "/findings/sources/new",
            "/plan/priorities/new",
            "/plan/workstreams/new",
            "/plan/overlaps/new",
            "/plan/plans/new",
            "/risks/new",
            "/risks/registers/new",
            "/governance/bodies/new",
            "/governance/people/new",
            "/delivery/new",
            "/delivery/actions/new",
            "/organisation/units/new",
            "/organisation/posts/new",
            "/organisation/load",
            "/intake",
            "/access/accounts/new",
            "/access/keys/new",
            "/access/password");

    private static final List<String> EMPTY = List.of(
            "/",
            "/findings",
            "/findings/analysis",
            "/findings/sources",
            "/findings/themes",
            "/findings/judgements",
            "/plan",
            "/plan/plans/new",
            "/delivery",
            "/delivery/projects",
            "/delivery/actions",
            "/delivery/timeline",
            "/delivery/board",
            "/delivery/calendar",
            "/delivery/controls",
            "/delivery/recovery",
            "/benefits",
            "/risks",
            "/risks/map",
            "/risks/registers",
            "/risks/escalation",
            "/risks/matrices",
            "/governance/bodies",
            "/governance/structure",
            "/governance/appointments",
            "/governance/people",
            "/governance/groups",
            "/intake",
            "/organisation",
            "/organisation/posts",
            "/organisation/people",
            "/site/updates",
            "/publishing/reminders",
            "/access/keys",
            "/thread/loose-ends",
            "/thread/search?q=nothing+of+the+kind");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Desks desks = new Desks();

    @AfterEach
    void leave() {
        desks.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsSound() {
        var council = new FilledCouncils(packs, accounts).like("harrowmere");
        var administrator = fixtures.person(council, Role.ADMINISTRATOR);
        var visit = fixtures.visit(administrator);
        var walk = new Walk(visit, Routes.pages(mapping)).from(new Additions(visit).make());
        var withScripts = desks.add(Screen.at(fixtures.address()).signIn(administrator));
        var without = desks.add(
                Screen.withoutScripts(fixtures.address()).signIn(administrator).width(Screen.NARROW));
        return Stream.concat(
                Stream.of(
                        DynamicTest.dynamicTest("every page can be reached by links", () -> everyPageIsReached(walk))),
                // a printed paper is a whole document of its own, without the frame of the site
                walk.pages().stream()
                        .filter(page -> !page.endsWith("/paper/html"))
                        .map(page -> DynamicTest.dynamicTest(page, () -> isSound(page, withScripts, without))));
    }

    @TestFactory
    Stream<DynamicTest> aFormThatIsRefusedSaysWhereAndIsHeard() {
        var council = new FilledCouncils(packs, accounts).like("harrowmere");
        var screen = desks.add(Screen.at(fixtures.address()).signIn(fixtures.person(council, Role.ADMINISTRATOR)));
        return FORMS.stream().map(page -> DynamicTest.dynamicTest(page, () -> isRefused(page, screen)));
    }

    private static void isRefused(String page, Screen screen) {
        screen.open(page).find("main form[method=post] button").first().click();
        assertThat(screen.find(".govuk-error-summary:focus").innerText()).contains("There is a problem");
        assertThat(Look.at(screen)).as(page).isEmpty();
        screen.find(".govuk-error-summary a").first().click();
        assertThat(screen.page().evaluate("() => document.activeElement.matches('input, select, textarea')"))
                .as("the first problem leads to its field")
                .isEqualTo(true);
    }

    @TestFactory
    Stream<DynamicTest> aCouncilThatBeginsIsGreetedByEveryList() {
        var officer = fixtures.person(fixtures.council(), Role.PERFORMANCE_OFFICER);
        var withScripts = desks.add(Screen.at(fixtures.address()).signIn(officer));
        var without = desks.add(
                Screen.withoutScripts(fixtures.address()).signIn(officer).width(Screen.NARROW));
        return EMPTY.stream().map(page -> DynamicTest.dynamicTest(page, () -> isSound(page, withScripts, without)));
    }

    private void everyPageIsReached(Walk walk) {
        assertThat(Routes.pages(mapping))
                .filteredOn(route -> !walk.reached(route))
                .filteredOn(route -> NO_PAGE.stream().noneMatch(route.getPatternString()::contains))
                .isEmpty();
    }

    private static void isSound(String page, Screen withScripts, Screen without) {
        var heading = withScripts.open(page).heading();
        assertThat(Look.at(withScripts)).as(page).isEmpty();
        assertThat(Look.paper(withScripts)).as(page).isEmpty();
        assertThat(without.open(page).heading()).as("without scripts").isEqualTo(heading);
        assertThat(Look.width(without)).as(page).isEmpty();
    }
}
