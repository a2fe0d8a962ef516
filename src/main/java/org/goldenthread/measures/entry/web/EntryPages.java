package org.goldenthread.measures.entry.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.Due;
import org.goldenthread.measures.entry.Entries;
import org.goldenthread.measures.entry.Entries.Outcome;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.measures.entry.Typing;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Figures are entered here, a row at a time, each saved as it is sent. */
@Controller
class EntryPages {
    private final Desk desk;
    private final Due due;
    private final Entries entries;

    EntryPages(Desk desk, Due due, Entries entries) {
        this.desk = desk;
        this.due = due;
        this.entries = entries;
    }

    @GetMapping("/measures/enter")
    @May(Act.OWN)
    String enter(
            Visitor visitor,
            @RequestParam(defaultValue = "") String post,
            @RequestParam(defaultValue = "") String at,
            Model model) {
        return page(visitor, new Desk.Wanted(post, at, null), model);
    }

    private String page(Visitor visitor, Desk.Wanted wanted, Model model) {
        model.addAttribute("view", desk.view(visitor, wanted));
        return "measures/enter";
    }

    /** One row: recorded, asked about, or refused. With a script only the row comes back. */
    @PostMapping("/measures/{ref}/enter")
    @May(Act.OWN)
    String send(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String scripted,
            RedirectAttributes redirect,
            Model model) {
        var slot = slot(ref, typed.getOrDefault("slot", ""));
        var row = answered(visitor, slot, typed);
        var post = typed.getOrDefault("post", "");
        if (scripted != null) {
            model.addAttribute("row", row);
            model.addAttribute("view", desk.view(visitor, new Desk.Wanted(post, ref, row)));
            return "measures/enter-answer";
        }
        if (!row.reply().said().isEmpty()) {
            Said.next(redirect, slot.measure().title() + ", " + slot.period().words() + ": saved");
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/measures/enter")
                            .queryParam("post", post)
                            .queryParam("at", ref)
                            .fragment("row-" + row.id())
                            .build()
                            .encode()
                            .toUriString();
        }
        return page(visitor, new Desk.Wanted(post, ref, row), model);
    }

    private Slot slot(String ref, String key) {
        var found = Slot.Key.of(key);
        if (found == null || !found.measure().equals(ref)) {
            throw new NotHere("this figure of " + ref);
        }
        return due.slot(found).orElseThrow(() -> new NotHere("this figure of " + ref));
    }

    private EntryRow answered(Visitor visitor, Slot slot, Map<String, String> typed) {
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
