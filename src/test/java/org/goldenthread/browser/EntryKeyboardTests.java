package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.goldenthread.measures.entry.OwnersOfMeasures;
import org.goldenthread.measures.entry.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures that are due, entered without a mouse, with a script and without. */
class EntryKeyboardTests extends OwnersOfMeasures {
    private final Desks desks = new Desks();
    private String post = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoMeasuresOfOnePost() {
        post = post("Head of Housing");
        first = owned("A1", post);
        second = owned("B1", post);
        for (var ref : java.util.List.of(first, second)) {
            record(entry(ref, ago(3), "84"), entry(ref, ago(2), "85"));
        }
    }

    @AfterEach
    void leave() {
        desks.close();
    }

    private Screen entering(boolean scripts) {
        var address = fixtures.address();
        var screen = scripts ? Screen.at(address) : Screen.withoutScripts(address);
        return desks.add(screen.signIn(holderOf(post))).open("/measures/enter");
    }

    private String box(String ref) {
        Slot slot = open(ref);
        return slot.key() + "-value";
    }

    private static String focused(Screen screen) {
        return String.valueOf(screen.page().evaluate("() => document.activeElement.id"));
    }

    private static void tabTo(Screen screen, String box) {
        for (int stops = 0; stops < 60 && !focused(screen).equals(box); stops++) {
            screen.keys("Tab");
        }
        assertThat(focused(screen)).isEqualTo(box);
    }

    /** The focus moves on a moment after the saved row is shown. */
    private static void awaitFocus(Screen screen, String box) {
        screen.find("[id='" + box + "']:focus").waitFor();
    }

    private static void type(Screen screen, String words) {
        screen.page().keyboard().type(words);
    }

    private static Locator row(Screen screen, String ref) {
        return screen.find(".me-row[id*='row-" + ref + "_']");
    }

    @Test
    void aRowIsSavedByEnterAndTheNextBoxHasTheFocus() {
        var screen = entering(true);
        var next = box(second);
        tabTo(screen, box(first));
        type(screen, "86.5");
        screen.keys("Enter");
        row(screen, first).locator(".me-saved").waitFor();
        assertThat(value(first, ago(1))).isEqualByComparingTo("86.5");
        awaitFocus(screen, next);
        type(screen, "87");
        screen.keys("Enter");
        row(screen, second).locator(".me-saved").waitFor();
        assertThat(value(second, ago(1))).isEqualByComparingTo("87");
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void aRowIsSavedAsItIsLeftAndNobodyIsCalledBack() {
        var screen = entering(true);
        var next = box(second);
        tabTo(screen, box(first));
        type(screen, "86.5");
        tabTo(screen, next);
        row(screen, first).locator(".me-saved").waitFor();
        assertThat(value(first, ago(1))).isEqualByComparingTo("86.5");
        assertThat(focused(screen)).isEqualTo(next);
        type(screen, "8");
        assertThat(screen.find("[id='" + next + "']").inputValue()).isEqualTo("8");
    }

    @Test
    void anErrorStaysBesideItsFieldWithWhatWasTyped() {
        var screen = entering(true);
        var box = box(first);
        tabTo(screen, box);
        type(screen, "about 86");
        screen.keys("Enter");
        var error = row(screen, first).locator(".govuk-error-message");
        error.first().waitFor();
        awaitFocus(screen, box);
        var field = screen.find("[id='" + box + "']");
        assertThat(field.inputValue()).isEqualTo("about 86");
        assertThat(field.getAttribute("aria-describedby"))
                .contains(String.valueOf(error.first().getAttribute("id")));
        assertThat(row(screen, second).locator(".govuk-error-message").count()).isZero();
        screen.keys("Control+a");
        type(screen, "86");
        screen.keys("Enter");
        row(screen, first).locator(".me-saved").waitFor();
        assertThat(value(first, ago(1))).isEqualByComparingTo("86");
    }

    @Test
    void theSameWithoutAScript() {
        var screen = entering(false);
        var box = box(first);
        screen.find("[id='" + box + "']").focus();
        type(screen, "about 86");
        screen.keysThatLead("Enter");
        assertThat(row(screen, first).locator(".govuk-error-message").count()).isPositive();
        assertThat(screen.find("[id='" + box + "']").inputValue()).isEqualTo("about 86");
        screen.find("[id='" + box + "']").fill("86");
        screen.find("[id='" + box + "']").focus();
        screen.keysThatLead("Enter");
        assertThat(screen.find(".gt-said").innerText()).contains("saved");
        assertThat(value(first, ago(1))).isEqualByComparingTo("86");
    }
}
