package org.goldenthread.governance.obligations.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligation.Rhythm;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
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

/** Reports that are owed to bodies: the list, one obligation with all its reports, writing one down. */
@Controller
class ObligationPages {
    private final ObligationList list;
    private final Obligations obligations;
    private final Bodies bodies;
    private final Posts posts;
    private final Things things;
    private final Spreadsheets spreadsheets;

    ObligationPages(
            ObligationList list,
            Obligations obligations,
            Bodies bodies,
            Posts posts,
            Things things,
            Spreadsheets spreadsheets) {
        this.list = list;
        this.obligations = obligations;
        this.bodies = bodies;
        this.posts = posts;
        this.things = things;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/governance/obligations")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "reports owed");
        }
        model.addAttribute("list", listing);
        return "governance/obligations/list";
    }

    @GetMapping("/governance/obligations/{id}")
    @May(Act.SEE)
    String page(@PathVariable long id, Model model) {
        var one = obligations.get(id);
        var standing = list.standing(one.council());
        model.addAttribute("one", one);
        model.addAttribute(
                "names",
                things.titles(Stream.of(one.body(), one.post(), one.subject().about())
                        .filter(Objects::nonNull)
                        .toList()));
        model.addAttribute(
                "owed",
                standing.owed().stream()
                        .filter(due -> due.obligation().id() == id)
                        .toList());
        model.addAttribute("today", standing.today());
        model.addAttribute("delivered", standing.delivered(one));
        return "governance/obligations/obligation";
    }

    private String form(String council, long id, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("typed", typed);
        model.addAttribute("bodies", bodies.choices(council, "Choose a body", typed.reference("body")));
        model.addAttribute("posts", posts.choices(council, typed.reference("post")));
        model.addAttribute(
                "units",
                Stream.of(Rhythm.Unit.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/obligations/form";
    }

    @GetMapping("/governance/obligations/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), 0, Typed.of(typed), List.of(), model);
    }

    @PostMapping("/governance/obligations/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var checked = ObligationForm.read(visitor.council(), 0, typed).then(obligations::add);
        return saved(visitor.council(), typed, checked, redirect, model);
    }

    private String saved(
            String council, Typed typed, Checked<Obligation> checked, RedirectAttributes redirect, Model model) {
        return switch (checked) {
            case Checked.Accepted<Obligation>(Obligation made) -> {
                Said.next(redirect, "Saved");
                yield "redirect:/governance/obligations/" + made.id();
            }
            case Checked.Refused<Obligation>(List<Problem> problems) ->
                form(council, typed.number("id"), typed, problems, model);
        };
    }

    @GetMapping("/governance/obligations/{id}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable long id, Model model) {
        var one = obligations.get(id);
        return form(one.council(), id, ObligationForm.typed(one), List.of(), model);
    }

    @PostMapping("/governance/obligations/{id}/edit")
    @May(Act.EDIT)
    String change(
            @PathVariable long id, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var before = obligations.get(id);
        var typed = Typed.of(form).with("id", String.valueOf(id));
        var checked = ObligationForm.read(before.council(), id, typed).then(obligations::change);
        return saved(before.council(), typed, checked, redirect, model);
    }

    @PostMapping("/governance/obligations/{id}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        obligations.remove(id);
        Said.next(redirect, "The report is no longer owed; the trail keeps it");
        return "redirect:/governance/obligations";
    }
}
