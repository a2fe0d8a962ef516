package org.goldenthread.site;

import java.util.Comparator;
import java.util.List;
import org.goldenthread.access.Visitor;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** Collects what every room has to show on a thing's page. */
@Component
public class Panels {
    private final List<Panel> panels;

    Panels(List<Panel> panels) {
        this.panels = panels;
    }

    /** The boxes for a thing's page, in their order. */
    public List<Panel.Shown> on(Thing thing, Visitor visitor) {
        return panels.stream()
                .flatMap(panel -> panel.on(thing, visitor).stream())
                .sorted(Comparator.comparingInt(Panel.Shown::order))
                .toList();
    }
}
