package org.goldenthread.governance.challenge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.Tie;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to performance challenge: which priority is challenged when, what is read for it, what arose. */
@Component
@Transactional
public class Challenges {
    /** From a priority over its workstreams and projects to their actions. */
    private static final int DEEP = 4;

    private static final Set<TieKind> DOWN = EnumSet.of(
            TieKind.SERVED_BY,
            TieKind.DELIVERED_BY,
            TieKind.MEASURED_BY,
            TieKind.THREATENED_BY,
            TieKind.CONTRIBUTED_TO_BY);
    private final Inquiries inquiries;
    private final Things things;
    private final Actions actions;

    Challenges(Inquiries inquiries, Things things, Actions actions) {
        this.inquiries = inquiries;
        this.things = things;
        this.actions = actions;
    }

    /** A session and the records that it is about. */
    public record Session(Inquiry inquiry, List<Thing> about) {
        public Session {
            about = List.copyOf(about);
        }
    }

    /** The sessions of a council by their day, those without a day last. */
    @Transactional(readOnly = true)
    public List<Session> programme(String council) {
        return inquiries.all(council).stream()
                .filter(one -> one.how() == Inquiry.How.CHALLENGE)
                .sorted(Comparator.comparing(Inquiry::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .map(one -> new Session(one, about(one.ref())))
                .toList();
    }

    /** The priorities that no session is about, by title. */
    @Transactional(readOnly = true)
    public List<Thing> without(String council) {
        var challenged = programme(council).stream()
                .flatMap(one -> one.about().stream())
                .map(Thing::ref)
                .collect(Collectors.toSet());
        return things.all("priority", council).stream()
                .filter(one -> !challenged.contains(one.ref()))
                .sorted(Comparator.comparing(Thing::title))
                .toList();
    }

    private List<Thing> about(String ref) {
        return things.tiedTo(ref).stream()
                .filter(one -> !one.downwards() && one.tie().kind() == TieKind.BROUGHT)
                .map(org.goldenthread.thread.TiedThing::other)
                .toList();
    }

    /** What a session reads, as the record stands now. */
    @Transactional(readOnly = true)
    public ChallengePack pack(String ref) {
        var about = about(ref);
        var below = new ArrayList<>(
                things.cards(below(about.stream().map(Thing::ref).toList())).values());
        return new ChallengePack(
                about,
                List.of(
                        ChallengePack.Group.of("Measures", of(below, Set.of("measure"))),
                        ChallengePack.Group.of(
                                "Projects, milestones and actions",
                                of(below, Set.of("programme", "strand", "project", "milestone", "action"))),
                        ChallengePack.Group.of("Risks", of(below, Set.of("risk")))));
    }

    private static List<Thing> of(List<Thing> all, Set<String> kinds) {
        return all.stream().filter(one -> kinds.contains(one.kind())).toList();
    }

    private Set<String> below(Collection<String> roots) {
        var found = new LinkedHashSet<>(roots);
        Collection<String> edge = roots;
        for (int i = 0; i < DEEP && !edge.isEmpty(); i++) {
            var uppers = Set.copyOf(edge);
            edge = things.ties(uppers).stream()
                    .filter(tie -> DOWN.contains(tie.kind()) && uppers.contains(tie.upper()))
                    .map(Tie::lower)
                    .filter(found::add)
                    .toList();
        }
        return found;
    }

    /** An action that arose at a session: it is delivery's, and points back to the session. */
    public Checked<Action> arise(String ref, String title, @Nullable String post, @Nullable LocalDate due) {
        var session = inquiries.get(ref);
        var wanted = Actions.Draft.of(null, Action.Sort.ACTION, title)
                .dated(null, due)
                .ownedBy(post, "");
        return actions.add(session.council(), wanted).then(made -> {
            things.tie(ref, made.ref(), TieKind.BROUGHT, "", "performance challenge");
            return Checked.accepted(made);
        });
    }

    /** The actions that arose at a session. */
    @Transactional(readOnly = true)
    public List<Action> arisen(String ref) {
        return actions.all(things.ties(List.of(ref)).stream()
                .filter(tie -> tie.kind() == TieKind.BROUGHT && tie.upper().equals(ref))
                .map(Tie::lower)
                .toList());
    }
}
