package org.goldenthread.delivery.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.delivery.opportunities.Opportunity.Decision;
import org.goldenthread.delivery.opportunities.Opportunity.Draft;
import org.goldenthread.delivery.opportunities.OpportunityStore.Wanted;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to opportunities across strands. */
@Component
@Transactional
class Opportunities {
    private final Things things;
    private final OpportunityStore store;
    private final Undertakings undertakings;
    private final Posts posts;
    private final Clock clock;

    Opportunities(Things things, OpportunityStore store, Undertakings undertakings, Posts posts, Clock clock) {
        this.things = things;
        this.store = store;
        this.undertakings = undertakings;
        this.posts = posts;
        this.clock = clock;
    }

    /** Enters an opportunity and ties it to the first undertaking that it concerns. */
    Checked<Opportunity> add(String council, String about, Draft draft) {
        var problems = check(draft);
        if (!isOf(council, about)) {
            problems.add(new Problem("ref", "Choose a strand or project that it concerns"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var state = Opportunity.state("being considered");
        var ref = things.add("opportunity", council, card(draft, Thing.Card.of("-", "")), state)
                .ref();
        store.insert(ref, council, draft);
        things.tie(about, ref, TieKind.CONTRIBUTED_TO_BY);
        return Checked.accepted(get(ref));
    }

    private boolean isOf(String council, String undertaking) {
        return undertakings
                .find(undertaking)
                .filter(one -> one.council().equals(council))
                .isPresent();
    }

    Checked<Opportunity> change(String ref, int version, Draft draft) {
        var problems = check(draft);
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
            problems.add(new Problem("title", "Say in one line what could be had, up to 300 characters"));
        }
        if (draft.board().isBlank()) {
            problems.add(new Problem("board", "Say which board decides about it, such as “Programme Board”"));
        }
        return problems;
    }

    /** A further strand or project that it concerns. */
    Checked<Opportunity> concern(String ref, String undertaking) {
        var one = get(ref);
        if (!isOf(one.council(), undertaking)) {
            return Checked.refused("also", "Choose what else it concerns");
        }
        things.tie(undertaking, ref, TieKind.CONTRIBUTED_TO_BY);
        return Checked.accepted(one);
    }

    /** What the board decided; considering it again takes the decision back, and the trail keeps it. */
    Checked<Opportunity> decide(String ref, int version, String life, Decision decision) {
        if (!Opportunity.LIVES.contains(life)) {
            return Checked.refused("life", "Choose what was decided");
        }
        var problems = new ArrayList<Problem>();
        boolean decided = !life.equals("being considered");
        if (decided && decision.words().isBlank()) {
            problems.add(new Problem("decision", "Say what the board decided"));
        }
        if (decided && decision.day() == null) {
            problems.add(new Problem("decided", "Enter the day of the decision"));
        }
        if (decision.day() != null && decision.day().isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("decided", "The day of the decision lies ahead"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        things.touch(ref, version);
        store.decide(ref, life, decided ? decision : Decision.NONE);
        things.setState(ref, Opportunity.state(life));
        return Checked.accepted(get(ref));
    }

    @Transactional(readOnly = true)
    public Opportunity get(String ref) {
        return store.find(ref).orElseThrow(() -> new NotHere(ref));
    }

    @Transactional(readOnly = true)
    public Slice<Opportunity> list(String council, String within, String life, ListRequest request) {
        var wanted = new Wanted(council, within, life);
        return Slice.of(store.page(wanted, request), store.count(wanted), request);
    }
}
