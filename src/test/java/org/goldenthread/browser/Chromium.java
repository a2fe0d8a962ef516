package org.goldenthread.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the tests: the Chromium that Debian packages, started once for all tests of a run. */
final class Chromium {
    private static final Path PLACE = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-color-profile=srgb");

    private Chromium() {}

    static Browser browser() {
        return Started.BROWSER;
    }

    /** Holds the browser from its first use until the run ends. */
    private static final class Started {
        static final Browser BROWSER = start();

        private static Browser start() {
            if (!Files.isExecutable(PLACE)) {
                throw new AssertionError(
                        "%s is missing: the browser tests need it. On Debian: apt-get install chromium. Elsewhere: -Dchromium=/path/to/chromium"
                                .formatted(PLACE));
            }
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PLACE)
                            .setArgs(FLAGS));
        }
    }
}
