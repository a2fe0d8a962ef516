package org.goldenthread.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.plan.Matrix;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Remits.Overlap;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/**
 * A line of the register of overlaps: one that the matrix shows by itself, or one that somebody entered.
 *
 * @param href where it is settled
 */
public record OverlapRow(Overlap overlap, State state, String href) {

    /** Every overlap of a plan: the joint remits of the matrix, then what people have entered. */
    static List<OverlapRow> of(Matrix matrix, List<Overlap> entered, String plan) {
        var byPriority = entered.stream()
                .filter(one -> one.priority() != null)
                .collect(Collectors.toMap(one -> String.valueOf(one.priority()), Function.identity()));
        var rows = new ArrayList<OverlapRow>();
        for (var joint : matrix.joint()) {
            var title = joint.code() + " " + joint.title();
            var sides = joint.with(Mark.PRIMARY);
            var settled = byPriority.remove(joint.ref());
            var overlap = settled == null
                    ? new Overlap(0, title, joint.ref(), sides, null, "", "open", null, "")
                    : new Overlap(
                            settled.id(),
                            title,
                            joint.ref(),
                            sides,
                            settled.lead(),
                            settled.mechanism(),
                            joint.needsLead() ? "open" : "agreed",
                            settled.agreed(),
                            settled.agreedBy());
            rows.add(new OverlapRow(overlap, state(overlap.state()), "/plan/overlaps/joint/" + joint.ref()));
        }
        byPriority
                .values()
                .forEach(one -> rows.add(new OverlapRow(
                        one, new State("no longer joint", Tone.DONE), "/plan/overlaps/joint/" + one.priority())));
        entered.stream()
                .filter(one -> one.priority() == null)
                .forEach(one -> rows.add(new OverlapRow(
                        one, state(one.state()), "/plan/overlaps/%d?plan=%s".formatted(one.id(), plan))));
        return rows;
    }

    private static State state(String code) {
        return switch (code) {
            case "agreed" -> new State("lead agreed", Tone.GOOD);
            case "ended" -> new State("ended", Tone.DONE);
            default -> new State("no agreed lead", Tone.WARNING);
        };
    }

    String sides(Map<String, String> titles) {
        return Matrix.and(overlap.sides().stream()
                .map(side -> titles.getOrDefault(side, side))
                .toList());
    }
}
