package org.goldenthread.delivery.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.schedule.Network;

/**
 * The actions and milestones of some undertakings, with what they wait for wherever that is.
 *
 * @param own those that were asked for, in their order
 * @param all those in the network by their refs: the own ones and what they wait for
 * @param dependencies between those in the network
 * @param leftOut how many own ones are deferred or cancelled, so that no time is reckoned for them
 */
public record Schedule(
        LocalDate today,
        List<Action> own,
        Map<String, Action> all,
        List<Dependency> dependencies,
        Network network,
        int leftOut) {
    public Schedule {
        own = List.copyOf(own);
        dependencies = List.copyOf(dependencies);
    }

    public List<String> refs() {
        return own.stream().map(Action::ref).toList();
    }

    /** The own ones that are part of an undertaking itself. */
    public List<String> refsOf(String undertaking) {
        return own.stream()
                .filter(one -> undertaking.equals(one.project()))
                .map(Action::ref)
                .toList();
    }

    public Optional<Action> find(String ref) {
        return Optional.ofNullable(all.get(ref));
    }
}
