package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.Fixtures;
import org.goldenthread.access.Account;

/** Somebody's screen: one page of the browser, which remembers what the browser complained about. */
final class Screen implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 320;
    static final int PAPER = 794;
    private static final int HEIGHT = 960;
    private static final int PATIENCE = 10_000;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Screen(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add("console: " + message.text());
            }
        });
    }

    /** A desk with a wide screen, nobody signed in yet. */
    static Screen at(String address) {
        return new Screen(Chromium.browser().newContext(options(address)));
    }

    /** A desk whose browser runs no scripts. */
    static Screen withoutScripts(String address) {
        return new Screen(Chromium.browser().newContext(options(address).setJavaScriptEnabled(false)));
    }

    private static Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(WIDE, HEIGHT)
                .setLocale("en-GB")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    Screen signIn(Account account) {
        open("/access/sign-in");
        page.getByLabel("Email").fill(account.email());
        page.getByLabel("Password").fill(Fixtures.PASSWORD);
        press("Sign in");
        assertThat(page.url()).doesNotContain("sign-in");
        return this;
    }

    /** Opens an address of the product; whatever is not answered well fails. */
    Screen open(String path) {
        complaints.clear();
        Response answer = page.navigate(path);
        assertThat(answer.status()).as("%s answers", path).isEqualTo(200);
        return this;
    }

    Page page() {
        return page;
    }

    /** What the browser complained about since the page was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    String heading() {
        return page.locator("h1").first().innerText().strip();
    }

    /** Whatever is drawn, as a reader sees it. */
    String words() {
        return page.locator("body").innerText();
    }

    Screen width(int pixels) {
        return size(pixels, HEIGHT);
    }

    Screen size(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    Screen press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    Screen follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Screen keys(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Presses a key that leads to another page, and waits until it is there. */
    Screen keysThatLead(String key) {
        page.waitForNavigation(() -> keys(key));
        return this;
    }

    /** Where the page is, without the part behind the hash. */
    String address() {
        return page.url().replaceAll("[#?].*", "");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    @Override
    public void close() {
        context.close();
    }
}
