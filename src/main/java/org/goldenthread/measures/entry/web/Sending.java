package org.goldenthread.measures.entry.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Entries;
import org.goldenthread.measures.entry.Entries.Outcome;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.entry.Typing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Takes a row that was typed, on whichever page, and gives it back as it stands then. */
@Component
class Sending {
    private final Desk desk;
    private final Due due;
    private final Entries entries;

    Sending(Desk desk, Due due, Entries entries) {
        this.desk = desk;
        this.due = due;
        this.entries = entries;
    }

    /** The slot that a page named. @throws NotHere where there is none of this measure */
    Slot slot(String ref, String key) {
        var found = Slot.Key.of(key);
        if (found == null || !found.measure().equals(ref)) {
            throw new NotHere("this figure of " + ref);
        }
        return due.slot(found).orElseThrow(() -> new NotHere("this figure of " + ref));
    }

    /** Recorded, asked about, or refused. */
    EntryRow answered(Visitor visitor, Slot slot, Map<String, String> typed) {
        return switch (Typing.read(slot, typed).then(given -> entries.record(visitor, slot, given))) {
            case Checked.Refused<Outcome>(List<Problem> problems) ->
                desk.sent(slot, typed, new EntryRow.Reply(problems, List.of(), "", ""));
            case Checked.Accepted<Outcome>(Outcome outcome) ->
                switch (outcome) {
                    case Outcome.Asked(var doubts) ->
                        desk.sent(slot, typed, new EntryRow.Reply(List.of(), doubts, "", ""));
                    case Outcome.Kept kept ->
                        desk.row(again(slot), new EntryRow.Reply(List.of(), List.of(), "Saved", ""));
                };
        };
    }

    /** The slot after recording; the first figure of a council has given it a number meanwhile. */
    private Slot again(Slot slot) {
        return due.slot(slot.key())
                .or(() -> due.round(slot.measure().council(), List.of(slot.measure())).stream()
                        .filter(one -> one.period().equals(slot.period()))
                        .findFirst())
                .orElse(slot);
    }
}
