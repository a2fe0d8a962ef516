package org.goldenthread.delivery.recovery.web;

import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.recovery.Recoveries;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** On a measure's page: the improvement plan that it requires or required. */
@Component
class RecoveryPanel implements Panel {
    private final Recoveries recoveries;
    private final Templates templates;

    RecoveryPanel(Recoveries recoveries, Templates templates) {
        this.recoveries = recoveries;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (!thing.kind().equals("measure")) {
            return Optional.empty();
        }
        var all = recoveries.ofMeasure(thing.ref());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "Improvement plan",
                        templates.content(
                                "delivery/recovery-panel", Map.of("recoveries", all, "names", recoveries.names(all))),
                        14));
    }
}
