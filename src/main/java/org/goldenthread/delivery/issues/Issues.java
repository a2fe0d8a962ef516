package org.goldenthread.delivery.issues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.issues.Issue.Draft;
import org.goldenthread.delivery.issues.Issue.Move;
import org.goldenthread.delivery.issues.IssueStore.Wanted;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to issues: raising them, moving them through their life, and who has them. */
@Component
@Transactional
class Issues {
    private final Things things;
    private final IssueStore store;
    private final Undertakings undertakings;
    private final Actions actions;
    private final Posts posts;
    private final Clock clock;

    Issues(Things things, IssueStore store, Undertakings undertakings, Actions actions, Posts posts, Clock clock) {
        this.things = things;
        this.store = store;
        this.undertakings = undertakings;
        this.actions = actions;
        this.posts = posts;
        this.clock = clock;
    }

    Checked<Issue> add(String council, Draft draft) {
        var problems = check(council, draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var state = Issue.state(IssueLife.OPEN, draft.severity());
        var ref = things.add("issue", council, card(draft, Thing.Card.of("-", "")), state)
                .ref();
        store.insert(ref, council, draft);
        store.insertMove(
                ref,
                council,
                new Move(
                        "", IssueLife.OPEN.code(), draft.about(), draft.raised().day(), ""));
        things.tie(draft.about(), ref, TieKind.AFFECTED_BY);
        return Checked.accepted(get(ref));
    }

    /** Writes an issue anew; what it is about stays, as does its state. */
    Checked<Issue> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(before.council(), draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(draft, things.get(ref).card()));
        store.update(ref, draft);
        things.setState(ref, Issue.state(before.life(), draft.severity()));
        return Checked.accepted(get(ref));
    }

    /** Takes an issue that was entered by mistake out of the record; refused once it has been dealt with. */
    Checked<String> remove(String ref) {
        if (store.find(ref).isEmpty()) {
            return Checked.accepted(ref);
        }
        if (moves(ref).size() > 1) {
            return Checked.refused("", ref + " has been dealt with; close it instead, and say how it was resolved");
        }
        things.remove(ref);
        return Checked.accepted(ref);
    }

    private Thing.Card card(Draft draft, Thing.Card before) {
        return posts.owned(before, draft.owner().post())
                .withTitle(draft.title().strip(), draft.words())
                .dated(draft.raised().day(), draft.raised().due(), before.ended());
    }

    private List<Problem> check(String council, Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Say in one line what has gone wrong, up to 300 characters"));
        }
        if (!Issue.SEVERITIES.contains(draft.severity())) {
            problems.add(new Problem("severity", "Choose how severe it is"));
        }
        if (undertakings
                .find(draft.about())
                .filter(one -> one.council().equals(council))
                .isEmpty()) {
            problems.add(new Problem("ref", "Choose what it affects"));
        }
        var raised = draft.raised();
        if (raised.day().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("raised", "An issue is something that has happened; its day cannot lie ahead"));
        }
        if (raised.due() != null && raised.due().isBefore(raised.day())) {
            problems.add(new Problem("due", "It is to be resolved before it was raised"));
        }
        return problems;
    }

    /**
     * Moves an issue through its life; escalating hands it to the undertaking above the one that has it.
     *
     * @param moved the day; absent for today
     */
    Checked<Issue> move(String ref, int version, IssueLife after, @Nullable LocalDate moved, String reason) {
        var issue = get(ref);
        if (!issue.life().after().contains(after)) {
            return Checked.refused(
                    "life",
                    "From “%s” it cannot become “%s”".formatted(issue.life().code(), after.code()));
        }
        if (IssueLife.needsReason(issue.life(), after) && reason.strip().length() < 3) {
            return Checked.refused(
                    "reason", after == IssueLife.CLOSED ? "Say how it was resolved" : "Say why, in a few words");
        }
        var held = held(issue, after);
        if (held.isEmpty()) {
            return Checked.refused(
                    "life",
                    issue.held().title() + " is not part of anything, so there is nobody above to escalate it to");
        }
        var day = moved == null ? LocalDate.now(clock) : moved;
        var wrong = Office.wrong(
                "moved", day, LocalDate.now(clock), store.moves(ref).getFirst().day());
        if (!wrong.isEmpty()) {
            return Checked.refused(wrong);
        }
        boolean closes = after == IssueLife.CLOSED;
        var card = things.get(ref).card();
        things.change(ref, version, card.dated(card.starts(), card.due(), closes ? day : null));
        store.move(issue, after, held, closes ? reason.strip() : "");
        store.insertMove(ref, issue.council(), new Move(issue.life().code(), after.code(), held, day, reason.strip()));
        things.setState(ref, Issue.state(after, issue.severity()));
        return Checked.accepted(get(ref));
    }

    /** What whoever deals with an issue says of it: what becomes of it, another day for it, or both. */
    Checked<Issue> answer(String ref, int version, Typed typed) {
        var issue = get(ref);
        var due = typed.day("due");
        boolean other = !Objects.equals(due, issue.raised().due());
        if (!typed.has("life") && !other) {
            return Checked.refused("life", "Choose what becomes of it, or enter another day by which it is resolved");
        }
        var problems = check(issue.council(), issue.by(due));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var moved = typed.has("life")
                ? IssueLife.read(typed.text("life"))
                        .map(life -> move(ref, version, life, null, typed.text("reason")))
                        .orElse(Checked.refused("life", "Choose what becomes of it"))
                : Checked.accepted(issue);
        return moved.then(now -> other ? change(ref, things.get(ref).version(), issue.by(due)) : Checked.accepted(now));
    }

    /** What is not closed and these posts deal with, the most severe first. */
    @Transactional(readOnly = true)
    public List<Issue> dealtWithBy(String council, Set<String> posts) {
        return posts.isEmpty() ? List.of() : store.dealtWithBy(council, posts);
    }

    /** Whose board has it after a move; empty where there is nobody above. */
    private String held(Issue issue, IssueLife after) {
        if (after == IssueLife.OPEN) {
            return issue.about().ref();
        }
        if (after != IssueLife.ESCALATED) {
            return issue.held().ref();
        }
        var above = undertakings.above(issue.held().ref());
        return above.isEmpty() ? "" : above.getFirst().ref();
    }

    /** Ties an issue to the action that puts it right. */
    Checked<Issue> remedy(String ref, String action) {
        var issue = get(ref);
        var found = actions.find(action).filter(one -> one.council().equals(issue.council()));
        if (found.isEmpty()) {
            return Checked.refused("action", "There is no action “" + action + "”; type its number, such as ACT-12");
        }
        things.tie(ref, found.get().ref(), TieKind.MITIGATED_BY);
        return Checked.accepted(issue);
    }

    @Transactional(readOnly = true)
    public Issue get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public List<Move> moves(String ref) {
        return store.moves(ref);
    }

    @Transactional(readOnly = true)
    public Slice<Issue> list(Wanted wanted, ListRequest request) {
        return Slice.of(store.page(wanted, request), store.count(wanted), request);
    }
}
