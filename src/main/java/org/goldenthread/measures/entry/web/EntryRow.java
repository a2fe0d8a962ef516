package org.goldenthread.measures.entry.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.entry.Amounts;
import org.goldenthread.measures.entry.Doubt;
import org.goldenthread.measures.entry.Past;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One slot on the entry page: a small form of its own.
 *
 * @param typed what stands in its boxes, by field
 * @param reply what came of sending it; nothing before
 * @param day today
 */
public record EntryRow(Slot slot, Past past, Map<String, String> typed, Reply reply, LocalDate day) {
    private static final int SHOWN = 3;

    /**
     * What is said to a row: problems, questions, a sentence that it is recorded.
     *
     * @param returned why whoever signs it off sent it back; empty where nobody did
     */
    public record Reply(List<Problem> problems, List<Doubt> doubts, String said, String returned) {
        static final Reply NONE = new Reply(List.of(), List.of(), "", "");

        static Reply returned(String why) {
            return new Reply(List.of(), List.of(), "", why);
        }
    }

    public String id() {
        return slot.key().toString();
    }

    public String field(String name) {
        return id() + "-" + name;
    }

    public String get(String name) {
        return typed.getOrDefault(name, "");
    }

    public Sheet sheet() {
        return slot.sheet();
    }

    public Sheet.@Nullable Ratio ratio() {
        return sheet().ratio();
    }

    /** Whether the form is put away, because a figure is recorded and nothing is asked. */
    public boolean done() {
        return !slot.open()
                && reply.problems().isEmpty()
                && reply.doubts().isEmpty()
                && reply.returned().isEmpty();
    }

    public State state() {
        var given = slot.given();
        if (!reply.returned().isEmpty()) {
            return new State("Returned", Tone.BAD);
        }
        return given == null
                ? slot.stage(day).state()
                : new State(given.present() ? "Recorded" : "No figure", given.present() ? Tone.GOOD : Tone.NONE);
    }

    public String dueWords() {
        return day.isBefore(slot.overdue())
                ? "by " + Times.shortDay(slot.due())
                : "was due by " + Times.shortDay(slot.due());
    }

    /** The recorded figure, or why there is none. */
    public String givenWords() {
        var value = past.now().value();
        var given = slot.given();
        return value == null
                ? given == null ? "" : given.words()
                : words(value) + (given == Standing.FINAL || given == null ? "" : ", " + lower(given));
    }

    private static String lower(Standing standing) {
        return standing.words().toLowerCase(java.util.Locale.UK);
    }

    public String words(BigDecimal value) {
        return Amounts.words(sheet().counted(), value);
    }

    /** What stands beside the box: last figures, a year before, range and target. */
    public List<Choice> beside() {
        List<Choice> facts = new ArrayList<>();
        var before = past.before();
        before.subList(Math.max(0, before.size() - SHOWN), before.size()).reversed().stream()
                .map(one -> new Choice(one.period().words(), words(one.value())))
                .forEach(facts::add);
        var year = past.yearBefore();
        var same = slot.period().yearBefore().words();
        if (year != null && facts.stream().noneMatch(one -> one.value().equals(same))) {
            facts.add(new Choice(same, words(year)));
        }
        var range = past.range();
        if (range != null) {
            facts.add(new Choice(
                    range.steady() ? "Usual range" : "So far", words(range.from()) + " to " + words(range.to())));
        }
        var target = past.aim().target();
        if (target != null) {
            var lower = past.aim().lower();
            facts.add(new Choice("Target", words(target) + (lower == null ? "" : " (at least " + words(lower) + ")")));
        }
        return facts;
    }

    /** What a figure can be worth, and why there can be none. */
    public static List<Choice> standings() {
        List<Choice> choices = new ArrayList<>();
        for (var one : Standing.values()) {
            boolean offered = one != Standing.MISSING && one != Standing.TAKEN_BACK && one != Standing.NOT_DUE;
            if (offered) {
                choices.add(new Choice(
                        String.valueOf(one.code()), one.present() ? one.words() : "No figure: " + lower(one)));
            }
        }
        return choices;
    }

    public List<Problem> problems(String field) {
        return reply.problems().stream()
                .filter(one -> one.place().equals(field))
                .toList();
    }
}
