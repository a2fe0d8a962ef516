package org.goldenthread.delivery.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.cases.BusinessCase.Decision;
import org.goldenthread.delivery.cases.BusinessCase.Draft;
import org.goldenthread.delivery.cases.BusinessCase.Move;
import org.goldenthread.delivery.cases.CaseStore.Wanted;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to business cases: writing them, submitting them, and what a body decided. */
@Component
@Transactional
class Cases {
    private final Things things;
    private final CaseStore store;
    private final Undertakings undertakings;
    private final Posts posts;
    private final Clock clock;

    Cases(Things things, CaseStore store, Undertakings undertakings, Posts posts, Clock clock) {
        this.things = things;
        this.store = store;
        this.undertakings = undertakings;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * What is shown for a move.
     *
     * @param body which body decided; needed where something is decided
     * @param day of the decision; absent for today where nothing is decided
     */
    record Shown(String body, @Nullable LocalDate day, String reason) {}

    /** @param begun the day on which somebody began to write it; absent for today */
    Checked<BusinessCase> add(String council, String about, Draft draft, @Nullable LocalDate begun) {
        var problems = check(draft);
        var day = begun == null ? LocalDate.now(clock) : begun;
        problems.addAll(Office.wrong("begun", day, LocalDate.now(clock), null));
        if (undertakings
                .find(about)
                .filter(one -> one.council().equals(council))
                .isEmpty()) {
            problems.add(new Problem("ref", "Choose what it is for"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = card(draft, Thing.Card.of("-", ""));
        var ref = things.add("case", council, card, BusinessCase.state(CaseLife.DRAFT))
                .ref();
        store.insert(ref, council, about, draft);
        store.insertMove(ref, council, new Move("", CaseLife.DRAFT.code(), "", day, ""));
        things.tie(about, ref, TieKind.UNDERPINNED_BY);
        return Checked.accepted(get(ref));
    }

    /** Writes a case anew; one that a body has approved is not rewritten but withdrawn. */
    Checked<BusinessCase> change(String ref, int version, Draft draft) {
        var problems = check(draft);
        if (get(ref).decision().life() == CaseLife.APPROVED) {
            problems.add(new Problem("", "It is approved as it stands; withdraw it before you write it anew"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(draft, things.get(ref).card()));
        store.update(ref, draft);
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Draft draft, Thing.Card before) {
        return posts.owned(before, draft.owner()).withTitle(draft.title().strip(), draft.words());
    }

    private static List<Problem> check(Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter what the case is called, up to 300 characters"));
        }
        if (!BusinessCase.STAGES.contains(draft.stage())) {
            problems.add(new Problem("stage", "Choose whether it is outline or detailed"));
        }
        if (draft.cost() != null && draft.cost().compareTo(Money.ZERO) < 0) {
            problems.add(new Problem("cost", "The cost is nought or more"));
        }
        return problems;
    }

    /** Moves a case through its life; an approval and a rejection name the body and the day. */
    Checked<BusinessCase> move(String ref, int version, CaseLife after, Shown shown) {
        var one = get(ref);
        var before = one.decision().life();
        if (!before.after().contains(after)) {
            return Checked.refused("life", "From “%s” it cannot become “%s”".formatted(before.code(), after.code()));
        }
        var problems = lacks(before, after, shown);
        var day = shown.day() == null ? LocalDate.now(clock) : shown.day();
        problems.addAll(Office.wrong(
                "decided",
                day,
                LocalDate.now(clock),
                store.moves(ref).getFirst().day()));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        store.decide(
                ref,
                after.isDecision() ? new Decision(after, shown.body().strip(), day) : new Decision(after, "", null));
        store.insertMove(
                ref,
                one.council(),
                new Move(
                        before.code(),
                        after.code(),
                        shown.body().strip(),
                        day,
                        shown.reason().strip()));
        things.setState(ref, BusinessCase.state(after));
        return Checked.accepted(get(ref));
    }

    private static List<Problem> lacks(CaseLife before, CaseLife after, Shown shown) {
        var problems = new ArrayList<Problem>();
        if (after.isDecision() && shown.body().strip().length() < 2) {
            problems.add(new Problem("body", "Say which body decided it, such as “Programme Board”"));
        }
        if (after.isDecision() && shown.day() == null) {
            problems.add(new Problem("decided", "Enter the day of the decision"));
        }
        if (CaseLife.needsReason(before, after) && shown.reason().strip().length() < 3) {
            problems.add(new Problem("reason", "Say why, in a few words"));
        }
        return problems;
    }

    @Transactional(readOnly = true)
    public BusinessCase get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public List<Move> moves(String ref) {
        return store.moves(ref);
    }

    @Transactional(readOnly = true)
    public Slice<BusinessCase> list(Wanted wanted, ListRequest request) {
        return Slice.of(store.page(wanted, request), store.count(wanted), request);
    }
}
