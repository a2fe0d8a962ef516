package org.goldenthread.delivery.specials;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.Actions;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Sent;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.delivery.specials.BeforeAfter.Reading;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one action of a special sort says besides, and its figures before and after. */
@Controller
class SpecialPages {
    private static final List<Field> MEASURE = List.of(
            Field.hidden("measureVersion"),
            Field.line("measure", "What is measured"),
            Field.amount("unit", "Unit").hint("Such as days or %"),
            Field.choice(
                    "better",
                    "Which is better",
                    List.of(new Choice("lower", "A lower figure"), new Choice("higher", "A higher figure"))),
            Field.amount("before", "Figure before"),
            Field.day("beforeDay", "Measured before on"),
            Field.amount("after", "Figure after"),
            Field.day("afterDay", "Measured after on"));
    private final Specials specials;
    private final SpecialControl control;
    private final Actions actions;
    private final Things things;
    private final Clock clock;

    SpecialPages(Specials specials, SpecialControl control, Actions actions, Things things, Clock clock) {
        this.specials = specials;
        this.control = control;
        this.actions = actions;
        this.things = things;
        this.clock = clock;
    }

    private Action mine(String ref, Visitor visitor) {
        var one = actions.get(ref);
        Office.mine(things.get(ref), visitor);
        return one;
    }

    private static Folio.Fact about(Action one) {
        return Folio.fact(
                "Action",
                Cell.link(
                        one.title(),
                        "/delivery/actions/" + one.ref(),
                        one.wording().type()));
    }

    @GetMapping("/delivery/actions/{ref}/special")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return page(actions.get(ref), visitor, Sent.NOTHING, model);
    }

    private String page(Action one, Visitor visitor, Sent sent, Model model) {
        var type = one.wording().type();
        var special = specials.of(one.ref());
        var facts = new ArrayList<>(List.of(about(one)));
        var tables = new ArrayList<Table>();
        var forms = new ArrayList<Form>();
        boolean known = Special.TYPES.contains(type);
        if (known) {
            facts.addAll(SpecialView.facts(type, special));
        }
        if (SpecialView.measures(type)) {
            tables.add(SpecialView.table(one, specials.readings(one.ref())));
        }
        if (known && visitor.mayChange(one.owner())) {
            var here = SpecialView.href(one);
            var typed = SpecialView.typed(special);
            forms.add(sent.shown(
                    "change", new Form("Change it", here, "Save", SpecialView.fields(type), typed, List.of())));
            if (SpecialView.measures(type)) {
                var blank = Typed.of(Map.of());
                forms.add(sent.shown(
                        "measure", new Form("Add a measure", here + "/measures", "Save", MEASURE, blank, List.of())));
            }
        }
        var lede = known ? "" : "It is an ordinary task; there is nothing more to say about it.";
        var state = known ? special.state(type, LocalDate.now(clock)) : null;
        var crumbs = Office.crumbs(control, one.title());
        model.addAttribute("folio", new Folio(one.title(), lede, state, crumbs, facts, tables, forms));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/actions/{ref}/special")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = mine(ref, visitor);
        var before = specials.of(ref);
        var sent = Sent.of("change", form);
        return sent.done(
                "version",
                () -> sent.typed()
                        .days("effective", "communicated", "assessmentDue", "assessed")
                        .then(typed -> specials.keep(
                                one, SpecialView.read(before, one.wording().type(), typed))),
                redirect,
                saved -> "/delivery/actions/" + ref,
                refused -> page(one, visitor, refused.on("version", before.version()), model));
    }

    @PostMapping("/delivery/actions/{ref}/special/measures")
    @May(Act.OWN)
    String measure(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = mine(ref, visitor);
        var sent = Sent.of("measure", form);
        return sent.done(
                "measureVersion",
                () -> read(ref, 0, sent.typed()).then(measure -> specials.measure(one, measure)),
                redirect,
                saved -> SpecialView.href(one),
                refused -> page(one, visitor, refused, model));
    }

    @GetMapping("/delivery/actions/{ref}/special/{id}")
    @May(Act.SEE)
    String measure(@PathVariable String ref, @PathVariable long id, Visitor visitor, Model model) {
        return measure(actions.get(ref), specials.reading(ref, id), visitor, Sent.NOTHING, model);
    }

    private String measure(Action one, BeforeAfter measure, Visitor visitor, Sent sent, Model model) {
        var forms = new ArrayList<Form>();
        if (visitor.mayChange(one.owner())) {
            var here = SpecialView.href(one) + "/" + measure.id();
            forms.add(sent.shown(
                    "change", new Form("Change it", here, "Save", MEASURE, SpecialView.typed(measure), List.of())));
        }
        var tables = List.of(SpecialView.table(one, List.of(measure)));
        var crumbs = Office.crumbs(control, measure.measure());
        model.addAttribute(
                "folio", new Folio(measure.measure(), "", measure.state(), crumbs, List.of(about(one)), tables, forms));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/actions/{ref}/special/{id}")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = mine(ref, visitor);
        var before = specials.reading(ref, id);
        var sent = Sent.of("change", form);
        return sent.done(
                "measureVersion",
                () -> read(ref, id, sent.typed()).then(measure -> specials.measure(one, measure)),
                redirect,
                saved -> SpecialView.href(one),
                refused -> measure(one, before, visitor, refused.on("measureVersion", before.version()), model));
    }

    static Checked<BeforeAfter> read(String ref, long id, Typed typed) {
        var odd = Stream.of("before", "after")
                .filter(name -> typed.has(name) && figure(typed, name) == null)
                .map(name -> new Problem(name, "“" + typed.text(name) + "” is no figure; write it as 12 or 12.5"))
                .toList();
        if (!odd.isEmpty()) {
            return Checked.refused(odd);
        }
        return typed.days("beforeDay", "afterDay")
                .then(fine -> Checked.accepted(new BeforeAfter(
                        id,
                        ref,
                        fine.text("measure"),
                        fine.text("unit"),
                        new Reading(figure(fine, "before"), fine.day("beforeDay")),
                        new Reading(figure(fine, "after"), fine.day("afterDay")),
                        fine.text("better").equals("higher"),
                        fine.number("measureVersion"))));
    }

    private static @Nullable BigDecimal figure(Typed typed, String name) {
        var words = typed.text(name).replace(",", "");
        return words.matches("-?\\d{1,12}(\\.\\d{1,4})?") ? new BigDecimal(words) : null;
    }
}
