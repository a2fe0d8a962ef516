package org.goldenthread.measures.entry.web;

import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.Said;
import org.goldenthread.site.updates.Duties;
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
    private final Sending sending;
    private final Duties duties;

    EntryPages(Desk desk, Sending sending, Duties duties) {
        this.desk = desk;
        this.sending = sending;
        this.duties = duties;
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
        var slot = sending.slot(ref, typed.getOrDefault("slot", ""));
        var row = sending.answered(visitor, slot, typed);
        if (row.done()) {
            duties.note(visitor, FiguresOwed.SORT.code(), row.id(), FiguresOwed.what(row), row.givenWords());
        }
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
}
