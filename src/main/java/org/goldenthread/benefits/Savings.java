package org.goldenthread.benefits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.NotHere;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.Saving.Nature;
import org.goldenthread.benefits.Saving.Origin;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the lines of the savings ledger: writing them down and changing what they are. */
@Component
@Transactional
public class Savings {
    public static final String KIND = "saving";
    private static final int LONGEST = 300;
    private final Things things;
    private final Posts posts;
    private final SavingStore store;
    private final LineYears years;

    Savings(Things things, Posts posts, SavingStore store, LineYears years) {
        this.things = things;
        this.posts = posts;
        this.store = store;
        this.years = years;
    }

    /**
     * What somebody writes down about a line.
     *
     * @param words what is done to save it
     * @param service the service whose budget it is, where that is not the owner's
     */
    public record Draft(String title, String words, Origin origin, Nature nature, Confidence confidence, Owned owned) {
        public static Draft of(String title) {
            return new Draft(title, "", Origin.UNSAID, Nature.USUAL, Confidence.UNSAID, Owned.NOBODY);
        }

        public Draft from(Origin other) {
            return new Draft(title, words, other, nature, confidence, owned);
        }

        public Draft being(Nature other) {
            return new Draft(title, words, origin, other, confidence, owned);
        }

        public Draft ownedBy(@Nullable String post) {
            return new Draft(
                    title, words, origin, nature, confidence, new Owned(post, owned.service(), owned.publication()));
        }
    }

    /** Whose it is and how far it may be seen. */
    public record Owned(@Nullable String owner, @Nullable String service, Publication publication) {
        public static final Owned NOBODY = new Owned(null, null, Publication.INTERNAL);
    }

    /**
     * Why a line goes to another state.
     *
     * @param replacement the line that takes its place
     * @param mitigation what is done instead
     */
    public record Because(String reason, @Nullable String replacement, String mitigation) {
        public static Because of(String reason) {
            return new Because(reason, null, "");
        }
    }

    /** A step of a line from state to state. @param from absent for the first */
    public record Move(
            @Nullable SavingState from,
            SavingState to,
            String reason,
            @Nullable Long account,
            Instant recorded) {}

    /** Enters a line with its amounts; it is identified. */
    public Checked<Saving> add(String council, Draft draft, Collection<LineYear> amounts) {
        var problems = check(council, draft);
        amounts.forEach(year -> problems.addAll(LineYears.problems(year)));
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var state = SavingState.IDENTIFIED;
        var ref = things.add(KIND, council, card(draft, Thing.Card.of("-", "")), state.shown())
                .ref();
        store.insert(ref, council, draft);
        store.insertMove(ref, council, null, state, "");
        amounts.forEach(year -> years.record(ref, council, year));
        tie(ref, null, draft.origin().project());
        return Checked.accepted(get(ref));
    }

    /** Writes a line anew; the version is the one that the writer had before their eyes. */
    public Checked<Saving> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(before.council(), draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(draft, before.thing().card()));
        store.update(ref, draft);
        tie(ref, before.origin().project(), draft.origin().project());
        return Checked.accepted(get(ref));
    }

    /** Says how sure the owner is of the forecast; @return whether that is another answer than before */
    public boolean sure(String ref, Confidence confidence) {
        var before = get(ref);
        if (before.confidence() == confidence) {
            return false;
        }
        things.touch(ref, before.thing().version());
        store.confide(ref, confidence);
        return true;
    }

    /** Takes a line that was entered by mistake out of the ledger; refused once work or proof stands on it. */
    public Checked<String> remove(String ref) {
        get(ref);
        boolean verified = years(ref).stream().anyMatch(year -> year.is().verified() != null);
        if (verified || moves(ref).size() > 1) {
            return Checked.refused("", ref + " has gone on since it was entered; withdraw it instead, with the reason");
        }
        things.remove(ref);
        return Checked.accepted(ref);
    }

    private Thing.Card card(Draft draft, Thing.Card before) {
        var owned = draft.owned();
        var card = owned.owner() == null ? before.ownedBy(owned.service(), null) : posts.owned(before, owned.owner());
        var service = owned.service() == null ? card.service() : owned.service();
        return card.ownedBy(service, owned.owner())
                .withTitle(draft.title().strip(), (draft.origin().costCentre() + " " + draft.words()).strip())
                .published(owned.publication());
    }

    private void tie(String ref, @Nullable String before, @Nullable String project) {
        if (before != null && !before.equals(project)) {
            things.ties(List.of(ref)).stream()
                    .filter(tie -> tie.kind() == TieKind.BROUGHT && tie.upper().equals(before))
                    .forEach(tie -> things.cut(tie.id()));
        }
        if (project != null && !project.equals(before)) {
            things.tie(project, ref, TieKind.BROUGHT);
        }
    }

    private List<Problem> check(String council, Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > LONGEST) {
            problems.add(new Problem("title", "Enter what is saved, up to 300 characters"));
        }
        if (draft.words().length() > 4000) {
            problems.add(new Problem("words", "Up to 4,000 characters"));
        }
        if (draft.origin().costCentre().length() > 60) {
            problems.add(new Problem("costCentre", "A cost centre has up to 60 characters"));
        }
        if (draft.origin().projectNamed().length() > LONGEST) {
            problems.add(new Problem("projectNamed", "Up to 300 characters"));
        }
        if (!inCouncil(council, draft.origin().project())) {
            problems.add(new Problem("project", "There is no such project in this council"));
        }
        if (!inCouncil(council, draft.owned().owner())) {
            problems.add(new Problem("owner", "There is no such post in this council"));
        }
        if (!inCouncil(council, draft.owned().service())) {
            problems.add(new Problem("service", "There is no such service in this council"));
        }
        return problems;
    }

    private boolean inCouncil(String council, @Nullable String ref) {
        return ref == null
                || things.find(ref).filter(one -> one.council().equals(council)).isPresent();
    }

    /** The line with a reference. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Saving get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Saving> find(String ref) {
        return store.all(List.of(ref)).stream().findFirst();
    }

    /** Lines in the order asked for; those that the visitor may not see are left out. */
    @Transactional(readOnly = true)
    public List<Saving> all(Collection<String> refs) {
        return store.all(refs);
    }

    /** The lines of a council with these titles, in whatever spelling of capitals; by title in small letters. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> titled(String council, Collection<String> titles) {
        return store.titled(council, titles);
    }

    /** The way of a line through its states, the latest first. */
    @Transactional(readOnly = true)
    public List<Move> moves(String ref) {
        return store.moves(ref);
    }

    /** The lines whose place this one takes. */
    @Transactional(readOnly = true)
    public List<Saving> replacedBy(String ref) {
        return store.all(store.replacedBy(ref));
    }

    /** The amounts of a line as they are known now, by year. */
    @Transactional(readOnly = true)
    public List<Recorded> years(String ref) {
        return years.current(List.of(ref)).getOrDefault(ref, List.of());
    }

    /** The amounts of many lines as they are known now. */
    @Transactional(readOnly = true)
    public Map<String, List<Recorded>> years(Collection<String> refs) {
        return years.current(refs);
    }
}
