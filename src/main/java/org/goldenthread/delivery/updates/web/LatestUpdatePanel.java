package org.goldenthread.delivery.updates.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.updates.ProgressUpdates;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** The latest update on the page of a programme, strand or project, with the way to the others. */
@Component
class LatestUpdatePanel implements Panel {
    private static final Set<String> KINDS =
            Arrays.stream(Level.values()).map(Level::code).collect(Collectors.toSet());
    private final ProgressUpdates updates;
    private final Templates templates;

    LatestUpdatePanel(ProgressUpdates updates, Templates templates) {
        this.updates = updates;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!KINDS.contains(thing.kind())) {
            return Optional.empty();
        }
        var values = new HashMap<String, Object>();
        values.put("ref", thing.ref());
        values.put("holds", !thing.kind().equals(Level.PROJECT.code()));
        values.put("mine", visitor.mayChange(thing.owner()));
        updates.of(thing.ref()).stream().findFirst().ifPresent(latest -> values.put("latest", latest));
        return Optional.of(new Shown("Latest update", templates.content("delivery/update-panel", values), 8));
    }
}
