package org.goldenthread.benefits.acceptance;

import java.util.List;
import java.util.Set;
import org.goldenthread.benefits.Requirements;
import org.goldenthread.benefits.Requirements.Wanted;
import org.goldenthread.benefits.Savings;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.Acceptor;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.springframework.stereotype.Component;

/** Takes what a paper says must be saved in a year as a line of the financial plan; it shares nothing out itself. */
@Component
class RequirementAcceptor implements Acceptor {
    private static final String KEY = "requirement:";
    private static final int LONGEST_NAME = 200;
    private final Requirements requirements;
    private final Papers papers;

    RequirementAcceptor(Requirements requirements, Papers papers) {
        this.requirements = requirements;
        this.papers = papers;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Savings.KIND);
    }

    @Override
    public int order() {
        return 84;
    }

    @Override
    public boolean takes(Proposal proposal) {
        return PrintedSaving.level(proposal).equals("requirement");
    }

    @Override
    public boolean keeps(String key) {
        return key.startsWith(KEY);
    }

    @Override
    public List<Same> alike(Proposal proposal, String council) {
        return List.of();
    }

    @Override
    public Checked<String> accept(Proposal proposal, Acceptance acceptance) {
        var years = PrintedSaving.years(proposal.said("year")).filter(PrintedSaving.Years::isOne);
        var amount = PrintedSaving.money(proposal, "amount");
        if (years.isEmpty() || amount == null) {
            return Checked.refused(
                    "",
                    "The paper does not say how much of %s is to be saved in which financial year; write it into the financial plan year by year"
                            .formatted(proposal.said("printed")));
        }
        int year = years.get().first();
        var title = papers.get(acceptance.paper()).head().title();
        var name = title.substring(0, Math.min(LONGEST_NAME, title.length())).strip();
        boolean there = requirements.lines(acceptance.council()).stream()
                .anyMatch(line -> line.year() == year && line.name().equalsIgnoreCase(name));
        return there
                ? Checked.refused("", "The financial plan has a line of this name for that year already: " + name)
                : requirements
                        .write(acceptance.council(), new Wanted(year, name, amount, ""))
                        .then(made -> Checked.accepted(KEY + year + ":" + name));
    }

    @Override
    public Checked<String> merge(Proposal proposal, String key, Acceptance acceptance) {
        return Checked.accepted(key);
    }

    @Override
    public Checked<String> withdraw(String key, String council) {
        var parts = key.substring(KEY.length()).split(":", 2);
        int year = Integer.parseInt(parts[0]);
        boolean there = requirements.lines(council).stream()
                .anyMatch(line -> line.year() == year && line.name().equalsIgnoreCase(parts[1]));
        return there
                ? requirements
                        .write(council, new Wanted(year, parts[1], Money.ZERO, "The paper that said so was taken back"))
                        .then(made -> Checked.accepted(key))
                : Checked.accepted(key);
    }
}
