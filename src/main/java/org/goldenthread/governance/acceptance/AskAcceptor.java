package org.goldenthread.governance.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.decisions.Decision;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.BroughtPaper;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Resembling;
import org.goldenthread.organisation.Named;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes what papers say was resolved as decisions, and what they recommend as recommendations that wait for an answer.
 * The reviewer says which body it is; left open, it is the one that the paper names.
 */
@Component
class AskAcceptor implements Acceptor {
    private final Decisions decisions;
    private final Recommendations recommendations;
    private final Bodies bodies;
    private final Papers papers;
    private final Resembling resembling;
    private final Named named;
    private final Clock clock;

    AskAcceptor(
            Decisions decisions,
            Recommendations recommendations,
            Bodies bodies,
            Papers papers,
            Resembling resembling,
            Named named,
            Clock clock) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.bodies = bodies;
        this.papers = papers;
        this.resembling = resembling;
        this.named = named;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("recommendation");
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Choice> places(String kind, String council) {
        return bodies.live(council).stream()
                .map(one -> new Choice(one.ref(), one.name()))
                .toList();
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        var kind = PrintedAsk.isResolved(proposal) ? Decisions.KIND : Recommendations.KIND;
        return resembling.of(proposal.title(), kind, council);
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var paper = papers.get(acceptance.paper());
        return PrintedAsk.isResolved(proposal)
                ? decisions.add(acceptance.council(), decided(proposal, acceptance, paper))
                        .then(made -> Checked.accepted(made.ref()))
                : recommendations.add(acceptance.council(), recommended(proposal, acceptance, paper))
                        .then(made -> Checked.accepted(made.ref()));
    }

    private Decisions.Draft decided(Proposal proposal, Acceptance acceptance, BroughtPaper paper) {
        var body = body(proposal, acceptance);
        var maker = new Decision.Maker(body, null, body == null ? whoeverWrote(paper) : "");
        return new Decisions.Draft(
                proposal.title(),
                new Decision.Taken(PrintedAsk.verb(proposal), maker, toldOn(paper), "", false),
                new Decision.Words(PrintedAsk.wording(proposal), "", "", null, ""),
                null,
                "",
                List.of(),
                "",
                false,
                "",
                new Decision.Carrying(post(proposal, acceptance), PrintedAsk.due(proposal), "", null));
    }

    private Recommendations.Draft recommended(Proposal proposal, Acceptance acceptance, BroughtPaper paper) {
        var to = body(proposal, acceptance);
        var addressee = proposal.said("addressee");
        var day = toldOn(paper);
        var due = PrintedAsk.due(proposal);
        return new Recommendations.Draft(
                new Recommendation.Origin(
                        PrintedAsk.source(
                                Objects.requireNonNullElse(paper.head().organisation(), ""),
                                paper.head().title()),
                        null,
                        whoeverWrote(paper),
                        day,
                        to,
                        to != null ? "" : addressee.isEmpty() ? "The council" : cut(addressee),
                        null),
                PrintedAsk.wording(proposal),
                post(proposal, acceptance),
                due == null || due.isBefore(day) ? null : due);
    }

    /** The body that the reviewer chose, else the one that the paper names. */
    private @Nullable String body(Proposal proposal, Acceptance acceptance) {
        var chosen = proposal.said(Proposal.PART_OF);
        return Stream.of(
                        bodies.find(chosen).filter(one -> one.council().equals(acceptance.council())),
                        bodies.named(acceptance.council(), proposal.said("addressee")))
                .flatMap(Optional::stream)
                .map(Body::ref)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String post(Proposal proposal, Acceptance acceptance) {
        return named.post(acceptance.council(), proposal.said("owner"))
                .map(Thing::ref)
                .orElse(null);
    }

    private static String whoeverWrote(BroughtPaper paper) {
        return cut("“" + paper.head().title() + "”");
    }

    private static String cut(String words) {
        return words.length() <= 200 ? words : words.substring(0, 199) + "…";
    }

    /** Today where the paper bears no day that has come. */
    private LocalDate toldOn(BroughtPaper paper) {
        var today = LocalDate.now(clock);
        return paper.day().filter(day -> !day.isAfter(today)).orElse(today);
    }

    /** What is on record keeps its words; the paper is then one more place where it is told. */
    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        boolean there = decisions.find(key).isPresent()
                || recommendations.find(key).isPresent();
        return there ? Checked.accepted(key) : Checked.refused("", key + " is not in the record any more");
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        if (decisions.find(key).isPresent()) {
            return decisions.remove(key);
        }
        return recommendations.find(key).isPresent() ? recommendations.remove(key) : Checked.accepted(key);
    }
}
