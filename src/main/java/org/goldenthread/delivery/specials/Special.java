package org.goldenthread.delivery.specials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What an action of a special sort says besides.
 *
 * @param result what came of a pilot or an intervention
 */
record Special(String ref, Policy policy, Influence influence, Method method, String result, int version) {
    /** The sorts of action that have more to say. */
    static final List<String> TYPES = List.of("policy change", "influence", "pilot", "intervention");

    static Special nothing(String ref) {
        return new Special(
                ref, new Policy(null, null, null, null, ""), new Influence("", "", ""), new Method("", ""), "", 0);
    }

    /**
     * A change of policy.
     *
     * @param effective from when it holds
     * @param communicated when those concerned were told
     * @param due the day by which its impact is to be assessed
     * @param assessed when it was
     * @param assessment what was found
     */
    record Policy(
            @Nullable LocalDate effective,
            @Nullable LocalDate communicated,
            @Nullable LocalDate due,
            @Nullable LocalDate assessed,
            String assessment) {}

    /** Which body is to be influenced, what it is asked for, and what it answered. */
    record Influence(String body, String asked, String answer) {}

    /** By which method an intervention is made, such as systems thinking, and with whose help. */
    record Method(String name, String supplier) {}

    /** How far what the sort asks for is there. */
    State state(String type, LocalDate today) {
        return switch (type) {
            case "policy change" -> policy(today);
            case "influence" ->
                influence.answer().isBlank()
                        ? new State("no answer yet", Tone.WARNING)
                        : new State("answered", Tone.DONE);
            default -> result.isBlank() ? new State("no result yet", Tone.NONE) : new State("result known", Tone.DONE);
        };
    }

    private State policy(LocalDate today) {
        if (policy.assessed() != null) {
            return new State("impact assessed", Tone.DONE);
        }
        if (policy.due() == null) {
            return new State("no day for the assessment", Tone.WARNING);
        }
        return policy.due().isBefore(today)
                ? new State("assessment overdue", Tone.BAD)
                : new State("to be assessed", Tone.NONE);
    }

    /** What is wrong with what somebody wrote for an action of this sort. */
    List<Problem> check(String type, LocalDate today) {
        var problems = new ArrayList<Problem>();
        switch (type) {
            case "policy change" -> check(policy, today, problems);
            case "influence" -> {
                if (influence.body().isBlank()) {
                    problems.add(new Problem("addressed", "Say which body is to be influenced"));
                }
            }
            case "intervention" -> {
                if (method.name().isBlank()) {
                    problems.add(new Problem("method", "Say by which method, such as systems thinking"));
                }
            }
            default -> {}
        }
        return problems;
    }

    private static void check(Policy policy, LocalDate today, List<Problem> problems) {
        if (policy.due() == null) {
            problems.add(new Problem("assessmentDue", "Enter the day by which its impact is to be assessed"));
        }
        if (policy.due() != null && policy.effective() != null && policy.due().isBefore(policy.effective())) {
            problems.add(new Problem("assessmentDue", "Its impact is to be assessed before it holds"));
        }
        if (policy.assessed() != null && policy.assessed().isAfter(today)) {
            problems.add(new Problem("assessed", "The day of the assessment lies ahead"));
        }
        if ((policy.assessed() != null) != !policy.assessment().isBlank()) {
            problems.add(new Problem(
                    policy.assessed() == null ? "assessed" : "assessment",
                    "An assessment has a day and says what was found"));
        }
    }
}
