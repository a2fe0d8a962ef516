package org.goldenthread.delivery.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.gaps.GapStore.At;
import org.goldenthread.delivery.gaps.GapStore.Scope;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is missing, late or too little in the registers of the programme office. */
@Component
class Gaps implements LooseEndCheck {
    private final GapStore store;
    private final Clock clock;

    Gaps(GapStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What a check says; the words take the title and what there is to say, the address takes the reference. */
    private record Saying(String sort, String label, String words, String remedy, String href) {
        LooseEnd of(At at) {
            return new LooseEnd(
                    at.ref(), sort, label, words.formatted(at.title(), at.what()), remedy, href.formatted(at.ref()));
        }
    }

    private static final Saying FUNDING = new Saying(
            "funding-gap",
            "Funding gap",
            "“%s” plans to spend %s that nobody pays for",
            "Name the source of the money, or plan less",
            "/delivery/budget?within=%s&backing=none");
    private static final Saying BEARER = new Saying(
            "no-bearer",
            "Running costs",
            "“%s” builds something, and nobody is named who bears what it will cost to run%s",
            "Say what it costs a year and who bears that",
            "/delivery/undertakings/%s/afterwards");
    private static final Saying CAPACITY = new Saying(
            "over-capacity",
            "Over capacity",
            "“%s” wants support where more is wanted than there is: %s",
            "Move the work to another month, or find more days",
            "/delivery/undertakings/%s/support");
    private static final Saying IMPACT = new Saying(
            "impact-overdue",
            "Impact not assessed",
            "The impact of “%s” was to be assessed by %s, and nobody says what it was",
            "Enter the day of the assessment and what it found",
            "/delivery/actions/%s/special");
    private static final Saying IMPACT_DAY = new Saying(
            "no-impact-day",
            "No assessment",
            "“%s” changes a policy, and nobody has said when its impact is assessed%s",
            "Enter the day by which its impact is to be assessed",
            "/delivery/actions/%s/special");
    private static final Saying EQUALITY = new Saying(
            "no-equality",
            "No equality assessment",
            "“%s” goes ahead, and nobody has asked whom it may affect%s",
            "Add an equality impact assessment, if only to say why none is needed",
            "/delivery/equality/new?ref=%s");
    private static final Saying REVIEW = new Saying(
            "equality-review",
            "Review due",
            "The equality impact assessment “%s” was to be looked at again by %s",
            "Review it and enter the next day",
            "/delivery/equality/%s");
    private static final Saying GATE = new Saying(
            "gate-no-outcome",
            "No outcome at gate",
            "The day of a gate of “%s” is past, and nobody says what came of it: %s",
            "Enter what the body said, or another day",
            "/delivery/gates?within=%s");
    private static final Saying CASE = new Saying(
            "no-case",
            "No business case",
            "“%s” is %s without an approved business case",
            "Add its business case, or enter the approval",
            "/delivery/cases?within=%s");
    private static final Saying ISSUE = new Saying(
            "issue-no-owner",
            "No owner",
            "Nobody deals with the issue “%s”, whose severity is %s",
            "Choose the post that deals with it",
            "/delivery/issues/%s");
    private static final Saying ISSUE_LATE = new Saying(
            "issue-overdue",
            "Issue overdue",
            "The issue “%s” was to be resolved by %s and is not closed",
            "Close it, escalate it, or enter another day",
            "/delivery/issues/%s");
    private static final Saying MESSAGE = new Saying(
            "message-overdue",
            "Not told",
            "People were to be told about “%s” and nobody says that they were: %s",
            "Tell them, and enter the day",
            "/delivery/messages?within=%s&state=overdue");

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var scope = new Scope(council, among, most, LocalDate.now(clock));
        var found = new ArrayList<LooseEnd>();
        store.withoutFunding(scope)
                .forEach(at -> found.add(
                        FUNDING.of(new At(at.ref(), at.title(), new Money(Long.parseLong(at.what())).words()))));
        store.gatesWithoutOutcome(scope).forEach(at -> found.add(GATE.of(at)));
        store.withoutCase(scope).forEach(at -> found.add(CASE.of(at)));
        store.issuesWithoutOwner(scope).forEach(at -> found.add(ISSUE.of(at)));
        store.issuesOverdue(scope).forEach(at -> found.add(ISSUE_LATE.of(at)));
        store.overCapacity(scope).forEach(at -> found.add(CAPACITY.of(at)));
        store.policiesNotAssessed(scope).forEach(at -> found.add((at.what().isEmpty() ? IMPACT_DAY : IMPACT).of(at)));
        store.withoutAssessment(scope).forEach(at -> found.add(EQUALITY.of(at)));
        store.assessmentsToReview(scope).forEach(at -> found.add(REVIEW.of(at)));
        store.withoutBearer(scope).forEach(at -> found.add(BEARER.of(at)));
        store.messagesOverdue(scope).forEach(at -> found.add(MESSAGE.of(at)));
        return found;
    }
}
