package org.goldenthread.governance.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.BodyState;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.terms.TermsOfReference;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes bodies from papers: what each is for, whom it reports to, its seats, and its terms as a draft that nobody has
 * agreed. Members are proposed and not appointed; a person appoints them.
 */
@Component
class BodyAcceptor implements Acceptor {
    private static final int FIRST = 1;
    private final Bodies bodies;
    private final TermsOfReference terms;
    private final PrintedMembers members;
    private final Meetings meetings;
    private final Things things;

    BodyAcceptor(Bodies bodies, TermsOfReference terms, PrintedMembers members, Meetings meetings, Things things) {
        this.bodies = bodies;
        this.terms = terms;
        this.members = members;
        this.meetings = meetings;
        this.things = things;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Bodies.KIND);
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        var name = plain(proposal.title());
        return bodies.live(council).stream()
                .filter(one -> plain(one.name()).contains(name) || name.contains(plain(one.name())))
                .map(one -> new Same(one.ref(), one.name()))
                .toList();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.UK).replaceFirst("^the ", "");
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var council = acceptance.council();
        var name = PrintedBody.name(proposal);
        var draft = new Bodies.Draft(
                name,
                new Body.Words(PrintedBody.sort(name), PrintedBody.remit(proposal)),
                new Body.Life(BodyState.ACTIVE, null, null, null),
                post(council, proposal.said("supported by")),
                upper(proposal, acceptance).stream()
                        .map(one -> new Body.Line(one, ""))
                        .toList());
        return bodies.add(council, draft).then(made -> {
            write(made, proposal);
            return Checked.accepted(made.ref());
        });
    }

    /** Terms, seats and members, each only where the record has none of the body yet. */
    private void write(Body body, Proposal proposal) {
        if (terms.of(body.ref()).isEmpty() && !proposal.text().isBlank()) {
            var words = PrintedBody.terms(proposal);
            terms.write(body.ref(), version(body), new TermsOfReference.Draft(words, "", null, "As a paper says"));
        }
        members.seats(body, version(body), proposal);
        members.propose(body, proposal);
    }

    private int version(Body body) {
        return things.get(body.ref()).version();
    }

    private @Nullable String post(String council, String title) {
        return title.isEmpty()
                ? null
                : things.all("post", council).stream()
                        .filter(one -> one.title().equalsIgnoreCase(title))
                        .map(Thing::ref)
                        .findFirst()
                        .orElse(null);
    }

    /** The body it reports to: one of the same paper, else one on record. */
    private Optional<String> upper(Proposal proposal, Acceptance acceptance) {
        var name = proposal.said("reports to");
        return name.isEmpty()
                ? Optional.empty()
                : bodies.named(acceptance.council(), name)
                        .map(Body::ref)
                        .or(() -> acceptance.made().from(Bodies.KIND, name));
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        var body = bodies.get(key);
        var upper = upper(proposal, acceptance).filter(one -> !one.equals(key));
        boolean lacks = body.words().remit().isBlank() || body.lines().isEmpty() && upper.isPresent();
        if (!lacks) {
            write(body, proposal);
            return Checked.accepted(key);
        }
        var remit = body.words().remit().isBlank()
                ? PrintedBody.remit(proposal)
                : body.words().remit();
        var lines = body.lines().isEmpty()
                ? upper.stream().map(one -> new Body.Line(one, "")).toList()
                : body.lines();
        var draft = new Bodies.Draft(
                body.name(), new Body.Words(body.words().sort(), remit), body.life(), body.officer(), lines);
        return bodies.change(key, version(body), draft).then(after -> {
            write(after, proposal);
            return Checked.accepted(key);
        });
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        var body = bodies.find(key);
        if (body.isEmpty()) {
            return Checked.accepted(key);
        }
        var held = meetings.list(MeetingFilter.of(council).ofBody(key), null, FIRST);
        if (held.total() > 0) {
            return Checked.refused("", "Meetings of “" + body.get().name() + "” are laid; discontinue it instead");
        }
        if (members.appointed(key)) {
            return Checked.refused("", "Somebody is appointed to “" + body.get().name() + "”; discontinue it instead");
        }
        members.takeBack(body.get());
        return Checked.accepted(key);
    }
}
