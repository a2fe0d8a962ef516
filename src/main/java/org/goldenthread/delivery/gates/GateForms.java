package org.goldenthread.delivery.gates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.gates.StageGate.Outcome;
import org.goldenthread.delivery.gates.StageGate.Planned;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Sent;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
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

/** One gate: what has to be shown, and what the body said. */
@Controller
class GateForms {
    private static final List<Field> PLAN = List.of(
            Field.hidden("version"),
            Field.line("name", "Name of the gate").hint("Such as Outline case, Ready to build, Ready to go live"),
            Field.words("criteria", "What has to be shown").hint("A line each"),
            Field.day("planned", "Planned for"));
    private static final List<Field> DECISION = List.of(
            Field.hidden("decideVersion"),
            Field.choice(
                    "outcome",
                    "What the body said",
                    List.of(
                            new Choice("", "Nothing yet"),
                            new Choice("pass", "Pass"),
                            new Choice("conditional", "Pass with conditions"),
                            new Choice("fail", "Fail"))),
            Field.line("body", "Decided by"),
            Field.day("decided", "Decided on"),
            Field.words("conditions", "Conditions"));
    private final StageGates gates;
    private final GateControl control;
    private final Undertakings undertakings;
    private final Office office;
    private final Clock clock;

    GateForms(StageGates gates, GateControl control, Undertakings undertakings, Office office, Clock clock) {
        this.gates = gates;
        this.control = control;
        this.undertakings = undertakings;
        this.office = office;
        this.clock = clock;
    }

    static String href(StageGate one) {
        return "/delivery/undertakings/" + one.ref() + "/gates/" + one.id();
    }

    @GetMapping("/delivery/gates/new")
    @May(Act.OWN)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return blank(visitor, Typed.of(typed), List.of(), model);
    }

    private String blank(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("ref", "Whose gate", office.choices(visitor)));
        fields.addAll(PLAN);
        var form = new Form("", "/delivery/gates/new", "Save", fields, typed, problems);
        model.addAttribute("folio", Folio.blank("Add a gate", Office.crumbs(control, "Add a gate"), form));
        return "delivery/office/folio";
    }

    static Checked<Planned> planned(Typed typed) {
        return typed.days("planned")
                .then(fine ->
                        Checked.accepted(new Planned(fine.text("name"), fine.text("criteria"), fine.day("planned"))));
    }

    @PostMapping("/delivery/gates/new")
    @May(Act.OWN)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                office.chosen(typed, visitor)
                        .then(one -> planned(typed).then(plan -> gates.add(one.ref(), one.council(), plan))),
                "The gate is in its place",
                redirect,
                one -> "/delivery/gates?within=" + one.ref(),
                problems -> blank(visitor, typed, problems, model));
    }

    @GetMapping("/delivery/undertakings/{ref}/gates/{id}")
    @May(Act.SEE)
    String entry(@PathVariable String ref, @PathVariable long id, Visitor visitor, Model model) {
        return entry(gate(ref, id), visitor, Sent.NOTHING, model);
    }

    private StageGate gate(String ref, long id) {
        var one = gates.get(id);
        Office.within(one.ref().equals(ref), id);
        return one;
    }

    private String entry(StageGate one, Visitor visitor, Sent sent, Model model) {
        var about = undertakings.get(one.ref());
        var forms = new ArrayList<Form>();
        if (visitor.mayChange(about.owner())) {
            var here = href(one);
            var decide = new Form("Say what came of it", here + "/decide", "Save", DECISION, typed(one), List.of());
            forms.add(sent.shown("decide", decide));
            forms.add(sent.shown("plan", new Form("Change it", here, "Save", PLAN, typed(one), List.of())));
            forms.add(new Form("", here + "/remove", "Remove this gate", List.of(), typed(one), List.of()));
        }
        var facts = List.of(
                Folio.fact("Of", Office.link(about)),
                Folio.fact("Place", Integer.toString(one.place())),
                Folio.fact("What has to be shown", one.planned().criteria()),
                Folio.fact("Planned for", Cell.day(one.planned().day())),
                Folio.fact("Decided by", one.outcome().body()),
                Folio.fact("Decided on", Cell.day(one.outcome().day())),
                Folio.fact("Conditions", one.outcome().conditions()));
        var name = one.planned().name();
        var crumbs = Office.crumbs(control, name);
        var state = one.state(LocalDate.now(clock));
        model.addAttribute("folio", new Folio(name, "", state, crumbs, facts, List.of(), forms));
        return "delivery/office/folio";
    }

    private static Typed typed(StageGate one) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(one.version()));
        values.put("decideVersion", Integer.toString(one.version()));
        values.put("name", one.planned().name());
        values.put("criteria", one.planned().criteria());
        values.put("planned", Office.iso(one.planned().day()));
        values.put("outcome", one.outcome().result());
        values.put("body", one.outcome().body());
        values.put("decided", Office.iso(one.outcome().day()));
        values.put("conditions", one.outcome().conditions());
        return Typed.of(values);
    }

    @PostMapping("/delivery/undertakings/{ref}/gates/{id}")
    @May(Act.OWN)
    String plan(
            @PathVariable String ref,
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        office.mine(ref, visitor);
        var before = gate(ref, id);
        var sent = Sent.of("plan", form);
        return sent.done(
                "version",
                () -> planned(sent.typed())
                        .then(plan -> gates.plan(id, sent.typed().number("version"), plan)),
                redirect,
                GateForms::href,
                refused -> entry(before, visitor, refused.on("version", before.version()), model));
    }

    @PostMapping("/delivery/undertakings/{ref}/gates/{id}/decide")
    @May(Act.OWN)
    String decide(
            @PathVariable String ref,
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        office.mine(ref, visitor);
        var before = gate(ref, id);
        var sent = Sent.of("decide", form);
        return sent.done(
                "decideVersion",
                () -> sent.typed()
                        .days("decided")
                        .then(typed -> gates.decide(
                                id,
                                typed.number("decideVersion"),
                                new Outcome(
                                        typed.text("outcome"),
                                        typed.text("body"),
                                        typed.text("conditions"),
                                        typed.day("decided")))),
                redirect,
                GateForms::href,
                refused -> entry(before, visitor, refused.on("decideVersion", before.version()), model));
    }

    @PostMapping("/delivery/undertakings/{ref}/gates/{id}/remove")
    @May(Act.OWN)
    String remove(@PathVariable String ref, @PathVariable long id, Visitor visitor, RedirectAttributes redirect) {
        office.mine(ref, visitor);
        gate(ref, id);
        gates.remove(id);
        Said.next(redirect, "The gate is out of the record; the trail keeps it");
        return "redirect:/delivery/gates?within=" + ref;
    }
}
