package org.goldenthread.delivery.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.delivery.dependencies.Dependency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door out: the plan of a project or programme as other programs read it, and find it again when it comes back. */
@Component
@Transactional(readOnly = true)
public class PlanCopies {
    private final Undertakings undertakings;
    private final Actions actions;
    private final Dependencies dependencies;

    PlanCopies(Undertakings undertakings, Actions actions, Dependencies dependencies) {
        this.undertakings = undertakings;
        this.actions = actions;
        this.dependencies = dependencies;
    }

    /**
     * A plan as it stands.
     *
     * @param waits what each action waits for, by its ref, as planning programs write it: "ACT-3FS+2d"
     */
    public record Plan(Undertaking top, List<Undertaking> parts, List<Action> actions, Map<String, String> waits) {

        /** The title of what an action is part of. */
        public Undertaking part(Action action) {
            return parts.stream()
                    .filter(one -> one.ref().equals(action.project()))
                    .findFirst()
                    .orElse(top);
        }
    }

    /** Everything in an undertaking, itself first. */
    public Plan of(String ref) {
        var parts = undertakings.below(undertakings.get(ref).ref());
        var all = actions.of(parts.stream().map(Undertaking::ref).toList());
        Map<String, String> waits = new HashMap<>();
        for (var link : links(all)) {
            var words = link.earlier() + (link.lag() == 0 ? "" : " FS%+dd".formatted(link.lag()));
            waits.merge(link.later(), words, (one, other) -> one + "; " + other);
        }
        return new Plan(parts.getFirst(), parts, all, waits);
    }

    private List<Dependency> links(List<Action> all) {
        var refs = all.stream().map(Action::ref).collect(Collectors.toSet());
        return dependencies.touching(refs).stream()
                .filter(link -> refs.contains(link.earlier()) && refs.contains(link.later()))
                .toList();
    }

    /** As Microsoft Project XML. */
    public byte[] microsoft(String ref) {
        var plan = of(ref);
        return PlanExport.of(plan.top().title(), plan.parts(), plan.actions(), links(plan.actions()));
    }
}
