package org.goldenthread.delivery.support;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.support.Demand.Enabling;
import org.goldenthread.delivery.support.Support.Typing;
import org.goldenthread.delivery.support.SupportGrid.Box;
import org.goldenthread.delivery.support.SupportGrid.Line;
import org.goldenthread.delivery.support.SupportStore.At;
import org.goldenthread.delivery.support.SupportStore.Wanted;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Typing in what an undertaking wants of each service by month, and what each service can give. */
@Controller
class SupportForms {
    private static final String CAPACITY = "/delivery/support/capacity";
    private final Support support;
    private final SupportControl control;
    private final Undertakings undertakings;
    private final Office office;
    private final Clock clock;

    SupportForms(Support support, SupportControl control, Undertakings undertakings, Office office, Clock clock) {
        this.support = support;
        this.control = control;
        this.undertakings = undertakings;
        this.office = office;
        this.clock = clock;
    }

    private List<YearMonth> months(Typed typed) {
        return Months.from(typed.text("from"), YearMonth.now(clock));
    }

    private static String field(Enabling service, YearMonth month) {
        return "d-" + service.id() + "-" + month;
    }

    private List<Typing> typings(String council, Typed typed) {
        var months = months(typed);
        return support.services(council).stream()
                .flatMap(one -> months.stream().map(month -> {
                    var field = field(one, month);
                    var was = typed.values().get("was-" + field);
                    return new Typing(new At(one.id(), month), field, typed.text(field), was);
                }))
                .filter(cell -> typed.values().containsKey(cell.field()))
                .toList();
    }

    private SupportGrid grid(String caption, String council, Typed typed, Shown shown) {
        var months = months(typed);
        var lines = support.services(council).stream()
                .map(one -> new Line(
                        one.name(),
                        "",
                        months.stream()
                                .map(month -> box(one, month, typed, shown.saved()))
                                .toList()))
                .toList();
        return new SupportGrid(
                caption, months.stream().map(Months::words).toList(), lines, shown.action(), shown.problems());
    }

    /** What a form shows: where it is sent, what is saved, and what is wrong with what was typed. */
    private record Shown(String action, Map<At, BigDecimal> saved, List<Problem> problems) {}

    private static Box box(Enabling one, YearMonth month, Typed typed, Map<At, BigDecimal> saved) {
        var field = field(one, month);
        var days = saved.get(new At(one.id(), month));
        var was = days == null ? "" : Load.days(days);
        return new Box(field, typed.values().containsKey(field) ? typed.get(field) : was, was, null);
    }

    @GetMapping("/delivery/undertakings/{ref}/support")
    @May(Act.SEE)
    String demand(@PathVariable String ref, Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var from = Typed.of(typed).text("from");
        return demand(undertakings.get(ref), visitor, Typed.of(Map.of("from", from)), List.of(), model);
    }

    private String demand(Undertaking one, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var months = months(typed);
        var here = "/delivery/undertakings/" + one.ref() + "/support";
        var own = support.own(one, months.getFirst(), months.getLast());
        var action = visitor.mayChange(one.owner()) ? here : "";
        page("Support for " + one.title(), months, here, model);
        model.addAttribute(
                "lede",
                "Days that it wants itself; what its parts want stands on their own pages and adds up on the register.");
        model.addAttribute(
                "grid", grid("Days wanted by month", one.council(), typed, new Shown(action, own, problems)));
        return "delivery/support/form";
    }

    private void page(String title, List<YearMonth> months, String here, Model model) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", Office.crumbs(control, title));
        model.addAttribute("from", months.getFirst().toString());
        model.addAttribute("earlier", here + "?from=" + months.getFirst().minusMonths(Months.SHOWN));
        model.addAttribute("later", here + "?from=" + months.getLast().plusMonths(1));
        model.addAttribute("capacity", here.equals(CAPACITY));
    }

    @PostMapping("/delivery/undertakings/{ref}/support")
    @May(Act.OWN)
    String want(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var one = office.mine(ref, visitor);
        return Office.after(
                support.want(one, typings(one.council(), typed)),
                "Saved",
                redirect,
                saved -> "/delivery/undertakings/" + ref + "/support?from="
                        + months(typed).getFirst(),
                problems -> demand(one, visitor, typed, problems, model));
    }

    @GetMapping(CAPACITY)
    @May(Act.EDIT)
    String capacity(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var from = Typed.of(typed).text("from");
        return capacity(visitor, Typed.of(Map.of("from", from)), List.of(), model);
    }

    private String capacity(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var months = months(typed);
        var saved = new java.util.HashMap<At, BigDecimal>();
        support.loads(new Wanted(visitor.council(), "", 0, months.getFirst(), months.getLast()))
                .forEach((at, load) -> {
                    if (load.capacity() != null) {
                        saved.put(at, load.capacity());
                    }
                });
        page("What services can give", months, CAPACITY, model);
        model.addAttribute("lede", "Days by month. An empty field means that nobody knows; nought means none.");
        model.addAttribute(
                "grid",
                grid("Days there are by month", visitor.council(), typed, new Shown(CAPACITY, saved, problems)));
        return "delivery/support/form";
    }

    @PostMapping(CAPACITY)
    @May(Act.EDIT)
    String give(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                support.give(visitor.council(), typings(visitor.council(), typed)),
                "Saved",
                redirect,
                saved -> CAPACITY + "?from=" + months(typed).getFirst(),
                problems -> capacity(visitor, typed, problems, model));
    }

    @PostMapping("/delivery/support/services")
    @May(Act.EDIT)
    String service(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                support.addService(visitor.council(), typed.text("service")),
                "The service is in the list",
                redirect,
                name -> CAPACITY,
                problems -> capacity(visitor, typed, problems, model));
    }
}
