package org.goldenthread.delivery.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.dependencies.Dependencies;
import org.goldenthread.delivery.dependencies.Dependency;
import org.goldenthread.delivery.schedule.Network;
import org.goldenthread.delivery.schedule.Span;
import org.goldenthread.delivery.schedule.Task;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to schedules: reads what is on record, reckons nothing itself and changes nothing. */
@Component
@Transactional(readOnly = true)
public class Schedules {
    /** Beyond so many the rest of what is waited for is left aside: no page could show it. */
    private static final int MOST = 20_000;

    private final Actions actions;
    private final Dependencies dependencies;
    private final Clock clock;

    Schedules(Actions actions, Dependencies dependencies, Clock clock) {
        this.actions = actions;
        this.dependencies = dependencies;
        this.clock = clock;
    }

    /** How far a schedule reaches beyond the actions that were asked for. */
    public enum Reach {
        /** To what they wait for, which decides when they can happen. */
        BACK,
        /** To what waits for them too, which is what a what-if moves. */
        BOTH
    }

    /** The schedule of some actions; refused where what is on record waits for itself in a circle. */
    public Checked<Schedule> of(List<Action> wanted, Reach reach) {
        var own = wanted.stream().filter(Schedules::timed).toList();
        var found = new Found(reach);
        found.add(own);
        while (!found.next.isEmpty() && found.all.size() < MOST) {
            var next = List.copyOf(found.next);
            found.next.clear();
            var missing = found.waiting(next, dependencies.touching(next));
            found.add(actions.all(missing).stream().filter(Schedules::timed).toList());
        }
        var tasks = found.all.values().stream().map(Schedules::task).toList();
        var links = found.links();
        return Network.of(tasks, links)
                .then(network -> Checked.accepted(new Schedule(
                        LocalDate.now(clock), own, found.all, links, network, wanted.size() - own.size())));
    }

    /** Everything directly or indirectly in these undertakings, with what it waits for. */
    public Checked<Schedule> ofUndertakings(Collection<String> undertakings, Reach reach) {
        return of(actions.of(undertakings), reach);
    }

    /** What was given up or put off happens on no day. */
    private static boolean timed(Action action) {
        return action.course().life() != Life.DEFERRED && action.course().life() != Life.CANCELLED;
    }

    /** An action as the arithmetic sees it; the agreed day stands where its owner expects no other. */
    public static Task task(Action action) {
        var dates = action.dates();
        int progress = action.course().progress();
        boolean started = progress > 0 || action.course().life() != Life.PLANNED;
        return new Task(
                action.ref(),
                new Span(dates.start(), dates.forecast() != null ? dates.forecast() : dates.due()),
                new Span(dates.baselineStart(), dates.baselineDue()),
                new Span(started ? dates.start() : null, dates.ended()),
                progress);
    }

    /** What has been found so far, and what it leads to. */
    private static final class Found {
        private final Map<String, Action> all = new LinkedHashMap<>();
        private final Set<Dependency> touched = new LinkedHashSet<>();
        private final List<String> next = new ArrayList<>();
        private final Reach reach;

        Found(Reach reach) {
            this.reach = reach;
        }

        void add(List<Action> more) {
            more.forEach(one -> {
                all.put(one.ref(), one);
                next.add(one.ref());
            });
        }

        /** What is not known yet; whatever is done has its day, whatever it waited for. */
        private Set<String> waiting(List<String> from, List<Dependency> links) {
            var asked = new HashSet<>(from);
            var missing = new LinkedHashSet<String>();
            for (var link : links) {
                touched.add(link);
                var later = all.get(link.later());
                if (asked.contains(link.later())
                        && later != null
                        && later.dates().ended() == null) {
                    missing.add(link.earlier());
                }
                if (reach == Reach.BOTH && asked.contains(link.earlier())) {
                    missing.add(link.later());
                }
            }
            missing.removeAll(all.keySet());
            return missing;
        }

        List<Dependency> links() {
            return touched.stream()
                    .filter(link -> all.containsKey(link.earlier()) && all.containsKey(link.later()))
                    .toList();
        }
    }
}
