package org.goldenthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page with every fault is not let through, so that the pages that are let through have none. */
class LookTests {
    private static final String SOUND = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Sound</title></head><body><main>
            <h1>Sound</h1><label for="name">Name</label><input id="name"><p>One sentence.</p></main></body></html>""";
    private static final String FAULTY = """
            <!DOCTYPE html><html><head><title>Faulty</title></head><body><main>
            <h1>One</h1><h1>Two</h1><input id="twice"><p id="twice" style="color:#ccc">Two stops..</p>
            <button onclick="none()">Press</button><a href="#nowhere">Nowhere</a><img src="data:,">
            </main></body></html>""";
    private final Desks desks = new Desks();

    @AfterEach
    void leave() {
        desks.close();
    }

    private static Screen showing(Screen screen, String page) {
        screen.page().setContent(page);
        return screen;
    }

    @Test
    void aSoundPageIsLetThrough() {
        var screen = showing(desks.add(Screen.at("http://localhost")), SOUND);
        assertThat(Look.at(screen)).isEmpty();
        assertThat(Look.width(screen.width(Screen.NARROW))).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        var faults = String.join("\n", Look.at(showing(desks.add(Screen.at("http://localhost")), FAULTY)));
        assertThat(faults)
                .contains("2 h1", "no label: <input", "two things are called #twice", "inline style: <p")
                .contains(
                        "inline script: <button",
                        "leads nowhere: #nowhere",
                        "a double full stop",
                        "axe: image-alt at img")
                .contains("axe: html-has-lang at html", "axe: color-contrast at p");
    }

    @Test
    void whatIsTooWideIsNamedEvenWithoutScripts() {
        var screen = desks.add(Screen.withoutScripts("http://localhost")).width(Screen.NARROW);
        assertThat(Look.width(showing(screen, SOUND))).isEmpty();
        var wide = SOUND.replace("</main>", "<pre class=\"wide\">" + "wide ".repeat(80) + "</pre></main>");
        assertThat(Look.width(showing(screen, wide))).singleElement().asString().contains("pre.wide");
    }
}
