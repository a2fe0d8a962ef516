package org.goldenthread.delivery.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.lifecycle.Lifecycle.Need;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody shows for a move through the lifecycle.
 *
 * @param day from when it holds; absent for today
 * @param decision which body decided it, in words
 * @param decided the day of that decision
 * @param receiver the post that takes it over, as a reference
 */
public record Shown(
        @Nullable LocalDate day,
        String reason,
        String decision,
        @Nullable LocalDate decided,
        @Nullable String receiver) {
    public static final Shown NOTHING = new Shown(null, "", "", null, null);

    public static Shown because(String reason) {
        return new Shown(null, reason, "", null, null);
    }

    public Shown decidedBy(String body, LocalDate day) {
        return new Shown(this.day, reason, body, day, receiver);
    }

    public Shown handedTo(String post) {
        return new Shown(day, reason, decision, decided, post);
    }

    public Shown on(LocalDate day) {
        return new Shown(day, reason, decision, decided, receiver);
    }

    /** What is missing of what a move needs, each with the field where it is to be written. */
    public List<Problem> lacks(Set<Need> needs, boolean baseline, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (needs.contains(Need.REASON) && reason.strip().length() < 3) {
            problems.add(new Problem("reason", "Say why, in a few words"));
        }
        if (needs.contains(Need.DECISION)) {
            if (decision.strip().length() < 2) {
                problems.add(new Problem("decision", "Say which body decided it, such as “Programme Board”"));
            }
            if (decided == null) {
                problems.add(new Problem("decided", "Enter the day of the decision"));
            }
        }
        if (decided != null && decided.isAfter(today)) {
            problems.add(new Problem("decided", "The day of the decision lies ahead; enter it once it is taken"));
        }
        if (needs.contains(Need.RECEIVER) && receiver == null) {
            problems.add(new Problem("receiver", "Choose the post that takes it over"));
        }
        if (needs.contains(Need.BASELINE) && !baseline) {
            problems.add(
                    new Problem(
                            "baseline",
                            "It cannot be approved before the position at the start, the outcome and the last day are written"));
        }
        if (day != null && day.isAfter(today)) {
            problems.add(new Problem("day", "Enter the move on the day it happens, not before"));
        }
        return problems;
    }
}
