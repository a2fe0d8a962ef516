package org.goldenthread.governance.scrutiny;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Paging;
import org.goldenthread.organisation.Posts;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the work programme of scrutiny. */
@Component
@Transactional
public class Inquiries {
    public static final String KIND = "inquiry";
    private final InquiryStore store;
    private final InquiryListStore lists;
    private final Things things;
    private final Bodies bodies;
    private final Posts posts;
    private final Clock clock;

    Inquiries(InquiryStore store, InquiryListStore lists, Things things, Bodies bodies, Posts posts, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.things = things;
        this.bodies = bodies;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * What somebody writes down about an inquiry.
     *
     * @param committees the leading one first; @param about a thing that it looks at, such as PRJ-12
     * @param shared whether partner councils see it in their programme
     */
    public record Draft(
            String title,
            List<String> committees,
            Inquiry.Why why,
            Inquiry.How how,
            @Nullable LocalDate day,
            @Nullable String owner,
            @Nullable String about,
            boolean shared) {
        public Draft {
            committees = List.copyOf(committees);
        }
    }

    /** Proposes an inquiry. */
    public Checked<Inquiry> add(String council, Draft draft) {
        var problems = check(council, draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var ref = things.add(KIND, council, card(Thing.Card.of("", ""), draft), new State("proposed", Tone.NONE))
                .ref();
        store.insert(ref, council, draft);
        write(ref, council, draft);
        return Checked.accepted(get(ref));
    }

    /** Writes an inquiry anew; the version is the one that the writer had before their eyes. */
    public Checked<Inquiry> change(String ref, int version, Draft draft) {
        var before = get(ref);
        var problems = check(before.council(), draft);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.change(ref, version, card(things.get(ref).card(), draft));
        store.update(ref, draft);
        store.clearBodies(ref);
        write(ref, before.council(), draft);
        return Checked.accepted(get(ref));
    }

    private void write(String ref, String council, Draft draft) {
        for (int i = 0; i < draft.committees().size(); i++) {
            store.body(ref, council, draft.committees().get(i), i);
        }
        if (draft.about() != null) {
            things.tie(draft.about(), ref, TieKind.BROUGHT);
        }
        settle(ref);
    }

    private Thing.Card card(Thing.Card card, Draft draft) {
        var named = card.withTitle(draft.title().strip(), draft.why().reason())
                .dated(null, draft.day(), card.ended())
                .published(draft.shared() ? Publication.PARTNERS : Publication.INTERNAL);
        return posts.owned(named, draft.owner());
    }

    private List<Problem> check(String council, Draft draft) {
        var problems = new ArrayList<Problem>();
        if (draft.title().isBlank() || draft.title().strip().length() > 300) {
            problems.add(new Problem("title", "Say what is looked at, up to 300 characters"));
        }
        var known = bodies.all(council).stream().map(one -> one.ref()).toList();
        if (draft.committees().isEmpty() || !known.containsAll(draft.committees())) {
            problems.add(new Problem("lead", "Choose the committee that leads"));
        }
        if (draft.committees().stream().distinct().count() < draft.committees().size()) {
            problems.add(new Problem("also", "Name each committee once"));
        }
        if (draft.why().reason().isBlank()) {
            problems.add(new Problem("reason", "Say why it is worth a committee's time"));
        }
        var about = draft.about();
        if (about != null
                && things.find(about)
                        .filter(one -> one.council().equals(council))
                        .isEmpty()) {
            problems.add(new Problem("about", "There is nothing with the reference " + about));
        }
        return problems;
    }

    /** Moves an inquiry on. @param outcome what was found, or why it was dropped */
    public Checked<Inquiry> move(String ref, int version, InquiryState after, String outcome) {
        var before = get(ref);
        if (!before.life().allowed().contains(after)) {
            return Checked.refused(
                    "state",
                    "What is %s cannot become %s".formatted(before.life().words(), after.words()));
        }
        if (after.needsOutcome() && outcome.strip().length() < 3) {
            return Checked.refused("outcome", "Say what came of it, or why it is dropped");
        }
        if (after == InquiryState.PROGRAMMED && before.day() == null) {
            return Checked.refused("state", "Give it a day first: the meeting at which it is to be looked at");
        }
        things.touch(ref, version);
        store.stand(ref, after, outcome.strip());
        settle(ref);
        return Checked.accepted(get(ref));
    }

    /** Adds a question (number 0), or writes one anew with its answer. */
    public Checked<Question> put(String ref, Question question) {
        var before = get(ref);
        if (question.question().strip().length() < 3 || question.question().length() > 2000) {
            return Checked.refused("question", "Enter the question, up to 2,000 characters");
        }
        if (!question.answer().isBlank() && question.answeredBy().isBlank()) {
            return Checked.refused("answeredBy", "Say who answered");
        }
        things.touch(ref, before.version());
        if (question.id() == 0) {
            store.insert(ref, before.council(), question);
        } else if (store.update(ref, question) == 0) {
            throw new NotHere("the question " + question.id() + " of " + ref);
        }
        return Checked.accepted(question);
    }

    @Transactional(readOnly = true)
    public List<Question> questions(String ref) {
        return store.questions(ref);
    }

    /** Says on the card how the inquiry stands today. */
    void settle(String ref) {
        things.setState(ref, get(ref).state(LocalDate.now(clock)));
    }

    /** Brings the cards of a council up to today. */
    public void settleAll(String council) {
        var today = LocalDate.now(clock);
        things.setStates(
                council,
                all(council).stream()
                        .filter(one -> one.life().live())
                        .collect(Collectors.toMap(Inquiry::ref, one -> one.state(today))));
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Inquiry get(String ref) {
        return find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Optional<Inquiry> find(String ref) {
        return store.find(ref);
    }

    /** All of a council by their day; those without one last. */
    @Transactional(readOnly = true)
    public List<Inquiry> all(String council) {
        return store.all(council);
    }

    /** Some of the work programme, by page. */
    @Transactional(readOnly = true)
    public Paging.Page<Inquiry> list(InquiryFilter filter) {
        return filter.paging().page(lists.page(filter), Inquiry::ref, lists.count(filter));
    }

    /** All of a council, and what other councils share with the visitor. */
    @Transactional(readOnly = true)
    public List<Inquiry> shared(String council) {
        return store.shared(council);
    }
}
