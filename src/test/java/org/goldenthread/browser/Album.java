package org.goldenthread.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Set;

/** Where pictures of screens are kept: among the built files; with -Dscreenshots=true some with the documentation too. */
final class Album {
    private static final int TALLEST = 1500;
    private static final Path BUILT = Path.of("target/screenshots");
    private static final Path SHOWN = Path.of("docs/screenshots");
    private static final Set<String> DOCUMENTATION = Set.of(
            "home",
            "review",
            "findings",
            "finding",
            "analysis",
            "matrix",
            "scorecard",
            "measure",
            "comparison",
            "programme",
            "timeline",
            "risk-map",
            "savings",
            "bodies",
            "decision",
            "report",
            "rounds",
            "my-updates",
            "thread",
            "loose-ends",
            "search",
            "organisation",
            "home-320",
            "matrix-320",
            "matrix-paper",
            "analysis-paper");

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
        var folder = Boolean.getBoolean("screenshots") && DOCUMENTATION.contains(name) ? SHOWN : BUILT;
        var file = folder.resolve(name + ".png");
        page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); }");
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        screen.size(page.viewportSize().width, Math.min(height, TALLEST));
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }
}
