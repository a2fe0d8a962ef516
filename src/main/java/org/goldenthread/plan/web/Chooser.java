package org.goldenthread.plan.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.plan.Plan;
import org.goldenthread.plan.Plans;
import org.goldenthread.plan.web.Chosen.Tab;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the plan that a page is about, and what things named on it are called. */
@Component
public class Chooser {
    /** What a page shows where a council has no plan yet. */
    public static final String NO_PLAN = "plan/none";

    private final Plans plans;
    private final Things things;

    Chooser(Plans plans, Things things) {
        this.plans = plans;
        this.things = things;
    }

    /** The plan asked for, or the one that counts; empty where the council has none. */
    public Optional<Chosen> of(Visitor visitor, @Nullable String wanted, Tab tab) {
        var all = plans.all(visitor.council());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var plan = wanted == null || wanted.isBlank()
                ? all.getFirst()
                : all.stream()
                        .filter(one -> one.ref().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new NotHere(wanted));
        return Optional.of(new Chosen(plan, all, tab));
    }

    /** The plan that a form names; there must be one. */
    public Chosen must(Visitor visitor, @Nullable String wanted, Tab tab) {
        return of(visitor, wanted, tab).orElseThrow(() -> new NotHere("a plan"));
    }

    /** What things are called, by reference. */
    public Map<String, String> titles(Collection<? extends @Nullable String> refs) {
        var known = refs.stream().filter(Objects::nonNull).map(String::valueOf).collect(Collectors.toSet());
        return things.titles(known);
    }

    /** The owner's post, or the words for it, or nothing. */
    public static String owner(@Nullable String post, String named, Map<String, String> titles) {
        return post != null && titles.containsKey(post) ? titles.getOrDefault(post, "") : named;
    }

    /** The owner in a list: the post leads to its page. */
    static Cell ownerCell(@Nullable String post, String words) {
        return post == null ? Cell.text(words) : Cell.link(words, "/organisation/posts/" + post);
    }

    /** What a plan's levels are called, for a form or a filter. */
    static List<Choice> levels(Plan plan) {
        return plan.levels().stream()
                .map(level -> new Choice(String.valueOf(level.position()), level.name()))
                .toList();
    }
}
