package org.goldenthread.governance.recommendations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.Paging;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.recommendations.Recommendation.Life;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to recommendations: writing one down, answering it, saying that it was done. */
@Component
@Transactional
public class Recommendations {
    public static final String KIND = "recommendation";
    private final RecommendationStore store;
    private final Things things;
    private final Posts posts;
    private final Inquiries inquiries;
    private final Decisions decisions;
    private final Clock clock;

    Recommendations(
            RecommendationStore store,
            Things things,
            Posts posts,
            Inquiries inquiries,
            Decisions decisions,
            Clock clock) {
        this.store = store;
        this.things = things;
        this.posts = posts;
        this.inquiries = inquiries;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What somebody writes down about a recommendation. @param owner the post that carries it out until it is due */
    public record Draft(
            Recommendation.Origin origin,
            String wording,
            @Nullable String owner,
            @Nullable LocalDate due) {}

    /**
     * What is answered, or what came of it.
     *
     * @param words the response; kept from before where it is empty
     * @param decision that answered it; @param evidence only where it was carried out
     */
    public record Reply(
            Life life,
            @Nullable LocalDate day,
            String words,
            @Nullable String decision,
            String evidence) {}

    /** Writes a recommendation down; the response is due two months later. */
    public Checked<Recommendation> add(String council, Draft draft) {
        var problems = check(council, draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var card = card(Thing.Card.of("", ""), draft);
        var ref = things.add(KIND, council, card, new State(Life.AWAITED.words(), Tone.NONE))
                .ref();
        store.insert(ref, council, draft);
        if (draft.origin().inquiry() != null) {
            things.tie(draft.origin().inquiry(), ref, TieKind.BROUGHT);
        }
        settle(ref);
        return Checked.accepted(get(ref));
    }

    /** Writes a recommendation anew; the version is the one that the writer had before their eyes. */
    public Checked<Recommendation> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(before.council(), draft);
        if (before.answer().life() != Life.AWAITED && !before.wording().equals(draft.wording())) {
            problems.add(new Problem("wording", "It has been answered: its words stay as they were answered"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(things.get(ref).card(), draft));
        store.update(ref, draft);
        settle(ref);
        return Checked.accepted(get(ref));
    }

    private Thing.Card card(Thing.Card card, Draft draft) {
        var named = card.withTitle(Wording.title(draft.wording()), draft.wording())
                .dated(draft.origin().day(), draft.due(), card.ended());
        return posts.owned(named, draft.owner());
    }

    private ArrayList<Problem> check(String council, Draft draft) {
        var problems = new ArrayList<Problem>();
        var origin = draft.origin();
        if (draft.wording().strip().length() < 3 || draft.wording().length() > 4000) {
            problems.add(new Problem("wording", "Enter the recommendation, up to 4,000 characters"));
        }
        if (origin.body() == null && origin.named().isBlank()) {
            problems.add(new Problem("body", "Say who recommends it"));
        }
        if (origin.toBody() == null && origin.toNamed().isBlank()) {
            problems.add(new Problem("toBody", "Say who has to answer"));
        }
        if (origin.named().length() > 200 || origin.toNamed().length() > 200) {
            problems.add(new Problem("named", "A name has up to 200 characters"));
        }
        if (origin.day().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "It was made today at the latest"));
        }
        if (draft.due() != null && draft.due().isBefore(origin.day())) {
            problems.add(new Problem("due", "It cannot be due before it was made"));
        }
        if (origin.inquiry() != null
                && inquiries
                        .find(origin.inquiry())
                        .filter(one -> one.council().equals(council))
                        .isEmpty()) {
            problems.add(new Problem("inquiry", "There is no inquiry with the reference " + origin.inquiry()));
        }
        return problems;
    }

    /** Answers a recommendation, or says what came of it. */
    public Checked<Recommendation> reply(String ref, int version, Reply reply) {
        var before = get(ref);
        var day = reply.day() == null ? LocalDate.now(clock) : reply.day();
        var words = reply.words().isBlank()
                ? before.answer().words()
                : reply.words().strip();
        var problems = check(before, reply, day, words);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        boolean done = reply.life() == Life.DONE;
        things.touch(ref, version);
        store.answer(
                ref,
                new Recommendation.Answer(
                        reply.life(),
                        before.answer().due(),
                        done ? before.answer().day() : day,
                        words,
                        reply.decision() == null ? before.answer().decision() : reply.decision(),
                        done ? day : null,
                        done ? reply.evidence().strip() : ""));
        if (reply.decision() != null) {
            things.tie(ref, reply.decision(), TieKind.DECIDED_BY, "", "answers it");
        }
        settle(ref);
        return Checked.accepted(get(ref));
    }

    private List<Problem> check(Recommendation before, Reply reply, LocalDate day, String words) {
        var problems = new ArrayList<Problem>();
        var now = before.answer().life();
        if (!now.allowed().contains(reply.life())) {
            var what = "What is %s cannot become %s"
                    .formatted(now.words(), reply.life().words());
            problems.add(new Problem("life", what));
        }
        if (words.length() < 3) {
            problems.add(new Problem("words", "Enter the response"));
        }
        if (reply.life() == Life.DONE && reply.evidence().strip().length() < 3) {
            problems.add(new Problem("evidence", "Say what shows that it was done"));
        }
        if (day.isBefore(before.origin().day()) || day.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("day", "The day lies between the recommendation and today"));
        }
        if (reply.decision() != null
                && decisions
                        .find(reply.decision())
                        .filter(one -> one.council().equals(before.council()))
                        .isEmpty()) {
            problems.add(new Problem("decision", "There is no decision with the reference " + reply.decision()));
        }
        return problems;
    }

    /** Takes a recommendation that was entered by mistake out of the record; one that was answered stays. */
    public Checked<String> remove(String ref) {
        if (get(ref).answer().life() != Life.AWAITED) {
            return Checked.refused("", ref + " has been answered; it stays in the record");
        }
        things.remove(ref);
        return Checked.accepted(ref);
    }

    /** Says on the card how it stands today. */
    void settle(String ref) {
        things.setState(ref, get(ref).state(LocalDate.now(clock)));
    }

    /** Brings the cards of a council up to today. */
    public void settleAll(String council) {
        var today = LocalDate.now(clock);
        things.setStates(
                council,
                all(council).stream()
                        .filter(one -> one.answer().life().open())
                        .collect(Collectors.toMap(Recommendation::ref, one -> one.state(today))));
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Recommendation get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Recommendation> find(String ref) {
        return store.find(ref);
    }

    /** All of a council, the newest first. */
    @Transactional(readOnly = true)
    public List<Recommendation> all(String council) {
        return store.all(council);
    }

    /** Some of a council, by page. */
    @Transactional(readOnly = true)
    public Paging.Page<Recommendation> list(RecommendationFilter filter) {
        var today = LocalDate.now(clock);
        return filter.paging().page(store.page(filter, today), Recommendation::ref, store.count(filter, today));
    }

    /** Those of an inquiry, those that a decision answered, those that a body made or has to answer. */
    @Transactional(readOnly = true)
    public List<Recommendation> about(String ref) {
        return store.about(ref);
    }
}
