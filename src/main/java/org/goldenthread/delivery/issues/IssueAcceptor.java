package org.goldenthread.delivery.issues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.issues.Issue.Owner;
import org.goldenthread.delivery.issues.Issue.Raised;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.BroughtPaper;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Resembling;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes issues from papers; each affects an undertaking, which the paper or the reviewer names. */
@Component
class IssueAcceptor implements Acceptor {
    private static final String USUAL = "medium";
    private static final String UNGRADED = "The paper does not say how severe it is; it is entered as medium.";
    private final Issues issues;
    private final Undertakings undertakings;
    private final Resembling resembling;
    private final Papers papers;
    private final Clock clock;

    IssueAcceptor(Issues issues, Undertakings undertakings, Resembling resembling, Papers papers, Clock clock) {
        this.issues = issues;
        this.undertakings = undertakings;
        this.resembling = resembling;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("issue");
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public List<Choice> places(String kind, String council) {
        return Stream.of(Level.PROGRAMME, Level.STRAND, Level.PROJECT)
                .flatMap(level -> undertakings.ofLevel(council, level).stream()
                        .map(one -> new Choice(one.ref(), level.noun() + ": " + one.title())))
                .toList();
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return resembling.of(proposal.title(), "issue", council);
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var chosen = proposal.said(Proposal.PART_OF);
        var about = (chosen.isEmpty() ? tied(proposal, acceptance) : Stream.of(chosen))
                .flatMap(ref -> undertakings.find(ref).stream())
                .map(Undertaking::ref)
                .findFirst();
        if (about.isEmpty()) {
            return Checked.refused("", "Choose the programme, strand or project that it affects under “Part of”");
        }
        var paper = papers.get(acceptance.paper());
        var raised = new Raised(raised(paper), paper.head().title(), null);
        return issues.add(
                        acceptance.council(),
                        new Issue.Draft(
                                about.get(),
                                proposal.title(),
                                proposal.text() + "\n\n" + UNGRADED,
                                USUAL,
                                raised,
                                new Owner(null, proposal.said("owner"))))
                .then(made -> Checked.accepted(made.ref()));
    }

    private static Stream<String> tied(Proposal proposal, Acceptance acceptance) {
        return proposal.ties().stream().flatMap(tie -> acceptance.made().from(tie.kind(), tie.ref()).stream());
    }

    private LocalDate raised(BroughtPaper paper) {
        var today = LocalDate.now(clock);
        return paper.day().filter(day -> !day.isAfter(today)).orElse(today);
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        return Checked.accepted(key);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return issues.remove(key);
    }
}
