package org.goldenthread.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYear.Verified;
import org.goldenthread.benefits.Savings.Because;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the lifecycle of a line: its moves from state to state, and what finance verifies of it. */
@Component
@Transactional
public class SavingMoves {
    private static final int LONGEST = 4000;
    private final Savings savings;
    private final SavingStore store;
    private final LineYears years;
    private final Things things;
    private final List<Obstacle> obstacles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavingMoves(
            Savings savings,
            SavingStore store,
            LineYears years,
            Things things,
            List<Obstacle> obstacles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.savings = savings;
        this.store = store;
        this.years = years;
        this.things = things;
        this.obstacles = obstacles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Moves a line to another state.
     *
     * @param version the version that the mover had before their eyes
     * @return refused where the lifecycle has no such move, or something that it needs is missing
     */
    public Checked<Saving> move(String ref, int version, SavingState to, Because because) {
        var before = savings.get(ref);
        var problems = problems(before, to, because);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        store.move(before, to, to == SavingState.UNACHIEVABLE ? because : Because.of(because.reason()));
        store.insertMove(
                ref, before.council(), before.state(), to, because.reason().strip());
        things.setState(ref, to.shown());
        events.publishEvent(new SavingMoved(ref, before.council(), before.state(), to));
        return Checked.accepted(savings.get(ref));
    }

    private List<Problem> problems(Saving before, SavingState to, Because because) {
        var from = before.state();
        if (!from.mayBecome(to)) {
            return List.of(
                    new Problem("to", "A saving that is %s cannot become %s".formatted(from.words(), to.words())));
        }
        var problems = new ArrayList<Problem>();
        if (needsReason(from, to) && because.reason().isBlank()) {
            problems.add(new Problem("reason", "Say why it is " + to.words()));
        }
        if (because.reason().length() > LONGEST || because.mitigation().length() > LONGEST) {
            problems.add(new Problem("reason", "Up to 4,000 characters"));
        }
        if (to == SavingState.UNACHIEVABLE) {
            problems.addAll(ofReplacement(before, because));
        }
        if (to == SavingState.DELIVERED) {
            problems.addAll(unproved(before));
        }
        return problems;
    }

    private static boolean needsReason(SavingState from, SavingState to) {
        return to != SavingState.DELIVERED && !(from == SavingState.IDENTIFIED && to == SavingState.IN_DELIVERY);
    }

    private List<Problem> ofReplacement(Saving before, Because because) {
        if (because.replacement() == null) {
            return List.of();
        }
        var other = savings.find(because.replacement())
                .filter(one -> one.council().equals(before.council()))
                .filter(one -> !one.ref().equals(before.ref()));
        if (other.isEmpty()) {
            return List.of(new Problem("replacement", "Choose another line of this council"));
        }
        return other.get().state().counts()
                ? List.of()
                : List.of(new Problem(
                        "replacement",
                        "%s is itself %s"
                                .formatted(
                                        other.get().ref(), other.get().state().words())));
    }

    /** What is missing before a line counts as delivered: every delivered amount has to be verified. */
    private List<Problem> unproved(Saving saving) {
        var delivered = savings.years(saving.ref()).stream()
                .map(Recorded::is)
                .filter(year -> year.amounts().delivered() != null)
                .toList();
        var problems = new ArrayList<Problem>();
        if (delivered.isEmpty()) {
            problems.add(new Problem("to", "Record first what it has delivered, and let finance verify it"));
        }
        delivered.stream()
                .filter(year -> year.verified() == null)
                .forEach(year -> problems.add(
                        new Problem("to", "Finance has not verified what was delivered in " + year.words())));
        obstacles.forEach(one -> problems.addAll(one.against(saving)));
        return problems;
    }

    /**
     * Finance has verified what a line delivered in a year.
     *
     * @param seen the recorded year that the verifier had before their eyes
     */
    public Checked<Recorded> verify(String ref, int year, long seen, Verified verified) {
        var saving = savings.get(ref);
        var before = years.at(ref, year);
        var problems = new ArrayList<Problem>();
        if (before.isEmpty() || before.get().is().amounts().delivered() == null) {
            problems.add(new Problem("year", "Nothing is recorded as delivered in " + LineYear.words(year)));
        } else if (before.get().id() != seen) {
            problems.add(new Problem(
                    "year",
                    "The amounts have changed in the meantime: "
                            + LineYears.told(before.get().is().amounts())));
        }
        problems.addAll(ofProof(saving, verified));
        obstacles.forEach(one -> problems.addAll(one.against(saving)));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        years.verify(ref, before.orElseThrow(), verified, "Verified by finance");
        return Checked.accepted(years.at(ref, year).orElseThrow());
    }

    private List<Problem> ofProof(Saving saving, Verified verified) {
        var problems = new ArrayList<Problem>();
        if (saving.state() == SavingState.WITHDRAWN) {
            problems.add(new Problem("year", "A withdrawn line counts for nothing"));
        }
        if (verified.evidence().isBlank() || verified.evidence().length() > LONGEST) {
            problems.add(new Problem("evidence", "Say what proves it, such as the budget book or a ledger extract"));
        }
        if (things.find(verified.post())
                .map(Thing::council)
                .filter(saving.council()::equals)
                .isEmpty()) {
            problems.add(new Problem("verifier", "Choose the finance post that verifies"));
        } else if (verified.post().equals(saving.thing().owner())) {
            problems.add(new Problem("verifier", "The owner of a saving cannot verify it; finance does"));
        }
        if (verified.on().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("on", "The day of verification lies in the future"));
        }
        return problems;
    }

    /** Takes a verification back, with the reason. */
    public Checked<Recorded> unverify(String ref, int year, String why) {
        var before = years.at(ref, year);
        if (before.isEmpty() || before.get().is().verified() == null) {
            return Checked.refused("year", "This year is not verified");
        }
        if (why.isBlank() || why.length() > 1000) {
            return Checked.refused("why", "Say in a few words why it no longer holds");
        }
        years.verify(ref, before.get(), null, why);
        return Checked.accepted(years.at(ref, year).orElseThrow());
    }
}
