package org.goldenthread.governance.occasions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.occasions.Occasion;
import org.goldenthread.governance.occasions.Occasions;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
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

/** Events and publicity of bodies: the list, one with who is invited, laying a row of them, what came of one. */
@Controller
class OccasionPages {
    private static final String AT = "/governance/occasions";
    private final OccasionList list;
    private final Occasions occasions;
    private final Bodies bodies;
    private final Appointments appointments;
    private final Posts posts;
    private final Things things;
    private final Spreadsheets spreadsheets;
    private final Clock clock;

    OccasionPages(
            OccasionList list,
            Occasions occasions,
            Bodies bodies,
            Appointments appointments,
            Posts posts,
            Things things,
            Spreadsheets spreadsheets,
            Clock clock) {
        this.list = list;
        this.occasions = occasions;
        this.bodies = bodies;
        this.appointments = appointments;
        this.posts = posts;
        this.things = things;
        this.spreadsheets = spreadsheets;
        this.clock = clock;
    }

    @GetMapping(AT)
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "events");
        }
        model.addAttribute("list", listing);
        return "governance/occasions/list";
    }

    @GetMapping(AT + "/{id}")
    @May(Act.SEE)
    String page(@PathVariable long id, Model model) {
        return page(occasions.get(id), Typed.of(Map.of()), List.of(), model);
    }

    private String page(Occasion one, Typed typed, List<Problem> problems, Model model) {
        var today = LocalDate.now(clock);
        model.addAttribute("one", one);
        model.addAttribute("typed", typed);
        model.addAttribute("today", today);
        model.addAttribute(
                "names",
                things.titles(Stream.concat(one.bodies().stream(), Stream.ofNullable(one.owner()))
                        .toList()));
        model.addAttribute(
                "invited",
                one.bodies().stream()
                        .flatMap(ref -> appointments.sitting(ref, one.day()).stream())
                        .map(Appointment::name)
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute(
                "moves",
                Stream.of(Occasion.Life.values())
                        .filter(one.life()::allows)
                        .map(life ->
                                new Choice(life.code(), life == Occasion.Life.PLANNED ? "planned again" : life.words()))
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/occasions/occasion";
    }

    @GetMapping(AT + "/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), 0, Typed.of(typed), List.of(), model);
    }

    private String form(String council, long id, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "bodies",
                bodies.all(council).stream()
                        .filter(one -> one.live() || typed.has("body-" + one.ref()))
                        .map(OccasionPages::choice)
                        .toList());
        model.addAttribute("posts", posts.choices(council, typed.reference("owner")));
        model.addAttribute(
                "sorts",
                Stream.of(Occasion.Sort.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("often", OccasionForm.OFTEN);
        model.addAttribute("problems", problems);
        return "governance/occasions/form";
    }

    private static Choice choice(Body one) {
        return new Choice(one.ref(), one.name());
    }

    @PostMapping(AT + "/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(fields);
        var checked = OccasionForm.read(visitor.council(), 0, typed)
                .then(wanted -> occasions.add(wanted, OccasionForm.row(typed)));
        return saved(visitor.council(), 0, typed, checked, redirect, model);
    }

    private String saved(
            String council, long id, Typed typed, Checked<Occasion> checked, RedirectAttributes redirect, Model model) {
        return switch (checked) {
            case Checked.Accepted<Occasion>(Occasion made) -> {
                Said.next(redirect, "Saved");
                yield "redirect:" + AT + "/" + made.id();
            }
            case Checked.Refused<Occasion>(List<Problem> problems) -> form(council, id, typed, problems, model);
        };
    }

    @GetMapping(AT + "/{id}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable long id, Model model) {
        var one = occasions.get(id);
        return form(one.council(), id, Typed.of(OccasionForm.values(one)), List.of(), model);
    }

    @PostMapping(AT + "/{id}/edit")
    @May(Act.EDIT)
    String change(
            @PathVariable long id, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var council = occasions.get(id).council();
        var typed = Typed.of(fields);
        return saved(
                council, id, typed, OccasionForm.read(council, id, typed).then(occasions::change), redirect, model);
    }

    @PostMapping(AT + "/{id}/move")
    @May(Act.EDIT)
    String move(
            @PathVariable long id, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(fields);
        var checked = Occasion.Life.find(typed.get("life"))
                .map(life -> occasions.move(id, typed.number("version"), life, typed.text("outcome")))
                .orElseGet(() -> Checked.refused("life", "Choose what became of it"));
        return switch (checked) {
            case Checked.Accepted<Occasion> done -> {
                Said.next(redirect, "Written down");
                yield "redirect:" + AT + "/" + id;
            }
            case Checked.Refused<Occasion>(List<Problem> problems) -> page(occasions.get(id), typed, problems, model);
        };
    }

    @PostMapping(AT + "/{id}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable long id, RedirectAttributes redirect) {
        occasions.remove(id);
        Said.next(redirect, "It is out of the calendar; the trail keeps it");
        return "redirect:" + AT;
    }
}
