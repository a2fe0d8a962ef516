package org.goldenthread.measures.signoff.web;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.measures.entry.Amounts;
import org.goldenthread.measures.entry.Answer;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.signoff.Move;
import org.goldenthread.measures.signoff.SignOff;
import org.goldenthread.vocabulary.State;

/**
 * Figures to be signed off, as one line of the page.
 *
 * @param answers what was asked on entry and answered
 * @param stories what the owner says
 * @param turn whose turn it is, in words
 * @param last the last move in words; empty where none was made
 * @param moves what the visitor may do
 */
public record SignOffLine(
        SignOff on, List<Answer> answers, List<String> stories, String turn, String last, List<Move> moves) {

    public String label() {
        var measure = on.measure();
        return measure.code().isEmpty() ? measure.title() : measure.code() + " " + measure.title();
    }

    public State state() {
        var phase = on.phase();
        if (phase == null) {
            throw new IllegalStateException("nothing has come in");
        }
        boolean waits = on.next() == Move.ACCEPT;
        return waits ? new State("Waits for acceptance", phase.state().tone()) : phase.state();
    }

    public boolean may(Move move) {
        return moves.contains(move);
    }

    /** Whether it can be ticked and signed with others. */
    public boolean signable() {
        var next = on.next();
        return next != null && moves.contains(next);
    }

    /** "3 of 4 figures"; empty where all have come in. */
    public String missing() {
        long in = on.figures().stream().filter(one -> !one.slot().open()).count();
        return in == on.figures().size() ? "" : in + " of " + on.figures().size() + " figures have come in";
    }

    public String value(SignOff.Figure figure) {
        var value = figure.past().now().value();
        var given = figure.slot().given();
        var worth = given == null || given == Standing.FINAL
                ? ""
                : " (" + given.words().toLowerCase(java.util.Locale.UK) + ")";
        return value == null
                ? given == null ? "–" : given.words()
                : Amounts.words(figure.slot().sheet().counted(), value) + worth;
    }

    public String target(SignOff.Figure figure) {
        var target = figure.past().aim().target();
        return target == null ? "" : Amounts.words(figure.slot().sheet().counted(), target);
    }

    public String before(SignOff.Figure figure) {
        var before = figure.past().before();
        return before.subList(Math.max(0, before.size() - 2), before.size()).reversed().stream()
                .map(one -> one.period().words() + ": "
                        + Amounts.words(figure.slot().sheet().counted(), one.value()))
                .collect(Collectors.joining(" · "));
    }
}
