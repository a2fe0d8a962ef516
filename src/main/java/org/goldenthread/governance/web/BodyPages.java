package org.goldenthread.governance.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bodies: the list, one of them, setting one up, changing it. */
@Controller
class BodyPages {
    private static final String DAYS = "established sunset review";
    private final BodyList list;
    private final BodyScreen screen;
    private final BodyForm form;
    private final Bodies bodies;
    private final Spreadsheets spreadsheets;

    BodyPages(BodyList list, BodyScreen screen, BodyForm form, Bodies bodies, Spreadsheets spreadsheets) {
        this.list = list;
        this.screen = screen;
        this.form = form;
        this.bodies = bodies;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/governance")
    @May(Act.SEE)
    String front() {
        return "redirect:/governance/bodies";
    }

    @GetMapping("/governance/bodies")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "bodies");
        }
        model.addAttribute("list", listing);
        return "governance/list";
    }

    @GetMapping("/governance/bodies/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        screen.fill(ref, visitor, model);
        return "governance/body";
    }

    @GetMapping("/governance/bodies/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), "", Typed.of(typed), List.of(), model);
    }

    @PostMapping("/governance/bodies/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes redirect, Model model) {
        var words = Typed.of(typed);
        var checked = words.days(DAYS.split(" ")).then(good -> bodies.add(visitor.council(), BodyForm.draft(good)));
        return switch (checked) {
            case Checked.Accepted<Body>(Body made) -> {
                Said.next(redirect, made.name() + " is set up");
                yield "redirect:/governance/bodies/" + made.ref();
            }
            case Checked.Refused<Body>(List<Problem> problems) -> form(visitor.council(), "", words, problems, model);
        };
    }

    @GetMapping("/governance/bodies/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var body = mine(bodies.get(ref), visitor);
        return form(body.council(), ref, Typed.of(BodyForm.values(body)), List.of(), model);
    }

    @PostMapping("/governance/bodies/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var words = Typed.of(typed);
        var body = mine(bodies.get(ref), visitor);
        try {
            var checked = words.days(DAYS.split(" "))
                    .then(good -> bodies.change(ref, good.number("version"), BodyForm.draft(good)));
            return switch (checked) {
                case Checked.Accepted<Body> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/governance/bodies/" + ref;
                }
                case Checked.Refused<Body>(List<Problem> problems) -> form(body.council(), ref, words, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(BodyForm.values(bodies.get(ref))));
            var again = words.with("version", String.valueOf(race.now().version()));
            return form(body.council(), ref, again, List.of(), model);
        }
    }

    /** The body, for whoever may change it: who may edit the council's record, or holds the post that supports it. */
    static Body mine(Body body, Visitor visitor) {
        if (!visitor.mayChange(body.officer())) {
            throw new NotAllowed("You may read " + body.ref() + " but not change it");
        }
        return body;
    }

    private String form(String council, String ref, Typed typed, List<Problem> problems, Model model) {
        form.fill(council, ref, typed, model);
        model.addAttribute("problems", problems);
        return "governance/form";
    }
}
