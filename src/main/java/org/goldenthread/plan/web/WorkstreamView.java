package org.goldenthread.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Remits.Overlap;
import org.goldenthread.plan.Workstream;
import org.goldenthread.plan.Workstream.Member;
import org.goldenthread.plan.web.matrix.MatrixView;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.TieKind;
import org.goldenthread.thread.TiedThing;
import org.jspecify.annotations.Nullable;

/** A workstream or an enabler as its page shows it. */
public record WorkstreamView(
        Thing thing,
        Workstream workstream,
        Plan plan,
        List<Member> members,
        List<TiedThing> ties,
        List<Overlap> overlaps,
        Map<String, String> names,
        Kinds kinds) {

    public String name(@Nullable String ref) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    public String href(TiedThing tied) {
        return kinds.href(tied.other());
    }

    /** The members who are in it now, in the order of their roles. */
    public List<Member> present() {
        return members.stream().filter(member -> member.ends() == null).toList();
    }

    public List<Member> former() {
        return members.stream().filter(member -> member.ends() != null).toList();
    }

    /** What it delivers with a role. */
    public List<TiedThing> delivers(boolean primary) {
        return ties.stream()
                .filter(tied -> !tied.downwards() && tied.tie().kind() == TieKind.DELIVERED_BY)
                .filter(tied -> tied.tie().role().equals("primary") == primary)
                .sorted(Comparator.comparing(
                        tied -> tied.other().ref().length() + tied.other().ref()))
                .toList();
    }

    /** Everything else it is tied to. */
    public List<TiedThing> others() {
        return ties.stream()
                .filter(tied -> tied.downwards() || tied.tie().kind() != TieKind.DELIVERED_BY)
                .filter(tied -> !tied.other().ref().equals(plan.ref()))
                .toList();
    }

    public String lede() {
        if (workstream.isEnabler()) {
            return "Enabler of the plan “%s”.".formatted(plan.title());
        }
        int primary = delivers(true).size();
        int secondary = delivers(false).size();
        return "Workstream of the plan “%s”: primary for %s, secondary for %d. Owned by %s."
                .formatted(
                        plan.title(),
                        MatrixView.counted(primary, "priority", "priorities"),
                        secondary,
                        owner().isEmpty() ? "nobody" : owner());
    }

    public String owner() {
        return Chooser.owner(workstream.owner(), workstream.ownerNamed(), names);
    }
}
