package org.goldenthread.delivery.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.recovery.Recovery.State;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.performance.MeasuresJudged;
import org.goldenthread.measures.performance.Performance;
import org.goldenthread.measures.performance.Performances;
import org.goldenthread.measures.performance.Point;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Tone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to required improvement plans: a measure that misses too long requires one, until it has recovered. */
@Component
@Transactional
public class Recoveries {
    private final RecoveryStore store;
    private final Measures measures;
    private final Performances performances;
    private final Undertakings undertakings;
    private final Things things;
    private final Clock clock;

    Recoveries(
            RecoveryStore store,
            Measures measures,
            Performances performances,
            Undertakings undertakings,
            Things things,
            Clock clock) {
        this.store = store;
        this.measures = measures;
        this.performances = performances;
        this.undertakings = undertakings;
        this.things = things;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BreachRule ruleOf(String council) {
        return store.rule(council).orElse(BreachRule.USUAL);
    }

    /** From now on this rule decides; what it required before stays required. */
    public Checked<BreachRule> setRule(String council, int misses, int recovers, String reason) {
        if (misses < 1 || misses > 12) {
            return Checked.refused("misses", "From 1 to 12 periods");
        }
        if (recovers < 1 || recovers > 12) {
            return Checked.refused("recovers", "From 1 to 12 periods");
        }
        var rule = new BreachRule(misses, recovers);
        store.setRule(council, rule, reason.strip());
        watch(council);
        return Checked.accepted(rule);
    }

    /** Follows the figures as they are recorded or taken back, and the days. */
    @EventListener
    void follow(MeasuresJudged event) {
        watch(event.council(), event.performances());
    }

    /** Looks at every measure of a council. */
    void watch(String council) {
        watch(council, performances.own(council, measures.of(council), null).values());
    }

    /**
     * Requires plans where the rule is broken now, ends those whose measures have recovered, and withdraws what only
     * figures that were put right since had required.
     */
    private void watch(String council, Collection<Performance> performances) {
        var rule = ruleOf(council);
        var open = store.open(council).stream().collect(Collectors.toMap(Recovery::measure, Function.identity()));
        performances.forEach(performance -> {
            var run = new Run(judged(performance), rule);
            var running = open.get(performance.measure().ref());
            if (running != null && run.isRecovered()) {
                store.end(running.id(), State.RECOVERED, today(), "rated good in " + run.lastGood());
            } else if (running == null || withdrawn(running, run)) {
                run.because()
                        .ifPresent(because ->
                                store.require(performance.measure().ref(), council, today(), because, rule.misses()));
            }
        });
    }

    private boolean withdrawn(Recovery running, Run run) {
        if (running.state() != State.REQUIRED || run.stillShows(running)) {
            return false;
        }
        store.end(running.id(), State.WITHDRAWN, today(), "the figures that had required it were put right");
        return true;
    }

    private static List<Point> judged(Performance performance) {
        return performance.course().points().stream()
                .filter(point -> point.present() && point.verdict().tone() != Tone.NONE)
                .toList();
    }

    /** How the measures of open plans stand against what ends their plans, by reference. */
    @Transactional(readOnly = true)
    public Map<String, String> standings(String council, List<Recovery> recoveries) {
        var rule = ruleOf(council);
        var refs = recoveries.stream()
                .filter(one -> one.state().isOpen())
                .map(Recovery::measure)
                .collect(Collectors.toSet());
        return performances.own(council, List.copyOf(measures.all(refs).values()), null).values().stream()
                .collect(Collectors.toMap(one -> one.measure().ref(), one -> new Run(judged(one), rule).standing()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Opens the improvement plan of a measure as a project that is held to it. */
    public Checked<Undertaking> begin(long recovery, String council) {
        var one = open(recovery, council);
        if (one.isEmpty()) {
            return Checked.refused("", "No plan is required here any more");
        }
        var measure = things.get(one.get().measure());
        var title = "Improvement plan: " + measure.title();
        var draft = Draft.of(Level.PROJECT, null, title.substring(0, Math.min(300, title.length())))
                .ownedBy(measure.owner(), "");
        return undertakings.add(council, draft, Entry.IDEA).then(project -> {
            things.tie(project.ref(), measure.ref(), TieKind.MEASURED_BY);
            store.plan(recovery, project.ref());
            return Checked.accepted(project);
        });
    }

    /** A project that runs already is the plan. */
    public Checked<Undertaking> adopt(long recovery, String council, String project) {
        var plan = undertakings.find(project).filter(one -> one.council().equals(council));
        var one = open(recovery, council);
        if (one.isEmpty() || plan.isEmpty()) {
            return Checked.refused("plan", "Choose the project by which the measure shall recover");
        }
        things.tie(project, one.get().measure(), TieKind.MEASURED_BY);
        store.plan(recovery, project);
        return Checked.accepted(plan.get());
    }

    /** No plan is needed, for a reason; it is required again when the rule is broken anew. */
    public Checked<Recovery> waive(long recovery, String council, String reason) {
        var one = open(recovery, council);
        if (one.isEmpty() || reason.strip().length() < 3) {
            return Checked.refused("reason", "Say why no plan is needed, in a few words");
        }
        store.end(recovery, State.WAIVED, today(), reason.strip());
        return Checked.accepted(one.get());
    }

    private Optional<Recovery> open(long recovery, String council) {
        return store.of(council).stream()
                .filter(one -> one.id() == recovery && one.state().isOpen())
                .findFirst();
    }

    /** The open ones first, the latest first. */
    @Transactional(readOnly = true)
    public List<Recovery> of(String council) {
        return store.of(council);
    }

    @Transactional(readOnly = true)
    public List<Recovery> ofMeasure(String measure) {
        return store.ofMeasure(measure);
    }

    /**
     * What a project shall make recover.
     *
     * @param measure its name
     * @param words how far it is from that, or what showed that it has
     */
    public record Watched(Recovery recovery, String measure, String words) {}

    /** The latest measure whose plan a project is. */
    @Transactional(readOnly = true)
    public Optional<Watched> ofPlan(String project) {
        return store.ofPlan(project).map(one -> {
            var open = List.of(one);
            var words = one.state().isOpen()
                    ? standings(one.council(), open).getOrDefault(one.measure(), "no rated figure")
                    : one.reason();
            return new Watched(one, names(open).getOrDefault(one.measure(), one.measure()), words);
        });
    }

    /** What the measures and plans are called. */
    @Transactional(readOnly = true)
    public Map<String, String> names(List<Recovery> recoveries) {
        var refs = recoveries.stream()
                .flatMap(one -> Stream.of(one.measure(), one.plan()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return things.titles(refs);
    }
}
