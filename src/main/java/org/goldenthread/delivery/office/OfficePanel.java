package org.goldenthread.delivery.office;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** The box on an undertaking's page that says what is kept beside it. */
@Component
class OfficePanel implements Panel {
    private static final int ORDER = 30;
    private final OfficeControls controls;
    private final Undertakings undertakings;
    private final Templates templates;

    OfficePanel(OfficeControls controls, Undertakings undertakings, Templates templates) {
        this.controls = controls;
        this.undertakings = undertakings;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return undertakings
                .find(thing.ref())
                .map(one -> new Shown(
                        "Kept beside it",
                        templates.content(
                                "delivery/office/kept",
                                Map.of("kept", controls.of(one), "raid", "/delivery/raid?within=" + one.ref())),
                        ORDER));
    }
}
