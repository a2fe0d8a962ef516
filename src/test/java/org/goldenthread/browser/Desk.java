package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** What a performance officer does with papers, as steps that a test tells one after the other. */
final class Desk {
    private static final Path PAPERS = Path.of("src/test/resources/papers");
    private static final int KINDS_IN_A_PAPER = 20;
    private final Screen screen;

    Desk(Screen screen) {
        this.screen = screen;
        screen.page().onDialog(Dialog::accept);
    }

    static Path paper(String name) {
        return PAPERS.resolve(name);
    }

    /** Brings in one paper, which opens for review; gives its address. */
    String bring(Path paper) {
        screen.open("/intake").find("#paper").setInputFiles(paper);
        screen.press("Read them");
        assertThat(screen.heading()).isEqualTo("What we recognised");
        return screen.address();
    }

    /** Accepts whatever a room takes, kind by kind where they are offered so; what is not taken says where and why. */
    void acceptEverything() {
        int left = 0;
        for (int kinds = 0; kinds < KINDS_IN_A_PAPER && acceptButton().count() > left; kinds++) {
            acceptButton().nth(acceptButton().count() - 1 - left).click();
            var said = screen.find(".gt-said").innerText();
            assertThat(said).contains("accepted").matches("(?s)[^;]*(; \\d+ not: .+, line \\d+: .+)?");
            left += said.contains(" not: ") ? 1 : 0;
        }
        assertThat(acceptButton().count()).isEqualTo(left);
    }

    private Locator acceptButton() {
        return screen.find("form[action$='/accept-all'] button");
    }

    /** Shows the proposals of one kind. */
    void kind(String words) {
        screen.find(".gt-chips a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    /** How many proposals are in the record, of those on the screen. */
    int taken() {
        return screen.find(".gt-taken").count();
    }

    /** Takes back whatever was accepted from the paper that is open. */
    void takeBack() {
        screen.find("form[action$='/undo'] button").click();
        assertThat(screen.find(".gt-said").innerText()).contains("taken back").doesNotContain("not:");
    }
}
