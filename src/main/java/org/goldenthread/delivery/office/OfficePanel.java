package org.goldenthread.delivery.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final List<Control> controls;
    private final Undertakings undertakings;
    private final Templates templates;

    OfficePanel(List<Control> controls, Undertakings undertakings, Templates templates) {
        this.controls = controls.stream()
                .sorted(Comparator.comparingInt(Control::order))
                .toList();
        this.undertakings = undertakings;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return undertakings.find(thing.ref()).map(one -> {
            var shown = new ArrayList<Kept>();
            controls.forEach(control ->
                    control.of(one).ifPresent(line -> shown.add(new Kept(control.title(), control.href(), line))));
            return new Shown("Kept beside it", templates.content("delivery/office/kept", Map.of("kept", shown)), ORDER);
        });
    }
}
