package org.goldenthread.plan.acceptance;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.intake.Acceptance;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.wording.Wording;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plans;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.ThingFilter;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Finds what a paper's proposals belong to: the plan they make, and the posts and units that they name. */
@Component
class PaperPlans {
    private final Plans plans;
    private final Papers papers;
    private final Things things;

    PaperPlans(Plans plans, Papers papers, Things things) {
        this.plans = plans;
        this.papers = papers;
        this.things = things;
    }

    /** The plan that the paper makes: made as a draft with the first thing that is accepted. */
    Plan of(Acceptance acceptance) {
        var title = papers.get(acceptance.paper()).head().title();
        return plans.ofPaper(acceptance.council(), acceptance.paper(), title);
    }

    /** The thing of a kind that bears this name, whatever its spelling; empty where none or several do. */
    Optional<String> named(String kind, String council, String name) {
        var key = key(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var last = name.strip().replaceAll(".*\\W(?=\\w+\\W*$)", "");
        var filter = new ThingFilter(kind, council, "", "", "", last, ThingFilter.Order.NUMBER, false, null, 2000);
        var found = things.list(filter).things().stream()
                .filter(thing -> key(thing.title()).equals(key))
                .map(Thing::ref)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String key(String name) {
        var plain = name.toLowerCase(Locale.UK)
                .replaceAll("\\bass(?:t|istant)\\b\\.?", "assistant")
                .replaceAll("\\b(?:the|of|for)\\b", " ");
        return Wording.key(plain);
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
