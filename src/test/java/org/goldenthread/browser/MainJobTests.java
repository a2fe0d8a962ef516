package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Role;
import org.goldenthread.intake.paper.FoundingPapers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job in a real browser: papers become one record, its thread is followed, and a paper is taken back. */
@Product
class MainJobTests {
    @Autowired
    Fixtures fixtures;

    private final Desks desks = new Desks();
    private String council = "";

    @BeforeEach
    void open() {
        council = fixtures.council();
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    private Screen screen(boolean scripts) {
        var address = fixtures.address();
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        return desks.add((scripts ? Screen.at(address) : Screen.withoutScripts(address)).signIn(officer));
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void twoPapersBecomeOneRecordThatIsFollowedSearchedListedAndTakenBack(boolean scripts) throws IOException {
        var screen = screen(scripts);
        var desk = new Desk(screen);
        desk.bring(Desk.paper("improvement-plan.txt"));
        desk.acceptEverything();
        var analysis = desk.bring(Desk.paper("improvement-analysis.txt"));
        desk.acceptEverything();
        followTheThread(screen);
        search(screen, scripts);
        export(screen);
        screen.open(analysis);
        desk.takeBack();
        assertThat(screen.open("/findings").words()).doesNotContain("Housing repairs");
        assertThat(screen.open("/plan/priorities").words()).contains("Good homes, well looked after");
    }

    private static void followTheThread(Screen screen) {
        screen.open("/findings").follow("Housing repairs");
        assertThat(screen.heading()).contains("Housing repairs");
        screen.follow("Thread");
        assertThat(screen.find(".th-picture").count()).isEqualTo(1);
        screen.find(".th-words a")
                .filter(ending("Good homes, well looked after"))
                .first()
                .click();
        assertThat(screen.heading()).contains("Good homes, well looked after");
        screen.follow("Thread");
        screen.find(".th-words a").filter(ending(" Homes")).first().click();
        assertThat(screen.heading()).contains("Homes");
    }

    private static Locator.FilterOptions ending(String words) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(words + "$"));
    }

    private static void search(Screen screen, boolean scripts) {
        screen.open("/");
        if (scripts) {
            screen.keys("/");
        } else {
            screen.find("#search").focus();
        }
        screen.page().keyboard().type("houzing repairs");
        screen.keysThatLead("Enter");
        assertThat(screen.heading()).isEqualTo("Search");
        assertThat(screen.find(".th-hit").first().innerText()).contains("Housing repairs");
    }

    private static void export(Screen screen) throws IOException {
        screen.open("/findings");
        var file = screen.page().waitForDownload(() -> screen.follow("CSV"));
        assertThat(Files.readString(file.path()))
                .contains("Housing repairs", "AAL 2")
                .hasLineCount(5);
    }

    @Test
    void aPaperIsReviewedBySingleKeys() {
        var screen = screen(true);
        var desk = new Desk(screen);
        desk.bring(Desk.paper("improvement-analysis.txt"));
        desk.kind("Findings");
        assertThat(focused(screen)).contains("Housing repairs");
        screen.keys("j", "k").keysThatLead("a");
        assertThat(focused(screen)).contains("Street cleansing");
        screen.keysThatLead("x");
        assertThat(focused(screen)).contains("Pace of improvement");
        assertThat(desk.taken()).isEqualTo(1);
        screen.keys("k");
        assertThat(focused(screen)).contains("Street cleansing").contains("Left out");
        screen.keysThatLead("u");
        assertThat(focused(screen)).contains("Street cleansing").doesNotContain("Left out");
        screen.keysThatLead("e");
        assertThat(screen.heading()).isEqualTo("Change this finding");
        screen.find("#title").fill("Cleaner streets");
        screen.press("Save and accept");
        screen.press("Accept all findings");
        assertThat(desk.taken()).isEqualTo(4);
        assertThat(screen.open("/findings").words()).contains("Cleaner streets").doesNotContain("Street cleansing");
    }

    private static String focused(Screen screen) {
        return screen.find(".gt-proposal:focus").innerText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "002", "003"})
    void aFoundingPaperGoesTheWholeWayAndBack(String paper) {
        var file = FoundingPapers.file(paper);
        var screen = screen(true);
        var desk = new Desk(screen);
        var review = desk.bring(file);
        assertThat(Look.at(screen)).as("the review of %s", paper).isEmpty();
        assertThat(Look.width(screen.width(Screen.NARROW)))
                .as("the review of %s", paper)
                .isEmpty();
        screen.width(Screen.WIDE);
        desk.acceptEverything();
        assertThat(Look.at(screen.open("/"))).as("home after %s", paper).isEmpty();
        screen.open(review);
        desk.takeBack();
        assertThat(screen.open("/findings").find("main .gt-empty").count()).isEqualTo(1);
    }
}
