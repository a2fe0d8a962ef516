package org.goldenthread.governance.web;

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
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.AppointmentState.Move;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.Capacity;
import org.goldenthread.governance.people.People;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Appointing somebody to a body, renewing a term, ending it. */
@Controller
class AppointmentPages {
    private final Bodies bodies;
    private final Appointments appointments;
    private final People people;
    private final Clock clock;

    AppointmentPages(Bodies bodies, Appointments appointments, People people, Clock clock) {
        this.bodies = bodies;
        this.appointments = appointments;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/governance/bodies/{ref}/appointments/new")
    @May(Act.OWN)
    String blank(@PathVariable String ref, Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var body = BodyPages.mine(bodies.get(ref), visitor);
        var words = Typed.of(typed).with("since", LocalDate.now(clock).toString());
        return form(body, words.has("capacity") ? words : words.with("capacity", "member"), List.of(), model);
    }

    @PostMapping("/governance/bodies/{ref}/appointments/new")
    @May(Act.OWN)
    String add(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var body = BodyPages.mine(bodies.get(ref), visitor);
        return switch (typed.days("since", "until").then(good -> appointments.add(ref, draft(good)))) {
            case Checked.Accepted<Appointment>(Appointment made) -> {
                Said.next(redirect, made.name() + " is " + made.state().state().words());
                yield "redirect:/governance/bodies/" + ref;
            }
            case Checked.Refused<Appointment>(List<Problem> problems) -> form(body, typed, problems, model);
        };
    }

    private static Appointments.Draft draft(Typed typed) {
        var capacity = Capacity.ofCode(typed.get("capacity"));
        var votes = typed.get("votes");
        return new Appointments.Draft(
                Numbers.of(typed.text("person")),
                capacity,
                votes.isEmpty() ? capacity.votes() : votes.equals("yes"),
                typed.text("group"),
                typed.get("state").equals("proposed"),
                typed.day("since"),
                typed.day("until"),
                typed.text("decided"));
    }

    private String form(Body body, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("people", people.choices(body.council()));
        model.addAttribute(
                "capacities",
                Stream.of(Capacity.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute(
                "votes",
                List.of(
                        new Choice("", "As usual in this capacity"),
                        new Choice("yes", "Votes"),
                        new Choice("no", "Does not vote")));
        model.addAttribute(
                "states",
                List.of(new Choice("", "Appointed"), new Choice("proposed", "Proposed: still to be decided")));
        return "governance/appointment-form";
    }

    @GetMapping("/governance/bodies/{ref}/appointments/{id}")
    @May(Act.OWN)
    String one(@PathVariable String ref, @PathVariable String id, Visitor visitor, Model model) {
        var body = BodyPages.mine(bodies.get(ref), visitor);
        var one = appointments.get(ref, Numbers.of(id));
        var values = Map.of(
                "version", String.valueOf(one.version()),
                "move",
                        one.state().allowed().stream()
                                .findFirst()
                                .map(Move::code)
                                .orElse(""),
                "until", one.until() == null ? "" : one.until().toString());
        return move(body, one, Typed.of(values), List.of(), model);
    }

    @PostMapping("/governance/bodies/{ref}/appointments/{id}")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            @PathVariable String id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var body = BodyPages.mine(bodies.get(ref), visitor);
        long number = Numbers.of(id);
        var before = appointments.get(ref, number);
        return switch (typed.days("day", "until")
                .then(AppointmentPages::deed)
                .then(deed -> appointments.move(ref, number, typed.number("version"), deed))) {
            case Checked.Accepted<Appointment>(Appointment moved) -> {
                Said.next(redirect, moved.name() + ": " + moved.state().state().words());
                yield "redirect:/governance/bodies/" + ref;
            }
            case Checked.Refused<Appointment>(List<Problem> problems) ->
                move(body, before, typed.with("version", String.valueOf(before.version())), problems, model);
        };
    }

    private static Checked<Appointments.Deed> deed(Typed typed) {
        var move = Move.ofCode(typed.get("move"));
        return move.isEmpty()
                ? Checked.refused("move", "Choose what is to happen")
                : Checked.accepted(
                        new Appointments.Deed(move.get(), typed.day("day"), typed.day("until"), typed.text("why")));
    }

    private String move(Body body, Appointment one, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("one", one);
        model.addAttribute("shown", one.shown(LocalDate.now(clock)));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "moves",
                one.state().allowed().stream()
                        .map(each -> new Choice(each.code(), each.words()))
                        .toList());
        return "governance/appointment";
    }
}
