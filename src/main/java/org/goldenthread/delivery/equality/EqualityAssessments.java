package org.goldenthread.delivery.equality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.equality.Assessment.Draft;
import org.goldenthread.delivery.equality.Assessment.Move;
import org.goldenthread.delivery.equality.EqualityStore.Wanted;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Slice;
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

/** The door to equality impact assessments. */
@Component
@Transactional
class EqualityAssessments {
    private final Things things;
    private final EqualityStore store;
    private final Undertakings undertakings;
    private final Actions actions;
    private final Posts posts;
    private final Clock clock;

    EqualityAssessments(
            Things things, EqualityStore store, Undertakings undertakings, Actions actions, Posts posts, Clock clock) {
        this.things = things;
        this.store = store;
        this.undertakings = undertakings;
        this.actions = actions;
        this.posts = posts;
        this.clock = clock;
    }

    Checked<Assessment> add(String council, String about, Draft draft) {
        var problems = check(draft);
        if (undertakings
                .find(about)
                .filter(one -> one.council().equals(council))
                .isEmpty()) {
            problems.add(new Problem("ref", "Choose what is assessed"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = card(draft, Thing.Card.of("-", ""));
        var ref = things.add("equality", council, card, Assessment.state(AssessmentLife.NOT_STARTED))
                .ref();
        store.insert(ref, council, about, draft);
        things.tie(about, ref, TieKind.UNDERPINNED_BY);
        return Checked.accepted(get(ref));
    }

    Checked<Assessment> change(String ref, int version, Draft draft) {
        var problems = check(draft);
        if (get(ref).life() == AssessmentLife.COMPLETE && draft.findings().isBlank()) {
            problems.add(new Problem("findings", "It is complete, and has to say what was found"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(draft, things.get(ref).card()));
        store.update(ref, draft);
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Draft draft, Thing.Card before) {
        return posts.owned(before, draft.owner())
                .withTitle(draft.title().strip(), draft.findings())
                .dated(before.starts(), draft.review(), before.ended());
    }

    private static List<Problem> check(Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Enter what is assessed, up to 300 characters"));
        }
        return problems;
    }

    /**
     * Moves an assessment through its life; one is complete only with what was found.
     *
     * @param moved the day; absent for today
     */
    Checked<Assessment> move(String ref, int version, AssessmentLife after, @Nullable LocalDate moved, String reason) {
        var one = get(ref);
        if (!one.life().after().contains(after)) {
            return Checked.refused(
                    "life",
                    "From “%s” it cannot become “%s”".formatted(one.life().code(), after.code()));
        }
        if (AssessmentLife.needsReason(one.life(), after) && reason.strip().length() < 3) {
            return Checked.refused("moveReason", "Say why, in a few words");
        }
        if (after == AssessmentLife.COMPLETE && one.draft().findings().isBlank()) {
            return Checked.refused("life", "It cannot be complete before it says what was found");
        }
        var today = LocalDate.now(clock);
        var day = moved == null ? today : moved;
        var last = store.moves(ref).stream().findFirst().map(Move::day).orElse(null);
        var wrong = Office.wrong("moved", day, today, last);
        if (!wrong.isEmpty()) {
            return Checked.refused(wrong);
        }
        things.touch(ref, version);
        store.move(one, after, day, reason.strip());
        things.setState(ref, Assessment.state(after));
        return Checked.accepted(get(ref));
    }

    /** Ties an assessment to an action that softens what it found. */
    Checked<Assessment> mitigate(String ref, String action) {
        var one = get(ref);
        var found = actions.find(action).filter(other -> other.council().equals(one.council()));
        if (found.isEmpty()) {
            return Checked.refused("action", "There is no action “" + action + "”; type its number, such as ACT-12");
        }
        things.tie(ref, found.get().ref(), TieKind.MITIGATED_BY);
        return Checked.accepted(one);
    }

    @Transactional(readOnly = true)
    public Assessment get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public List<Move> moves(String ref) {
        return store.moves(ref);
    }

    @Transactional(readOnly = true)
    public Slice<Assessment> list(Wanted wanted, ListRequest request) {
        return Slice.of(store.page(wanted, request), store.count(wanted), request);
    }
}
