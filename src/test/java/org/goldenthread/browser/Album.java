package org.goldenthread.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;

/** Where pictures of screens are kept: among the built files, or with the documentation when they are asked for. */
final class Album {
    private static final int TALLEST = 1500;
    private final Path folder = Path.of(Boolean.getBoolean("screenshots") ? "docs/screenshots" : "target/screenshots");

    /** The page as it is on a wide screen, down to its end or to a height that a reader still takes in. */
    Path wide(Screen screen, String name) {
        return keep(screen.width(Screen.WIDE), name);
    }

    /** The same page on the narrowest screen that it must fit. */
    Path narrow(Screen screen, String name) {
        var kept = keep(screen.width(Screen.NARROW), name + "-320");
        screen.width(Screen.WIDE);
        return kept;
    }

    /** The same page on paper. */
    Path paper(Screen screen, String name) {
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var kept = keep(screen.width(Screen.PAPER), name + "-paper");
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        screen.width(Screen.WIDE);
        return kept;
    }

    private Path keep(Screen screen, String name) {
        var page = screen.page();
        var file = folder.resolve(name + ".png");
        page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        screen.size(page.viewportSize().width, Math.min(height, TALLEST));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }
}
