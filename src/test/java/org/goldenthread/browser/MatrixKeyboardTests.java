package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Role;
import org.goldenthread.intake.packs.Packs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers for what, changed without a mouse, told to whoever listens, and printed. */
@Product
class MatrixKeyboardTests {
    private static final String MATRIX = "/plan/responsibilities";
    private static final String FIRST = "P1, Homes: ";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Packs packs;

    @Autowired
    Accounts accounts;

    private final Desks desks = new Desks();
    private String council = "";

    @BeforeEach
    void fill() {
        council = new FilledCouncils(packs, accounts).like("harrowmere");
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    private Screen matrix(boolean scripts) {
        var officer = fixtures.person(council, Role.PERFORMANCE_OFFICER);
        var address = fixtures.address();
        var screen = scripts ? Screen.at(address) : Screen.withoutScripts(address);
        return desks.add(screen.signIn(officer)).open(MATRIX);
    }

    private static String focused(Screen screen) {
        return String.valueOf(screen.page().evaluate("() => document.activeElement.getAttribute('aria-label')"));
    }

    private static String said(Screen screen) {
        return screen.find("[data-matrix-says]").textContent();
    }

    private static void enter(Screen screen) {
        for (int stops = 0; stops < 60 && !focused(screen).startsWith(FIRST); stops++) {
            screen.keys("Tab");
        }
        assertThat(focused(screen)).startsWith(FIRST);
    }

    @Test
    void theMatrixIsOneStopOfTheTabKeyAndArrowsMoveInIt() {
        var screen = matrix(true);
        enter(screen);
        screen.keys("ArrowRight", "ArrowDown");
        assertThat(focused(screen)).startsWith("P2, Place");
        screen.keys("End");
        assertThat(focused(screen)).startsWith("P2, Organisation");
        screen.keys("Control+Home", "ArrowUp", "ArrowLeft");
        assertThat(focused(screen)).as("the edge holds").startsWith(FIRST);
        screen.keys("Tab");
        assertThat(focused(screen)).as("Tab leaves the matrix").doesNotStartWith("P");
    }

    @Test
    void anAnswerIsChangedForAReasonAndTheOldOneIsKept() {
        var screen = matrix(true);
        enter(screen);
        assertThat(focused(screen)).isEqualTo("P1, Homes: secondary");
        screen.keys("1");
        assertThat(focused(screen)).isEqualTo("P1, Homes: primary");
        assertThat(said(screen)).isEqualTo("P1, Homes: primary. 1 not saved.");
        screen.keys("ArrowRight", "0");
        assertThat(said(screen)).isEqualTo("P1, Place: none. 2 not saved.");
        screen.keys("Enter");
        screen.page().keyboard().type("Homes takes the neighbourhoods over");
        screen.keysThatLead("Enter");
        assertThat(screen.find(".gt-said").innerText()).startsWith("2 answers changed");
        assertThat(screen.find("[aria-label='P1, Homes: primary']").count()).isEqualTo(1);
        screen.follow("Remits");
        assertThat(screen.words()).contains("Homes takes the neighbourhoods over");
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsSavedAndNothingThatWasTypedIsLost() {
        var screen = matrix(true);
        enter(screen);
        screen.keys("1");
        screen.press("Save the changes");
        assertThat(screen.find(".govuk-error-summary").innerText()).contains("There is a problem");
        assertThat(screen.find(".plan-m--changed").getAttribute("aria-label")).isEqualTo("P1, Homes: primary");
        assertThat(Look.at(screen)).isEmpty();
        screen.find("#reason").fill("Agreed by the board");
        screen.press("Save the changes");
        assertThat(screen.find(".gt-said").innerText()).startsWith("One answer changed");
    }

    @Test
    void aChangeOfMindCostsOneKey() {
        var screen = matrix(true);
        enter(screen);
        screen.keys("Space");
        assertThat(focused(screen)).isEqualTo("P1, Homes: none");
        screen.keys("Escape");
        assertThat(said(screen)).isEqualTo("P1, Homes: secondary. 0 not saved.");
        assertThat(screen.find("[data-matrix-save]").isVisible()).isFalse();
    }

    @Test
    void withoutScriptsACellLeadsToTheChoicesOfItsRow() {
        var screen = matrix(false);
        screen.find("[aria-label='P1, Homes: secondary']").click();
        assertThat(screen.heading()).startsWith("Who answers for P1");
        screen.page().getByLabel("Homes: primary").check();
        screen.find("#reason").fill("Agreed by the board");
        screen.press("Save");
        assertThat(screen.find("[aria-label='P1, Homes: primary']").count()).isEqualTo(1);
    }

    @Test
    void onPaperThereAreDotsAndWordsAndNoButtons() {
        var screen = matrix(true);
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(screen.words()).contains("●", "○", "As words", "A fair start in every neighbourhood: primary Place");
        assertThat(screen.words()).doesNotContain("Filter", "Say who does", "CSV");
        assertThat(screen.find(".plan-save").isVisible()).isFalse();
        assertThat(screen.page().pdf()).isNotEmpty();
    }
}
