package org.goldenthread.delivery.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Pounds;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Cell;
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

/** What an undertaking costs a year once it is there, who bears that, and when an investment is paid back. */
@Controller
class AfterwardsPages {
    private final Fundings fundings;
    private final BudgetControl control;
    private final Undertakings undertakings;
    private final Things things;
    private final Posts posts;
    private final Office office;

    AfterwardsPages(
            Fundings fundings,
            BudgetControl control,
            Undertakings undertakings,
            Things things,
            Posts posts,
            Office office) {
        this.fundings = fundings;
        this.control = control;
        this.undertakings = undertakings;
        this.things = things;
        this.posts = posts;
        this.office = office;
    }

    @GetMapping("/delivery/undertakings/{ref}/afterwards")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        var one = undertakings.get(ref);
        return page(one, visitor, typed(fundings.afterwards(ref)), List.of(), model);
    }

    private static String href(Undertaking one) {
        return "/delivery/undertakings/" + one.ref() + "/afterwards";
    }

    private String page(Undertaking one, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var after = fundings.afterwards(one.ref());
        var forms = new ArrayList<Form>();
        if (visitor.mayChange(one.owner())) {
            forms.add(new Form("Change it", href(one), "Save", fields(one, after), typed, problems));
        }
        var lede = "What it costs a year once it is there and who bears that; where it was lent money to save money, "
                + "when that is paid back.";
        model.addAttribute(
                "folio",
                new Folio(
                        "Running costs and payback of " + one.title(),
                        lede,
                        null,
                        Office.crumbs(control, "Running costs and payback"),
                        facts(one, after),
                        List.of(),
                        forms));
        return "delivery/office/folio";
    }

    private List<Folio.Fact> facts(Undertaking one, Afterwards after) {
        var bearer = after.running().bearer();
        var payback = after.payback();
        var titles = things.titles(bearer == null ? List.of() : List.of(bearer));
        return List.of(
                Folio.fact("About", Office.link(one)),
                Folio.fact("Costs a year", Pounds.cell(after.running().yearly())),
                Folio.fact("From", Cell.day(after.running().from())),
                Folio.fact("Borne by", Office.owner(bearer, after.running().bearerNamed(), titles)),
                Folio.fact("Invested to save", Pounds.cell(payback.invested())),
                Folio.fact("Saves a year", Pounds.cell(payback.saving())),
                Folio.fact("Saving from", Cell.day(payback.from())),
                Folio.fact("Paid back after", payback.words()),
                Folio.fact("Paid back on", Cell.day(payback.day().orElse(null))),
                Folio.fact("Paid back so far", Pounds.cell(payback.repaid())),
                Folio.fact("Left to pay back", Pounds.cell(payback.left().orElse(null))));
    }

    private List<Field> fields(Undertaking one, Afterwards after) {
        return List.of(
                Field.hidden("version"),
                Field.amount("running", "Costs a year once it is there, £"),
                Field.day("runningFrom", "From"),
                Field.choice(
                        "bearer",
                        "Post that bears the running costs",
                        posts.choices(one.council(), after.running().bearer())),
                Field.line("bearerNamed", "Who bears them, in words").hint("Where there is no such post"),
                Field.amount("invested", "Invested to save, £"),
                Field.amount("saving", "Saves a year, £"),
                Field.day("savingFrom", "Saving from"),
                Field.amount("repaid", "Paid back so far, £"));
    }

    private static Typed typed(Afterwards after) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(after.version()));
        values.put("running", Pounds.typed(after.running().yearly()));
        values.put("runningFrom", Office.iso(after.running().from()));
        values.put(
                "bearer",
                after.running().bearer() == null ? "" : after.running().bearer());
        values.put("bearerNamed", after.running().bearerNamed());
        values.put("invested", Pounds.typed(after.payback().invested()));
        values.put("saving", Pounds.typed(after.payback().saving()));
        values.put("savingFrom", Office.iso(after.payback().from()));
        values.put("repaid", Pounds.typed(after.payback().repaid()));
        return Typed.of(values);
    }

    static Checked<Afterwards> read(String ref, Typed typed) {
        return Pounds.in(typed, "running", "invested", "saving", "repaid")
                .then(fine -> fine.days("runningFrom", "savingFrom"))
                .then(fine -> Checked.accepted(new Afterwards(
                        ref,
                        new Afterwards.Running(
                                Pounds.of(fine, "running"),
                                fine.day("runningFrom"),
                                fine.reference("bearer"),
                                fine.text("bearerNamed")),
                        new Afterwards.Payback(
                                Pounds.of(fine, "invested"),
                                Pounds.of(fine, "saving"),
                                fine.day("savingFrom"),
                                Pounds.of(fine, "repaid")),
                        fine.number("version"))));
    }

    @PostMapping("/delivery/undertakings/{ref}/afterwards")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var one = office.mine(ref, visitor);
        int version = fundings.afterwards(ref).version();
        return Office.after(
                read(ref, typed).then(after -> fundings.keep(one.council(), after)),
                "Saved",
                redirect,
                after -> href(one),
                problems -> page(one, visitor, Office.on(version, typed, problems), problems, model));
    }
}
