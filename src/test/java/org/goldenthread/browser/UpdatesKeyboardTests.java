package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** My updates, made without a mouse, with a script and without. */
class UpdatesKeyboardTests extends OwnersOfMeasures {
    private static final int DUTIES = 10;
    private final Desks desks = new Desks();
    private final List<String> refs = new ArrayList<>();
    private String post = "";

    @BeforeEach
    void tenMeasuresOfOnePost() {
        post = post("Head of Housing");
        for (int n = 0; n < DUTIES; n++) {
            var ref = owned("A" + n, post);
            record(entry(ref, ago(3), "84"), entry(ref, ago(2), "85"));
            refs.add(ref);
        }
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    private Screen updating(boolean scripts) {
        var address = fixtures.address();
        var screen = scripts ? Screen.at(address) : Screen.withoutScripts(address);
        return desks.add(screen.signIn(holderOf(post))).open("/site/updates");
    }

    private static Locator row(Screen screen, String ref) {
        return screen.find(".up-row[id^='figure-" + ref + "_']");
    }

    private static Locator box(Screen screen, String ref) {
        return row(screen, ref).locator("input[name=value]");
    }

    private static void awaitFocus(Screen screen, String ref) {
        screen.find(".up-row[id^='figure-" + ref + "_'] input[name=value]:focus")
                .waitFor();
    }

    private static void type(Screen screen, String words) {
        screen.page().keyboard().type(words);
    }

    /** How long it takes is printed; a person thinks longer than this test. */
    @Test
    void tenUpdatesAreMadeOneAfterTheOtherByTypingAndEnter() {
        var screen = updating(true);
        box(screen, refs.getFirst()).focus();
        List<Double> seconds = new ArrayList<>();
        for (int n = 0; n < DUTIES; n++) {
            long began = System.nanoTime();
            type(screen, "86." + n);
            screen.keys("Enter");
            row(screen, refs.get(n)).locator(".up-done").waitFor();
            if (n + 1 < DUTIES) {
                awaitFocus(screen, refs.get(n + 1));
            }
            seconds.add((System.nanoTime() - began) / 1e9);
        }
        assertThat(screen.find("#progress").innerText()).contains("10 of 10 done");
        assertThat(screen.find("#count-figure").innerText()).isEqualTo("10 of 10 done");
        for (int n = 0; n < DUTIES; n++) {
            assertThat(value(refs.get(n), ago(1))).isEqualByComparingTo("86." + n);
        }
        assertThat(screen.complaints()).isEmpty();
        var sorted = seconds.stream().sorted().toList();
        System.out.printf(
                "Ten updates by keyboard: median %.2f s each, longest %.2f s%n",
                sorted.get(DUTIES / 2), sorted.getLast());
    }

    @Test
    void anErrorStaysInItsRowAndHoldsTheFocus() {
        var screen = updating(true);
        box(screen, refs.get(0)).focus();
        type(screen, "about 86");
        screen.keys("Enter");
        row(screen, refs.get(0)).locator(".govuk-error-message").first().waitFor();
        awaitFocus(screen, refs.get(0));
        assertThat(box(screen, refs.get(0)).inputValue()).isEqualTo("about 86");
        screen.keys("Control+a");
        type(screen, "86");
        screen.keys("Enter");
        row(screen, refs.get(0)).locator(".up-done").waitFor();
        awaitFocus(screen, refs.get(1));
    }

    @Test
    void aRowThatIsLeftIsSavedAndOneThatCannotBeSentSaysSo() {
        var screen = updating(true);
        box(screen, refs.get(0)).focus();
        type(screen, "86");
        box(screen, refs.get(1)).focus();
        row(screen, refs.get(0)).locator(".up-done").waitFor();
        screen.page().route("**/site/updates", route -> route.abort());
        type(screen, "87");
        screen.keys("Enter");
        row(screen, refs.get(1)).locator("[role=alert]").waitFor();
        assertThat(box(screen, refs.get(1)).inputValue()).isEqualTo("87");
    }

    @Test
    void theSameWithoutAScript() {
        var screen = updating(false);
        box(screen, refs.get(0)).focus();
        type(screen, "about 86");
        screen.keysThatLead("Enter");
        assertThat(row(screen, refs.get(0)).locator(".govuk-error-message").count())
                .isPositive();
        box(screen, refs.get(0)).fill("86");
        box(screen, refs.get(0)).focus();
        screen.keysThatLead("Enter");
        assertThat(screen.find(".gt-said").innerText()).contains("86.0%");
        assertThat(screen.page().url()).contains("#figure-" + refs.get(0));
        assertThat(Look.width(screen.width(Screen.NARROW))).isEmpty();
    }

    @Test
    void thePageIsSoundForEveryReader() {
        var screen = updating(true);
        assertThat(Look.at(screen)).isEmpty();
    }
}
