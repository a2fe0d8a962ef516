package org.goldenthread.measures.entry.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Figures that posts enter, among everything that they owe. */
@Component
class FiguresOwed implements Owing {
    static final Sort SORT = new Sort("figure", "figure", "figures", "Figures to enter", 10);
    private final Desk desk;
    private final Sending sending;
    private final Templates templates;

    FiguresOwed(Desk desk, Sending sending, Templates templates) {
        this.desk = desk;
        this.sending = sending;
        this.templates = templates;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<String> styles() {
        return List.of("/measures/entry.css");
    }

    @Override
    public List<String> scripts() {
        return List.of("/measures/entry.js");
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        return desk.asking(visitor.council(), posts).stream().map(this::duty).toList();
    }

    private Duty duty(EntryRow row) {
        var slot = row.slot();
        var before = row.past().before();
        var last = before.isEmpty()
                ? ""
                : before.getLast().period().words() + ": "
                        + row.words(before.getLast().value());
        return new Duty(
                row.id(),
                what(row),
                new Term(slot.due(), slot.overdue()),
                last,
                slot.measure().enteredBy(),
                form(row));
    }

    static Duty.What what(EntryRow row) {
        Slot slot = row.slot();
        var aspect = slot.aspect().words();
        return new Duty.What(
                slot.measure().ref(),
                slot.measure().title(),
                slot.period().words() + (aspect.isEmpty() ? "" : ", " + aspect),
                "/measures/enter?at=" + slot.measure().ref() + "#row-" + row.id());
    }

    private Content form(EntryRow row) {
        return templates.content("measures/enter-fields", Map.of("row", row));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> typed) {
        var named = Slot.Key.of(key);
        if (named == null) {
            throw new NotHere("this figure");
        }
        var slot = sending.slot(named.measure(), key);
        if (!slot.measure().council().equals(visitor.council())) {
            throw new NotHere("this figure of " + named.measure());
        }
        var row = sending.answered(visitor, slot, typed);
        return row.done()
                ? new Outcome.Done(what(row), row.givenWords())
                : new Outcome.Again(what(row), problems(row), form(row));
    }

    private static List<Problem> problems(EntryRow row) {
        return Stream.concat(
                        row.reply().problems().stream()
                                .map(one -> new Problem(
                                        row.field(one.place().isEmpty() ? "value" : one.place()), one.message())),
                        row.reply().doubts().stream()
                                .map(doubt -> new Problem(row.field("sure"), "Is that right? " + doubt.words())))
                .toList();
    }
}
