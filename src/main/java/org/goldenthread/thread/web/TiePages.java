package org.goldenthread.thread.web;

import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a thing is tied to, in words; and where somebody who may change it ties and cuts. */
@Controller
class TiePages {
    private static final String PATH = "/thread/{ref:[A-Z]+-[0-9]+}/ties";
    private final Things things;
    private final Kinds kinds;
    private final TieMaking making;

    TiePages(Things things, Kinds kinds, TieMaking making) {
        this.things = things;
        this.kinds = kinds;
        this.making = making;
    }

    @GetMapping(PATH)
    @May(Act.SEE)
    String ties(@PathVariable String ref, Visitor visitor, Model model) {
        return page(ref, visitor, TieForm.NOTHING, List.of(), model);
    }

    @PostMapping(PATH)
    @May(Act.OWN)
    String tie(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String detail,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect) {
        var typed = new TieForm(other, kind, role, detail);
        return switch (making.make(things.get(ref), typed)) {
            case Checked.Accepted<String>(String sentence) -> {
                Said.next(redirect, "Tied: " + sentence);
                yield "redirect:/thread/" + ref + "/ties";
            }
            case Checked.Refused<String>(List<Problem> problems) -> page(ref, visitor, typed, problems, model);
        };
    }

    @PostMapping(PATH + "/{tie}/cut")
    @May(Act.OWN)
    String cut(@PathVariable String ref, @PathVariable long tie, RedirectAttributes redirect) {
        var tied = things.tiedTo(ref).stream()
                .filter(one -> one.tie().id() == tie)
                .findFirst()
                .orElseThrow(() -> new NotHere("tie " + tie + " of " + ref));
        things.cut(tie);
        Said.next(
                redirect,
                "Cut: " + ref + " " + tied.words() + " " + tied.other().ref() + ". The history keeps that it was so");
        return "redirect:/thread/" + ref + "/ties";
    }

    private String page(String ref, Visitor visitor, TieForm typed, List<Problem> problems, Model model) {
        var thing = things.get(ref);
        var kind = kinds.of(thing.kind());
        model.addAttribute("head", ThingHead.beside(thing, kind, "thread", ""));
        model.addAttribute("ties", TieView.of(things.tiedTo(ref), kinds));
        model.addAttribute("choices", TieChoices.of(kind.column()));
        model.addAttribute("mayTie", visitor.mayChange(thing.owner()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "thread/ties";
    }
}
