package org.goldenthread.plan.ends;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.plan.Matrix;
import org.goldenthread.plan.ends.PlanEndStore.At;
import org.goldenthread.plan.ends.PlanEndStore.Scope;
import org.goldenthread.plan.ranking.Ranking;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where a plan has promised something that nobody leads, owns, shares out or explains. */
@Component
class PlanEnds implements LooseEndCheck {
    private final PlanEndStore store;
    private final Ranking ranking;

    PlanEnds(PlanEndStore store, Ranking ranking) {
        this.store = store;
        this.ranking = ranking;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most);
        var found = new ArrayList<LooseEnd>();
        store.withoutPrimary(scope).forEach(at -> found.add(noPrimary(at)));
        store.jointWithoutLead(scope).forEach(at -> found.add(noLead(at)));
        store.orphans(scope).forEach(at -> found.add(orphan(at)));
        store.withoutOwner(scope).forEach(at -> found.add(noOwner(at)));
        store.overlapsWithoutLead(scope).forEach(at -> found.add(overlap(at)));
        store.withUnexplainedYears(scope).forEach(at -> years(at, found));
        store.withoutContribution(scope).forEach(at -> found.add(noContribution(at)));
        return found;
    }

    private static LooseEnd noPrimary(At at) {
        var words =
                switch (at.what()) {
                    case "no primary" -> "“%s” has secondary answers only: nobody has the primary remit";
                    case "its workstream has ended" -> "The workstream that answered for “%s” has ended";
                    default -> "No workstream answers for “%s”";
                };
        return new LooseEnd(
                at.ref(),
                "no-primary",
                "No primary",
                words.formatted(at.title()),
                "Mark the workstream that has the primary remit",
                "/plan/responsibilities/" + at.ref());
    }

    private static LooseEnd noLead(At at) {
        return new LooseEnd(
                at.ref(),
                "joint-without-lead",
                "No agreed lead",
                "%s share the primary remit for “%s”, and no lead is agreed".formatted(at.what(), at.title()),
                "Agree which of them leads, or give one the secondary remit",
                "/plan/overlaps/joint/" + at.ref());
    }

    private static LooseEnd orphan(At at) {
        return new LooseEnd(
                at.ref(),
                "orphan-remit",
                "Remit without a home",
                "In “%s” nobody has the remit %s".formatted(at.title(), at.what()),
                "Give it to a workstream",
                "/plan/responsibilities?plan=" + at.plan());
    }

    private static LooseEnd noOwner(At at) {
        return new LooseEnd(
                at.ref(),
                "workstream-without-owner",
                "Workstream without owner",
                at.what().isBlank()
                        ? "“%s” has neither an owner nor a sponsor".formatted(at.title())
                        : "The paper names “%s” as owner of “%s”, and no post of this name is tied"
                                .formatted(at.what(), at.title()),
                "Choose the post that owns it, or name its sponsor",
                "/plan/workstreams/" + at.ref() + "/edit");
    }

    private static LooseEnd overlap(At at) {
        return new LooseEnd(
                at.ref(),
                "overlap-without-lead",
                "Overlap without lead",
                "In “%s” workstreams overlap without a lead: %s".formatted(at.title(), at.what()),
                "Agree who leads and how they work together",
                "/plan/overlaps?plan=" + at.plan());
    }

    private void years(At at, List<LooseEnd> found) {
        var odd = ranking.years(at.ref()).stream()
                .filter(year -> year.reason().isBlank() && !year.differences().isEmpty())
                .map(Ranking.Year::label)
                .toList();
        if (!odd.isEmpty()) {
            found.add(new LooseEnd(
                    at.ref(),
                    "year-order",
                    "Order not explained",
                    "In “%s” the order of %s differs from the overall rank, and nobody says why"
                            .formatted(at.title(), Matrix.and(odd)),
                    "Say why, or put the year in the order of the rank",
                    "/plan/years?plan=" + at.plan()));
        }
    }

    private static LooseEnd noContribution(At at) {
        return new LooseEnd(
                at.ref(),
                "no-contribution",
                "No service contributes",
                "No service says that it contributes to “%s”".formatted(at.title()),
                "Mark the services that contribute to it",
                "/plan/contributions?plan=" + at.plan());
    }
}
