package org.goldenthread.risks.ends;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.goldenthread.risks.ends.RiskEndStore.At;
import org.goldenthread.risks.ends.RiskEndStore.Scope;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds risks that nobody owns, judges or treats, and judgements that cannot all be right. */
@Component
public class RiskEnds implements LooseEndCheck {
    private static final int SOON = 30;
    private final RiskEndStore store;

    RiskEnds(RiskEndStore store) {
        this.store = store;
    }

    /** One check: the loose end's short name and label, the question, the remedy and where to do it. */
    private record Check(String sort, String label, Function<At, String> words, String remedy, String page) {
        LooseEnd of(At at) {
            return new LooseEnd(at.ref(), sort, label, words.apply(at), remedy, "/risks/" + at.ref() + page);
        }
    }

    private static final Check OWNER = new Check(
            "risk-without-owner",
            "Risk without owner",
            at -> at.what().isBlank()
                    ? "Nobody owns the risk “%s”".formatted(at.title())
                    : "The risk “%s” is said to be owned by “%s”, and no post of this name is tied"
                            .formatted(at.title(), at.what()),
            "Choose the post that answers for it",
            "/edit");
    private static final Check ASSESSED = new Check(
            "risk-not-assessed",
            "Risk not assessed",
            at -> "Nobody has judged the risk “%s”".formatted(at.title()),
            "Assess it",
            "/assess");
    private static final Check REVIEW = new Check(
            "risk-review-overdue",
            "Review overdue",
            at -> "The review of the risk “%s” %s".formatted(at.title(), at.what()),
            "Review it: assess it again, also where it has not changed",
            "/assess");
    private static final Check TARGET = new Check(
            "risk-target-above-current",
            "Target above current",
            at -> "The target of “%s” is worse than what is there already, %s".formatted(at.title(), at.what()),
            "Judge target and current again",
            "/assess");
    private static final Check GROSS = new Check(
            "risk-current-above-gross",
            "Current above gross",
            at -> "“%s” is judged worse with its controls than without them, %s".formatted(at.title(), at.what()),
            "Judge gross and current again",
            "/assess");
    private static final Check CONTROL = new Check(
            "risk-lowered-without-control",
            "Lowered without a control",
            at -> "“%s” is judged lower than gross, and no control says why".formatted(at.title()),
            "Write down the controls that make it lower",
            "/controls");
    private static final Check ACCEPTANCE = new Check(
            "risk-acceptance-ends",
            "Acceptance ends",
            at -> at.what().endsWith(" ended")
                    ? "The acceptance of “%s” ended on %s"
                            .formatted(at.title(), at.what().replace(" ended", ""))
                    : "The acceptance of “%s” ends on %s".formatted(at.title(), at.what()),
            "Have it accepted anew, or withdraw the acceptance",
            "/move");
    private static final Check UNMOVED = new Check(
            "risk-unmoved",
            "No movement in a year",
            at -> "“%s” has stood in the same cell since %s, though it is to become smaller"
                    .formatted(at.title(), at.what()),
            "Ask what its actions have done, or set the target where it stands",
            "/assess");
    private static final Check ACTION = new Check(
            "risk-without-action",
            "No action above appetite",
            at -> "“%s” is above what the council accepts, and no action makes it smaller".formatted(at.title()),
            "Tie the actions that are to make it smaller",
            "/actions");
    private static final Check TRIGGER = new Check(
            "risk-trigger-day",
            "The day has come",
            at -> "“%s” was to come to the point on %s".formatted(at.title(), at.what()),
            "Say what happened: close it, or give it another day",
            "/edit");

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most);
        var found = new ArrayList<LooseEnd>();
        add(found, OWNER, store.withoutOwner(scope));
        add(found, ASSESSED, store.notAssessed(scope));
        add(found, REVIEW, store.reviewOverdue(scope));
        add(found, TARGET, store.worse("target", "current", scope));
        add(found, GROSS, store.worse("current", "gross", scope));
        add(found, CONTROL, store.loweredWithoutControl(scope));
        add(found, ACCEPTANCE, store.acceptanceEnds(SOON, scope));
        add(found, ACTION, store.withoutAction(scope));
        add(found, TRIGGER, store.triggered(scope));
        add(found, UNMOVED, store.unmoved(scope));
        return found;
    }

    private static void add(List<LooseEnd> to, Check check, List<At> found) {
        found.forEach(at -> to.add(check.of(at)));
    }
}
