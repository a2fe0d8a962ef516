package org.goldenthread.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is wrong with a page that is open on a screen, in sentences that name the place. */
final class Look {
    /** Asks axe for its violations alone, so that only they travel. */
    private static final String AXE = """
            async tags => (await axe.run(document, {
                runOnly: {type: "tag", values: tags}, resultTypes: ["violations"], elementRef: false
            })).violations.flatMap(rule => rule.nodes.map(node => `axe: ${rule.id} at ${node.target.join(" ")} (${rule.help})`))
            """;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String STRUCTURE = """
            () => {
              const faults = [], all = selector => [...document.querySelectorAll(selector)];
              const headings = all("h1");
              if (headings.length !== 1) faults.push(`${headings.length} h1`);
              if (headings.some(one => !one.innerText.trim())) faults.push("an empty h1");
              for (const field of all("input:not([type=hidden]), select, textarea"))
                if (!field.labels.length && !field.getAttribute("aria-label")) faults.push(`no label: ${field.outerHTML}`);
              for (const one of all("[style], style")) faults.push(`inline style: ${one.outerHTML.slice(0, 90)}`);
              for (const one of all("script:not([src])")) faults.push(`inline script: ${one.outerHTML.slice(0, 90)}`);
              for (const one of all("*"))
                for (const name of one.getAttributeNames())
                  if (name.startsWith("on")) faults.push(`inline script: ${one.outerHTML.slice(0, 90)}`);
              const ids = all("[id]").map(one => one.id);
              for (const id of ids.filter((one, at) => ids.indexOf(one) !== at)) faults.push(`two things are called #${id}`);
              for (const one of all("a[href^='#']"))
                if (!document.getElementById(decodeURIComponent(one.getAttribute("href").slice(1)))) faults.push(`leads nowhere: ${one.getAttribute("href")}`);
              const ours = document.querySelector("main").cloneNode(true);
              ours.querySelectorAll(".gt-paper, .gt-proposal, blockquote").forEach(one => one.remove());
              const stops = ours.textContent.match(/.{0,40}[^.]\\.\\.(\\s|$)/);
              if (stops) faults.push(`a double full stop: ${stops[0]}`);
              return faults;
            }
            """;
    private static final String OVERFLOW = """
            () => {
              const wide = document.documentElement.scrollWidth, narrow = document.documentElement.clientWidth;
              if (wide <= narrow) return [];
              const inScroll = one => one.parentElement && (one.parentElement.matches(".gt-scroll") || inScroll(one.parentElement));
              const causes = [...document.querySelectorAll("body *")]
                .filter(one => (one.getBoundingClientRect().right > narrow + 0.5 || one.scrollWidth > narrow) && !inScroll(one))
                .map(one => `${one.tagName.toLowerCase()}.${one.className}`);
              return [`${wide} px wide at ${narrow}: ${[...new Set(causes)].slice(-4).join(", ")}`];
            }
            """;

    /** A4 across, at the most that browsers shrink a page by to make it fit. */
    private static final int PAPER_WIDTH = 1310;

    private static final String PAPER = """
            most => {
              const wide = document.documentElement.scrollWidth, heading = document.querySelector("h1");
              const faults = wide > most ? [`${wide} px wide on paper, where ${most} fit`] : [];
              if (!heading || !heading.getBoundingClientRect().height) faults.push("no heading on paper");
              return faults;
            }
            """;

    private Look() {}

    /** Whatever is wrong with the page as it stands: its parts, what axe says, what the browser complained about. */
    static List<String> at(Screen screen) {
        var faults = new ArrayList<String>(screen.complaints());
        faults.addAll(ask(screen.page(), STRUCTURE, Map.of()));
        faults.addAll(axe(screen.page()));
        return faults;
    }

    /** Whatever does not fit the width of the screen and does not scroll in a region of its own. */
    static List<String> width(Screen screen) {
        return ask(screen.page(), OVERFLOW, Map.of());
    }

    /** Whatever does not fit a sheet of paper when the page is printed, or is not printed and should be. */
    static List<String> paper(Screen screen) {
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        try {
            return ask(screen.page(), PAPER, PAPER_WIDTH);
        } finally {
            screen.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    static List<String> axe(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return ask(page, AXE, RULES);
    }

    private static List<String> ask(Page page, String script, Object argument) {
        return page.evaluate(script, argument) instanceof Collection<?> answers
                ? answers.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }
}
