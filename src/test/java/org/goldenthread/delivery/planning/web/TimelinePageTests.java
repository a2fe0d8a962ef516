package org.goldenthread.delivery.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.Fixtures.got;

import java.time.LocalDate;
import java.util.Objects;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.Visit;
import org.goldenthread.access.Role;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.delivery.dependencies.Dependency;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Product
class TimelinePageTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    Undertakings undertakings;

    @Autowired
    Actions actions;

    @Autowired
    Dependencies dependencies;

    private final LocalDate today = LocalDate.now();
    private String council = "";
    private String programme = "";
    private String portal = "";
    private String draft = "";
    private String build = "";
    private String live = "";
    private @Nullable Visit visit;

    /** A programme of two projects: draft → build → go live, the last in the other project. */
    @BeforeEach
    void aProgramme() {
        council = fixtures.council();
        fixtures.installation(() -> {
            programme = undertaking(Level.PROGRAMME, null, "Customers first");
            portal = undertaking(Level.PROJECT, programme, "Contact portal");
            var launch = undertaking(Level.PROJECT, programme, "Launch");
            draft = action(portal, Sort.ACTION, "Draft the forms", 5, 30);
            build = action(portal, Sort.ACTION, "Build the portal", 30, 80);
            live = action(launch, Sort.MILESTONE, "Portal goes live", 100, 100);
            got(dependencies.add(new Dependency(draft, build, 0, "")));
            return got(dependencies.add(new Dependency(build, live, 0, "")));
        });
        visit = fixtures.visit(fixtures.person(council, Role.COUNCILLOR));
    }

    private String undertaking(Level level, @Nullable String parent, String title) {
        return got(undertakings.add(council, Undertakings.Draft.of(level, parent, title), Undertakings.Entry.IDEA))
                .ref();
    }

    private String action(String project, Sort sort, String title, int from, int to) {
        var draft = Actions.Draft.of(project, sort, title).dated(today.plusDays(from), today.plusDays(to));
        return got(actions.add(council, draft)).ref();
    }

    private Document page(String address) {
        return Objects.requireNonNull(visit).page(address);
    }

    @Test
    void withoutAChoiceItShowsTheProgrammes() {
        var page = page("/delivery/timeline");
        assertThat(page.select("h1").text()).isEqualTo("Timeline");
        assertThat(page.select("table a[href=/delivery/timeline?within=" + programme + "]")
                        .text())
                .isEqualTo("Customers first");
        assertThat(page.text()).contains("Choose a programme, strand, project or owner");
    }

    @Test
    void everyActionOfAProgrammeHasABarALinkAndARow() {
        var page = page("/delivery/timeline?within=" + programme);
        assertThat(page.select("h1").text()).isEqualTo("Timeline of Customers first");
        assertThat(page.select("svg.tl-sheet a.tl-row")).hasSize(6);
        assertThat(page.select("svg.tl-sheet a[href=/delivery/actions/" + build + "] title")
                        .text())
                .startsWith(build + " Build the portal; ");
        assertThat(page.select("path.tl-elbow")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("table.gt-table tbody tr")).hasSize(3);
        assertThat(page.text()).contains("The end has not moved").contains("Critical path: " + live);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void aProjectWithoutActionsStandsThereByItsOwnDaysAndSoDoPartsOnThePageOfTheProgramme() {
        var later = fixtures.installation(() -> {
            var draft = Undertakings.Draft.of(Level.PROJECT, programme, "Second wave")
                    .with(Undertaking.Wording.NONE, Dates.planned(today.plusDays(90), today.plusDays(120)));
            return got(undertakings.add(council, draft, Undertakings.Entry.IDEA))
                    .ref();
        });
        var page = page("/delivery/timeline?within=" + programme);
        assertThat(page.select("svg.tl-sheet a.tl-row")).hasSize(7);
        assertThat(page.select("svg.tl-sheet a[href=/delivery/projects/" + later + "] .tl-span"))
                .hasSize(1);
        var drawn = page("/delivery/programmes/" + programme).select("svg.tl-sheet a.tl-row");
        assertThat(drawn.eachAttr("href")).contains("/delivery/projects/" + later);
        assertThat(page("/delivery/projects/" + later).select("svg.tl-sheet")).isEmpty();
    }

    @Test
    void aTryOutShowsWhatShiftsAndSavesNothing() {
        var day = today.plusDays(60);
        var page = page("/delivery/timeline?within=" + programme + "&move=" + draft + "&to=" + day);
        var tried = page.select(".tl-tried");
        assertThat(tried.text()).contains("nothing is saved");
        // thirty days later, of which the milestone's room takes twenty
        assertThat(tried.select("tr:contains(" + build + ")").text())
                .contains("30 days later")
                .contains("waits for " + draft);
        assertThat(tried.select("tr:contains(" + live + ")").text()).contains("10 days later");
        assertThat(tried.select("tr:contains(All that is shown)").text()).contains("10 days later");
        assertThat(fixtures.installation(() -> actions.get(draft)).dates().due())
                .isEqualTo(today.plusDays(30));
    }

    @Test
    void aPauseOfOneProjectShiftsTheOther() {
        var page = page("/delivery/timeline?within=" + portal + "&pause=" + portal + "&from=" + today.plusDays(10)
                + "&until=" + today.plusDays(50));
        assertThat(page.select(".tl-tried").text())
                .contains("2 actions paused")
                .contains("Portal goes live")
                .contains("20 days later");
    }

    @Test
    void whatCannotBeTriedIsSaidBesideTheField() {
        var page = page("/delivery/timeline?within=" + programme + "&move=" + draft + "&to=soon");
        assertThat(page.select("#to-error").text()).contains("“soon” is no day");
        assertThat(page.select("#to").val()).isEqualTo("soon");
        assertThat(page.select(".tl-tried")).isEmpty();
        assertThat(page("/delivery/timeline?within=" + programme + "&pause=" + portal)
                        .select("#from-error")
                        .text())
                .contains("Enter the first day of the pause");
    }

    @Test
    void theOwnerAndTheRuleNarrowAndRate() {
        assertThat(page("/delivery/timeline?within=" + programme + "&owner=POST-1")
                        .text())
                .contains("Nothing here has dates yet");
        assertThat(page("/delivery/timeline?within=" + programme + "&rule=reading")
                        .text())
                .contains("Up to 25% complete Red");
    }

    @Test
    void theTableLeavesAsAFile() {
        assertThat(Objects.requireNonNull(visit)
                        .get("/delivery/timeline?within=" + programme + "&format=csv")
                        .body())
                .contains("Forecast or done")
                .contains("Draft the forms");
    }

    @Test
    void anotherCouncilSeesNothingOfIt() {
        var other = fixtures.visit(fixtures.person(fixtures.council(), Role.COUNCILLOR));
        assertThat(other.get("/delivery/timeline?within=" + programme).statusCode())
                .isEqualTo(404);
        assertThat(other.page("/delivery/timeline").text()).doesNotContain("Customers first");
    }
}
