package org.goldenthread.delivery.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.budget.BudgetStore.Wanted;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Pounds;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Budgets: all lines with their sums, one line, and writing them down. */
@Controller
class BudgetPages {
    private final Budgets budgets;
    private final Fundings fundings;
    private final BudgetForms forms;
    private final BudgetControl control;
    private final Undertakings undertakings;
    private final Office office;
    private final Clock clock;

    BudgetPages(
            Budgets budgets,
            Fundings fundings,
            BudgetForms forms,
            BudgetControl control,
            Undertakings undertakings,
            Office office,
            Clock clock) {
        this.budgets = budgets;
        this.fundings = fundings;
        this.forms = forms;
        this.control = control;
        this.undertakings = undertakings;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping("/delivery/budget")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var wanted = wanted(visitor.council(), request);
        var lede = "What is planned, forecast and spent by financial year, and what of it nobody pays for. "
                + "Missing spend is not nought.";
        var page = Register.of(control, lede, listing(wanted, request))
                .adding(visitor, Act.OWN, "Add a line")
                .leading("/delivery/budget/funding", "Sources of funding")
                .below(tables(wanted));
        var about = undertakings.find(wanted.within());
        return office.register(
                about.isEmpty()
                        ? page
                        : page.leading(
                                "/delivery/undertakings/" + about.get().ref() + "/afterwards",
                                "Running costs and payback"),
                "budget-lines",
                model);
    }

    @GetMapping("/delivery/api/budget")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Budget lines by financial year, with what is planned, forecast and spent in pounds.",
            filters = {
                "within: of an undertaking and what is below it, such as PRG-1",
                "year: a financial year by the calendar year it begins in, such as 2026",
                "kind: capital or revenue",
                "funding: from one source of funding, by its number",
                "backing: secured, bid or none"
            },
            sorts = {"about", "year", "sort", "title", "planned", "forecast", "spent"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(wanted(visitor.council(), request), request));
    }

    private static Wanted wanted(String council, ListRequest request) {
        var funding = request.filter("funding");
        return new Wanted(
                council,
                request.filter("within"),
                Years.of(request.filter("year")),
                request.filter("kind"),
                funding.matches("\\d{1,9}") ? Long.parseLong(funding) : 0,
                request.filter("backing"));
    }

    private List<Table> tables(Wanted wanted) {
        var tables = new ArrayList<Table>();
        tables.add(BudgetView.years(budgets.byYear(wanted)));
        var parts = wanted.within().isEmpty()
                ? undertakings.ofLevel(wanted.council(), Level.PROGRAMME)
                : undertakings.parts(wanted.within()).stream()
                        .filter(part -> wanted.within().equals(part.parent()))
                        .toList();
        if (!parts.isEmpty()) {
            var refs = parts.stream().map(one -> one.ref()).limit(200).toList();
            tables.add(BudgetView.parts(parts.stream().limit(200).toList(), budgets.byRoot(refs)));
        }
        return tables;
    }

    private Listing<Line> listing(Wanted wanted, ListRequest request) {
        var sources = fundings.all(wanted.council()).stream().collect(Collectors.toMap(Source::id, Source::name));
        var slice = budgets.list(wanted, request);
        return new Listing<>(
                request,
                "budget lines",
                BudgetView.columns(sources),
                slice.rows(),
                List.of(
                        office.filter(wanted.council(), request),
                        Office.filter(request, "year", "Year", Years.around(LocalDate.now(clock))),
                        Office.filter(request, "kind", "Sort", BudgetForms.SORTS),
                        Office.filter(
                                request,
                                "backing",
                                "Funding",
                                List.of(
                                        new Choice("secured", "Funded"),
                                        new Choice("bid", "Bid, not awarded"),
                                        new Choice("none", "No funding")))),
                slice.total(),
                slice.next(),
                "There are no budget lines yet. Add the first one, or open a project and follow “Budgets” there.");
    }

    @GetMapping("/delivery/budget/new")
    @May(Act.OWN)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var year = Integer.toString(Period.financialYearOf(LocalDate.now(clock)));
        return blank(
                visitor,
                Typed.of(typed).has("year") ? Typed.of(typed) : Typed.of(typed).with("year", year),
                List.of(),
                model);
    }

    private String blank(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("ref", "Whose budget", office.choices(visitor)));
        fields.addAll(forms.fields(visitor.council()));
        var form = new Form("", "/delivery/budget/new", "Save", fields, typed, problems);
        model.addAttribute("folio", Folio.blank("Add a budget line", Office.crumbs(control, "Add a line"), form));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/budget/new")
    @May(Act.OWN)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var result = office.chosen(typed, visitor)
                .then(one -> BudgetForms.read(one, 0, typed))
                .then(budgets::add);
        return Office.after(
                result,
                "The line is in the budget",
                redirect,
                line -> "/delivery/budget?within=" + line.ref(),
                problems -> blank(visitor, typed, problems, model));
    }

    @GetMapping("/delivery/undertakings/{ref}/budget/{id}")
    @May(Act.SEE)
    String entry(@PathVariable String ref, @PathVariable long id, Visitor visitor, Model model) {
        var line = line(ref, id);
        return entry(line, visitor, BudgetForms.typed(line), List.of(), model);
    }

    private Line line(String ref, long id) {
        var line = budgets.get(id);
        Office.within(line.ref().equals(ref), id);
        return line;
    }

    private String entry(Line line, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var about = undertakings.get(line.ref());
        var forms = new ArrayList<Form>();
        if (visitor.mayChange(about.owner())) {
            var here = BudgetView.href(line);
            forms.add(new Form("Change it", here, "Save", this.forms.fields(line.council()), typed, problems));
            forms.add(new Form("", here + "/remove", "Remove this line", List.of(), Typed.of(Map.of()), List.of()));
        }
        var funding = line.plan().funding();
        var facts = List.of(
                Folio.fact("Part of", Office.link(about)),
                Folio.fact("Year", line.plan().yearWords()),
                Folio.fact("Sort", line.plan().sort()),
                Folio.fact(
                        "Funded by",
                        funding == null
                                ? Cell.text("")
                                : Cell.link(fundings.get(funding).name(), "/delivery/budget/funding/" + funding)),
                Folio.fact("Planned", Pounds.cell(line.amounts().planned())),
                Folio.fact("Forecast", Pounds.cell(line.amounts().forecast())),
                Folio.fact("Spent", Pounds.cell(line.amounts().spent())),
                Folio.fact("Note", line.note()));
        model.addAttribute(
                "folio",
                new Folio(
                        line.plan().title(),
                        "",
                        line.amounts().backing().state(),
                        Office.crumbs(control, line.plan().title()),
                        facts,
                        List.of(),
                        forms));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/undertakings/{ref}/budget/{id}")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var about = office.mine(ref, visitor);
        var before = line(ref, id);
        return Office.after(
                BudgetForms.read(about, id, typed).then(budgets::change),
                "Saved",
                redirect,
                BudgetView::href,
                problems -> entry(before, visitor, Office.on(before.version(), typed, problems), problems, model));
    }

    @PostMapping("/delivery/undertakings/{ref}/budget/{id}/remove")
    @May(Act.OWN)
    String remove(@PathVariable String ref, @PathVariable long id, Visitor visitor, RedirectAttributes redirect) {
        office.mine(ref, visitor);
        line(ref, id);
        budgets.remove(id);
        Said.next(redirect, "The line is out of the budget; the trail keeps it");
        return "redirect:/delivery/budget?within=" + ref;
    }
}
