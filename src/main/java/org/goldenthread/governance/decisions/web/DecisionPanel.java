package org.goldenthread.governance.decisions.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;

/** The decisions about a thing on the thing's own page, and those of a body on the body's. */
@Component
class DecisionPanel implements Panel {
    private static final int ORDER = 45;
    private static final int MOST = 8;
    private static final Set<String> NEVER = Set.of("decision", "post", "unit");
    private final Decisions decisions;
    private final Things things;
    private final Templates templates;

    DecisionPanel(Decisions decisions, Things things, Templates templates) {
        this.decisions = decisions;
        this.things = things;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        if (NEVER.contains(thing.kind())) {
            return Optional.empty();
        }
        boolean body = thing.kind().equals("body");
        var all = DecisionFilter.all(thing.council()).first(MOST);
        var found = decisions.list(body ? all.by(thing.ref()) : all.deciding(thing.ref()));
        if (found.rows().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> effects = body ? Map.of() : effects(thing.ref());
        var more = found.total() > found.rows().size()
                ? "/governance/decisions?" + (body ? "body=" : "decides=") + thing.ref()
                : "";
        var content = templates.content(
                "governance/decisions/panel", Map.of("decisions", found.rows(), "effects", effects, "more", more));
        return Optional.of(new Shown("Decisions", content, ORDER));
    }

    /** What each decision does to the thing, by its reference. */
    private Map<String, String> effects(String ref) {
        return things.ties(List.of(ref)).stream()
                .filter(tie -> tie.kind() == TieKind.DECIDED_BY && tie.upper().equals(ref))
                .collect(java.util.stream.Collectors.toMap(Tie::lower, Tie::detail, (one, other) -> one));
    }
}
