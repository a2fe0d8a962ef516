package org.goldenthread.governance.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * Who decided is the body that the reviewer chose, else the one whose minutes the paper is. Who has to answer is the
 * one that the recommendation names, else the one that the reviewer chose.
 */
@Component
class AskAcceptor implements Acceptor {
    private static final Pattern MINUTES = Pattern.compile(
            "^\\W*(?:draft )?(?:minutes|decisions?|resolutions?|record)\\b.{0,60}\\b(?:of|by)\\b",
            Pattern.CASE_INSENSITIVE);

    /** So many blocks of a paper tell what it is. */
    private static final int FRONT = 8;

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
                ? decisions
                        .add(acceptance.council(), decided(proposal, acceptance, paper))
                        .then(made -> Checked.accepted(made.ref()))
                : recommendations
                        .add(acceptance.council(), recommended(proposal, acceptance, paper))
                        .then(made -> Checked.accepted(made.ref()));
    }

    private Decisions.Draft decided(Proposal proposal, Acceptance acceptance, BroughtPaper paper) {
        var body = first(chosen(proposal, acceptance), ofMinutes(paper));
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
        var addressee = proposal.said("addressee");
        var to = first(bodies.named(acceptance.council(), addressee), chosen(proposal, acceptance));
        var from = first(ofMinutes(paper), Optional.empty());
        var day = toldOn(paper);
        var due = PrintedAsk.due(proposal);
        return new Recommendations.Draft(
                new Recommendation.Origin(
                        PrintedAsk.source(
                                Objects.requireNonNullElse(paper.head().organisation(), ""),
                                paper.head().title()),
                        from,
                        from == null ? whoeverWrote(paper) : "",
                        day,
                        to,
                        to != null ? "" : addressee.isEmpty() ? "The council" : cut(addressee),
                        null),
                PrintedAsk.wording(proposal),
                post(proposal, acceptance),
                due == null || due.isBefore(day) ? null : due);
    }

    private static @Nullable String first(Optional<Body> one, Optional<Body> other) {
        return one.or(() -> other).map(Body::ref).orElse(null);
    }

    private Optional<Body> chosen(Proposal proposal, Acceptance acceptance) {
        return bodies.find(proposal.said(Proposal.PART_OF))
                .filter(one -> one.council().equals(acceptance.council()));
    }

    /** Whose minutes a paper says it is; of two names in that line the longer one is meant. */
    private Optional<Body> ofMinutes(BroughtPaper paper) {
        var lines = Stream.concat(
                        Stream.of(paper.head().title()),
                        papers.model(paper.id()).blocks().stream()
                                .limit(FRONT)
                                .flatMap(block -> block.text().lines()))
                .filter(line -> MINUTES.matcher(line).find())
                .map(line -> line.toLowerCase(Locale.UK))
                .toList();
        return bodies.live(paper.council()).stream()
                .filter(one ->
                        lines.stream().anyMatch(line -> line.contains(one.name().toLowerCase(Locale.UK))))
                .max(Comparator.comparingInt(one -> one.name().length()));
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
        boolean there =
                decisions.find(key).isPresent() || recommendations.find(key).isPresent();
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
