package org.goldenthread.benefits.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.tally.Tallies;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages of this room need again and again: the year it is, what things are called, what there is to choose. */
@Component
public class Worth {
    /** The kinds of work that a saving or a benefit may come from, the largest first. */
    private static final List<String> WORK = List.of("portfolio", "programme", "strand", "project");

    private static final int MOST = 400;

    private final Things things;
    private final Tallies tallies;
    private final Kinds kinds;
    private final Clock clock;

    Worth(Things things, Tallies tallies, Kinds kinds, Clock clock) {
        this.things = things;
        this.tallies = tallies;
        this.kinds = kinds;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The financial year it is, by the calendar year in which it began. */
    public int thisYear() {
        return Period.financialYearOf(today());
    }

    /** The year that a form or an address names by its first calendar year; otherwise the year it is. */
    public int year(String typed) {
        return typed.matches("(199|20\\d)\\d") ? Integer.parseInt(typed) : thisYear();
    }

    /** Years to choose from: those with amounts, and from last year three years on. */
    public List<Choice> years(Collection<Integer> known) {
        var years = new java.util.TreeSet<>(known);
        IntStream.rangeClosed(thisYear() - 1, thisYear() + 3).forEach(years::add);
        return years.stream()
                .map(year -> new Choice(String.valueOf(year), LineYear.words(year)))
                .toList();
    }

    public Map<String, String> titles(Collection<? extends @Nullable String> refs) {
        Set<String> known = refs.stream()
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return things.titles(known);
    }

    /**
     * The work of a council that may bring something; the first choice is none. Kinds of which there are more than
     * anybody would scroll through are left out, and found by their reference instead.
     *
     * @param chosen references that are chosen already and are among the choices whatever there is
     */
    public List<Choice> work(String council, String none, String... chosen) {
        var found = new LinkedHashMap<String, Thing>();
        for (var kind :
                kinds.all().stream().filter(one -> WORK.contains(one.code())).toList()) {
            var counts = tallies.states(council, kind.code()).values();
            if (counts.stream().mapToLong(Long::longValue).sum() <= MOST) {
                things.all(kind.code(), council).forEach(one -> found.put(one.ref(), one));
            }
        }
        found.putAll(cards(Arrays.stream(chosen).filter(one -> !one.isEmpty()).toList()));
        var choices = new ArrayList<>(List.of(new Choice("", none)));
        found.values()
                .forEach(one ->
                        choices.add(new Choice(one.ref(), kinds.of(one.kind()).noun() + ": " + one.title())));
        return choices;
    }

    /** The cards of these, by reference. */
    public Map<String, Thing> cards(Collection<? extends @Nullable String> refs) {
        return things.cards(refs.stream()
                .filter(java.util.Objects::nonNull)
                .map(String::valueOf)
                .toList());
    }

    public String href(Thing thing) {
        return kinds.href(thing);
    }

    /** The address of a thing of whatever kind. */
    public static String go(String ref) {
        return "/thread/go/" + ref;
    }

    /** An amount in a list; an absent one is not known, which is not nothing. */
    public static Cell money(@Nullable Money money) {
        return money == null ? new Cell.Number(null, "–") : new Cell.Number(money.pounds(), money.words());
    }
}
