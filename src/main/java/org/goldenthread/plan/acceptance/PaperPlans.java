package org.goldenthread.plan.acceptance;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.organisation.Named;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plans;
import org.goldenthread.thread.Thing;
import org.springframework.stereotype.Component;

/** Finds what a paper's proposals belong to: the plan they make, and the posts and units that they name. */
@Component
class PaperPlans {
    private final Plans plans;
    private final Papers papers;
    private final Named named;

    PaperPlans(Plans plans, Papers papers, Named named) {
        this.plans = plans;
        this.papers = papers;
        this.named = named;
    }

    /** The plan that the paper makes: made as a draft with the first thing that is accepted. */
    Plan of(Acceptance acceptance) {
        var title = papers.get(acceptance.paper()).head().title();
        return plans.ofPaper(acceptance.council(), acceptance.paper(), title);
    }

    /** The post that a paper names as the owner; empty where none or several could be meant. */
    Optional<String> post(String council, String words) {
        return named.post(council, words).map(Thing::ref);
    }

    /** The unit that a paper names. */
    Optional<String> unit(String council, String words) {
        return named.unit(council, words).map(Thing::ref);
    }

    /** A field of a proposal in words; empty where the paper does not say. Lists are one to a line. */
    static String field(Proposal proposal, String name) {
        return switch (proposal.fields().get(name)) {
            case null -> "";
            case Collection<?> many ->
                many.stream().filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("\n"));
            case Object one -> String.valueOf(one);
        };
    }

    /** A whole number among a proposal's fields. */
    static Optional<Integer> number(Proposal proposal, String name) {
        return Optional.of(field(proposal, name))
                .filter(words -> words.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** No longer than a card allows. */
    static String title(String words) {
        var title = words.isBlank() ? "Without a title" : words.strip();
        return title.length() > 300 ? title.substring(0, 299) + "…" : title;
    }
}
