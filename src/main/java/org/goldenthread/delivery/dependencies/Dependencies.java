package org.goldenthread.delivery.dependencies;

import java.util.Collection;
import java.util.List;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.DeliveryStates;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what waits for what, across projects: each finishes before the next starts, with a lag in days. */
@Component
@Transactional
public class Dependencies {
    private final Things things;
    private final Actions actions;
    private final DependencyStore store;
    private final DeliveryStates states;

    Dependencies(Things things, Actions actions, DependencyStore store, DeliveryStates states) {
        this.things = things;
        this.actions = actions;
        this.store = store;
        this.states = states;
    }

    /** Adds a dependency or changes its lag; refused where it would make anything wait for itself. */
    public Checked<Dependency> add(Dependency wanted) {
        var later = actions.get(wanted.later());
        var earlier = actions.find(wanted.earlier());
        if (earlier.isEmpty() || !earlier.get().council().equals(later.council())) {
            return Checked.refused("earlier", "“" + wanted.earlier() + "” is no action or milestone here");
        }
        if (wanted.earlier().equals(wanted.later())) {
            return Checked.refused("earlier", "It cannot wait for itself");
        }
        if (Math.abs(wanted.lag()) > 3650) {
            return Checked.refused("lag", "The lag is a number of days, up to ten years");
        }
        if (store.waitsFor(wanted.earlier(), wanted.later())) {
            return Checked.refused(
                    "earlier",
                    "That would be a circle: %s waits for %s already, directly or through others"
                            .formatted(wanted.earlier(), wanted.later()));
        }
        store.upsert(wanted, later.council());
        states.ofAction(wanted.later());
        return Checked.accepted(wanted);
    }

    public void remove(String earlier, String later) {
        things.get(later);
        store.delete(earlier, later);
        states.ofAction(later);
    }

    /** Those in which an action is the later or the earlier one. */
    @Transactional(readOnly = true)
    public List<Dependency> of(String action) {
        return store.touching(List.of(action));
    }

    /** Those that touch any of these actions. */
    @Transactional(readOnly = true)
    public List<Dependency> touching(Collection<String> actions) {
        return actions.isEmpty() ? List.of() : store.touching(actions);
    }
}
