package org.goldenthread.risks.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.risks.Assessment;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Step;
import org.goldenthread.risks.control.Control;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Register;
import org.goldenthread.site.Times;
import org.goldenthread.site.chart.Chart;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.TiedThing;
import org.jspecify.annotations.Nullable;

/**
 * A risk as its page shows it.
 *
 * @param matrices every version in which it was ever judged, by number
 * @param pictures where it stands, and its scores over time
 * @param ends what is missing or odd about it
 * @param names what posts are called, by reference
 * @param people names of accounts, by number
 */
public record RiskView(
        Risk risk,
        Thing thing,
        Register register,
        Register home,
        List<Assessment> history,
        Map<Long, Matrix> matrices,
        List<Step> steps,
        List<Control> controls,
        List<TiedThing> ties,
        List<Chart> pictures,
        List<LooseEnd> ends,
        Map<String, String> names,
        Map<Long, String> people,
        Map<Long, String> registers,
        Kinds kinds) {

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String person(@Nullable Long account) {
        return account == null ? "" : people.getOrDefault(account, "");
    }

    public String href(TiedThing tied) {
        return kinds.href(tied.other());
    }

    /** What it threatens. */
    public List<TiedThing> threatened() {
        return ties.stream()
                .filter(tied -> tied.tie().kind() == TieKind.THREATENED_BY && !tied.downwards())
                .toList();
    }

    /** The actions that are to make it smaller. */
    public List<TiedThing> actions() {
        return ties.stream()
                .filter(tied -> tied.downwards()
                        && (tied.tie().kind() == TieKind.MITIGATED_BY
                                || tied.tie().kind() == TieKind.DELIVERED_BY))
                .toList();
    }

    /** Such as "Likely × Major", in the words of the matrix in which it was judged. */
    public String where(Assessment one) {
        var matrix = matrices.get(one.mark().matrix());
        return matrix == null
                ? ""
                : matrix.cell(one.mark().likelihood(), one.mark().impact())
                        .map(matrix::words)
                        .orElse("");
    }

    public String edition(Assessment one) {
        var matrix = matrices.get(one.mark().matrix());
        return matrix == null ? "" : matrix.edition().words();
    }

    public String words(Step step) {
        var moved = step.from() == step.to()
                ? ""
                : ": " + registers.getOrDefault(step.from(), "") + " → " + registers.getOrDefault(step.to(), "");
        var until = step.until() == null ? "" : " by " + step.approver() + " until " + Times.shortDay(step.until());
        var done = step.move().done();
        return Character.toUpperCase(done.charAt(0)) + done.substring(1) + until + moved;
    }

    public String review() {
        var meetings = register.cadence().meetings();
        if (meetings != null) {
            return Reviews.words(meetings, risk.standing().met());
        }
        var due = risk.standing().due();
        return due == null ? "" : Times.day(due);
    }
}
