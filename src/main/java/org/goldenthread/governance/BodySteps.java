package org.goldenthread.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.governance.BodyState.Move;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what becomes of bodies: set up in their own right, made statutory, prolonged, merged, ended. */
@Component
@Transactional
public class BodySteps {
    private final Bodies bodies;
    private final StepStore store;
    private final Things things;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BodySteps(Bodies bodies, StepStore store, Things things, Clock clock, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.store = store;
        this.things = things;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What has been decided about a body.
     *
     * @param day on which it takes effect; one that is still to come is awaited
     * @param until the new last day, where it is prolonged
     * @param heirs the bodies that carry on, as references
     * @param decided where it was decided, in words
     */
    public record Wish(
            Move move,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            List<String> heirs,
            String decided,
            String reason) {
        public Wish {
            heirs = List.copyOf(new LinkedHashSet<>(heirs));
        }
    }

    /** Every step of a body, the latest first; also those that take effect later. */
    @Transactional(readOnly = true)
    public List<Step> of(String ref) {
        return store.of(ref);
    }

    /** The moves that may be decided next: from how the body stands, or will stand by what is decided already. */
    @Transactional(readOnly = true)
    public Set<Move> allowed(Body body) {
        return last(body, of(body.ref())).allowed();
    }

    private static BodyState last(Body body, List<Step> steps) {
        return steps.isEmpty() ? body.life().state() : steps.getFirst().after();
    }

    /** Makes a move, on the version that the writer had before their eyes. */
    public Checked<Body> take(String ref, int version, Wish wish) {
        var body = bodies.get(ref);
        var steps = of(ref);
        var before = last(body, steps);
        var after = before.after(wish.move());
        var problems = check(body, steps, wish);
        if (after.isEmpty()) {
            problems.addFirst(new Problem(
                    "move",
                    "%s is %s; it cannot have %s"
                            .formatted(body.name(), before.words(), wish.move().done())));
        }
        var day = wish.day();
        if (!problems.isEmpty() || after.isEmpty() || day == null) {
            return Checked.refused(problems);
        }
        var heirs = wish.move().hasHeir() ? wish.heirs() : List.<String>of();
        var until = wish.move() == Move.PROLONG ? wish.until() : null;
        var step = new Step(
                wish.move(),
                before,
                after.get(),
                day,
                until,
                heirs,
                wish.decided().strip(),
                wish.reason().strip(),
                null);
        things.touch(ref, version);
        store.insert(ref, body.council(), step);
        heirs.forEach(heir -> things.tie(ref, heir, TieKind.SUCCEEDED_BY));
        if (!day.isAfter(LocalDate.now(clock))) {
            settle(ref, step);
        }
        return Checked.accepted(bodies.get(ref));
    }

    /** Puts into effect what was decided earlier and holds from today. Tells how many bodies stand otherwise now. */
    public int settle(String council) {
        var today = LocalDate.now(clock);
        var due = store.due(council, today);
        for (var ref : due) {
            of(ref).stream()
                    .filter(step -> !step.day().isAfter(today))
                    .findFirst()
                    .ifPresent(step -> settle(ref, step));
        }
        return due.size();
    }

    private void settle(String ref, Step step) {
        var state = step.after();
        store.stands(ref, state, step);
        var thing = things.get(ref);
        var card = thing.card();
        var until = step.until() == null ? card.due() : step.until();
        things.change(
                ref,
                thing.version(),
                state.live() ? card.dated(card.starts(), until, null) : card.dated(card.starts(), null, step.day()));
        things.setState(ref, new State(state.words(), state.tone()));
        events.publishEvent(new BodyMoved(ref, thing.council(), step.move(), step.day()));
    }

    private List<Problem> check(Body body, List<Step> steps, Wish wish) {
        var problems = new ArrayList<Problem>();
        var day = wish.day();
        if (day == null) {
            problems.add(new Problem("day", "Enter the day on which it takes effect"));
        } else if (!steps.isEmpty() && day.isBefore(steps.getFirst().day())) {
            problems.add(new Problem("day", "What was decided before takes effect later than that"));
        } else if (body.life().established() != null && day.isBefore(body.life().established())) {
            problems.add(new Problem("day", "That is before it was established"));
        }
        if (wish.decided().isBlank() || wish.decided().length() > 300) {
            problems.add(
                    new Problem("decided", "Say where and when it was decided, such as Full Council, 9 January 2031"));
        }
        if (wish.reason().strip().length() < 3) {
            problems.add(new Problem("reason", "Say why"));
        }
        var until = wish.until();
        if (wish.move() == Move.PROLONG
                && (until == null ? body.life().sunset() != null : day != null && !until.isAfter(day))) {
            problems.add(new Problem("until", "Enter the new last day, later than the decision takes effect"));
        }
        if (wish.move().hasHeir()) {
            problems.addAll(checkHeirs(body, wish));
        }
        return problems;
    }

    private List<Problem> checkHeirs(Body body, Wish wish) {
        var live = bodies.live(body.council()).stream().map(Body::ref).toList();
        boolean fits = !wish.heirs().isEmpty()
                && wish.heirs().stream().allMatch(heir -> !heir.equals(body.ref()) && live.contains(heir))
                && (wish.move() != Move.MERGE || wish.heirs().size() == 1);
        return fits
                ? List.of()
                : List.of(new Problem(
                        "heir",
                        wish.move() == Move.MERGE
                                ? "Choose the one body that carries on"
                                : "Choose the body or the bodies that carry on"));
    }
}
