package org.goldenthread.benefits.acceptance;

import java.util.List;
import java.util.Set;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.headlines.Headline;
import org.goldenthread.benefits.headlines.Headline.Basis;
import org.goldenthread.benefits.headlines.Headline.Figure;
import org.goldenthread.benefits.headlines.Headlines;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;

/** Takes figures of savings that a paper says of a year; its lines are held against them as they are accepted. */
@Component
class HeadlineAcceptor implements Acceptor {
    static final String KEY = "HL-";
    private static final int LONGEST_PLACE = 500;
    private final Headlines headlines;
    private final Papers papers;

    HeadlineAcceptor(Headlines headlines, Papers papers) {
        this.headlines = headlines;
        this.papers = papers;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Savings.KIND);
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public boolean takes(Proposal proposal) {
        return PrintedSaving.level(proposal).equals("headline");
    }

    @Override
    public boolean keeps(String key) {
        return key.startsWith(KEY);
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        var years = PrintedSaving.years(proposal.said("year"));
        var amount = PrintedSaving.money(proposal, "amount");
        return !takes(proposal) || years.isEmpty() || amount == null
                ? List.of()
                : headlines.of(council).stream()
                        .filter(one -> one.figure().first() == years.get().first()
                                && one.figure().last() == years.get().last()
                                && one.figure().amount().equals(amount))
                        .map(one -> new Same(one.ref(), one.thing().title()))
                        .limit(5)
                        .toList();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var years = PrintedSaving.years(proposal.said("year"));
        var amount = PrintedSaving.money(proposal, "amount");
        if (years.isEmpty() || amount == null) {
            return Checked.refused(
                    "", "It names no financial year; write it down under Headlines with the years that are meant");
        }
        var paper = papers.get(acceptance.paper());
        var said = paper.head().title() + ", " + proposal.place();
        var figure = new Figure(
                years.get().first(),
                years.get().last(),
                amount,
                basis(proposal),
                said.length() > LONGEST_PLACE ? said.substring(0, LONGEST_PLACE) : said,
                paper.day().orElse(null));
        return headlines
                .add(acceptance.council(), "Savings " + proposal.title(), figure)
                .then(made -> Checked.accepted(made.ref()));
    }

    private static Basis basis(Proposal proposal) {
        return switch (proposal.said("state")) {
            case "delivered" -> Basis.DELIVERED;
            case "identified" -> Basis.PLANNED;
            default -> Basis.FORECAST;
        };
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        return Checked.accepted(key);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        return headlines.of(council).stream().map(Headline::ref).anyMatch(key::equals)
                ? headlines.remove(key)
                : Checked.accepted(key);
    }
}
