package org.goldenthread.delivery.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Pounds;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of funding sources: what was bid for, what was awarded, and what is planned to be taken from it. */
@Controller
class FundingPages {
    private final Fundings fundings;
    private final BudgetControl control;
    private final Office office;
    private final Clock clock;

    FundingPages(Fundings fundings, BudgetControl control, Office office, Clock clock) {
        this.fundings = fundings;
        this.control = control;
        this.office = office;
        this.clock = clock;
    }

    /** A source with what lines plan to take from it. */
    private record Row(Source one, Money planned) {
        State state() {
            var awarded = one.awarded();
            return awarded != null && planned.compareTo(awarded) > 0
                    ? new State("planned beyond the award", Tone.BAD)
                    : one.state();
        }
    }

    @GetMapping("/delivery/budget/funding")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var page = new Register(
                "Sources of funding",
                "Where money comes from: what was bid for, what was awarded, and what budgets plan to take from it.",
                Office.crumbs(control, "Sources of funding"),
                List.of(),
                List.of(),
                listing(visitor, request));
        return office.register(page.adding(visitor, Act.EDIT, "Add a source"), "funding", model);
    }

    @GetMapping("/delivery/api/funding")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Sources of funding, with what was bid for, awarded and planned from them in pounds.",
            sorts = {"name", "sort", "status", "years", "bid", "awarded", "planned"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request));
    }

    private Listing<Row> listing(Visitor visitor, ListRequest request) {
        var planned = fundings.planned(visitor.council());
        var rows = fundings.all(visitor.council()).stream()
                .map(one -> new Row(one, planned.getOrDefault(one.id(), Money.ZERO)))
                .toList();
        var slice = Slice.of(rows, columns(), request);
        return new Listing<>(
                request,
                "sources of funding",
                columns(),
                slice.rows(),
                List.of(),
                slice.total(),
                slice.next(),
                "No source of funding is written down yet; lines without one count as a funding gap.");
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.sortable(
                        "name",
                        "Source",
                        row -> Cell.link(
                                row.one().name(), href(row.one()), row.one().funder())),
                Column.sortable("sort", "Sort", row -> Cell.text(row.one().sort())),
                Column.sortable("status", "Status", row -> Cell.status(row.state())),
                Column.sortable("years", "Years", row -> Cell.text(row.one().years())),
                Column.sortable("bid", "Bid", row -> Pounds.cell(row.one().bid())),
                Column.sortable(
                        "awarded", "Awarded", row -> Pounds.cell(row.one().awarded())),
                Column.sortable("planned", "Planned from it", row -> Pounds.cell(row.planned())));
    }

    private static String href(Source one) {
        return "/delivery/budget/funding/" + one.id();
    }

    private List<Field> fields() {
        var years = Years.around(LocalDate.now(clock));
        return List.of(
                Field.hidden("version"),
                Field.line("name", "Name of the source"),
                Field.line("funder", "Who gives it"),
                Field.choice("sort", "Sort", Office.words(Source.SORTS)),
                Field.choice("status", "How it stands", Office.words(Source.STATUSES)),
                Field.amount("bid", "Bid for, £"),
                Field.amount("awarded", "Awarded, £"),
                Field.choice("firstYear", "First financial year", years),
                Field.choice("lastYear", "Last financial year", years),
                Field.words("conditions", "Conditions"));
    }

    static Checked<Source> read(String council, long id, Typed typed) {
        return Pounds.in(typed, "bid", "awarded")
                .then(fine -> Checked.accepted(new Source(
                        id,
                        council,
                        fine.text("name"),
                        fine.text("funder"),
                        fine.text("sort"),
                        fine.text("status"),
                        Pounds.of(fine, "bid"),
                        Pounds.of(fine, "awarded"),
                        Years.of(fine.text("firstYear")),
                        Years.of(fine.text("lastYear")),
                        fine.text("conditions"),
                        fine.number("version"))));
    }

    private static Typed typed(Source one) {
        var values = new HashMap<String, String>();
        values.put("version", Integer.toString(one.version()));
        values.put("name", one.name());
        values.put("funder", one.funder());
        values.put("sort", one.sort());
        values.put("status", one.status());
        values.put("bid", Pounds.typed(one.bid()));
        values.put("awarded", Pounds.typed(one.awarded()));
        values.put("firstYear", Integer.toString(one.firstYear()));
        values.put("lastYear", Integer.toString(one.lastYear()));
        values.put("conditions", one.conditions());
        return Typed.of(values);
    }

    @GetMapping("/delivery/budget/funding/new")
    @May(Act.EDIT)
    String blank(Model model) {
        var year = Integer.toString(Period.financialYearOf(LocalDate.now(clock)));
        return blank(Typed.of(Map.of("firstYear", year, "lastYear", year)), List.of(), model);
    }

    private String blank(Typed typed, List<Problem> problems, Model model) {
        var form = new Form("", "/delivery/budget/funding/new", "Save", fields(), typed, problems);
        model.addAttribute(
                "folio", Folio.blank("Add a source of funding", Office.crumbs(control, "Add a source"), form));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/budget/funding/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                read(visitor.council(), 0, typed).then(fundings::add),
                "The source is in the register",
                redirect,
                FundingPages::href,
                problems -> blank(typed, problems, model));
    }

    @GetMapping("/delivery/budget/funding/{id}")
    @May(Act.SEE)
    String entry(@PathVariable long id, Visitor visitor, Model model) {
        var one = here(id, visitor);
        return entry(one, visitor, typed(one), List.of(), model);
    }

    private Source here(long id, Visitor visitor) {
        var one = fundings.get(id);
        Office.within(one.council().equals(visitor.council()), id);
        return one;
    }

    private String entry(Source one, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var forms = new ArrayList<Form>();
        if (visitor.may(Act.EDIT)) {
            forms.add(new Form("Change it", href(one), "Save", fields(), typed, problems));
        }
        var planned = fundings.planned(one.council()).getOrDefault(one.id(), Money.ZERO);
        var facts = List.of(
                Folio.fact("Given by", one.funder()),
                Folio.fact("Sort", one.sort()),
                Folio.fact("Years", one.years()),
                Folio.fact("Bid for", Pounds.cell(one.bid())),
                Folio.fact("Awarded", Pounds.cell(one.awarded())),
                Folio.fact("Planned from it", Cell.link(planned.words(), "/delivery/budget?funding=" + one.id())),
                Folio.fact("Conditions", one.conditions()));
        model.addAttribute(
                "folio",
                new Folio(
                        one.name(),
                        "",
                        new Row(one, planned).state(),
                        Office.crumbs(control, one.name()),
                        facts,
                        List.of(),
                        forms));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/budget/funding/{id}")
    @May(Act.EDIT)
    String change(
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var before = here(id, visitor);
        return Office.after(
                read(before.council(), id, typed).then(fundings::change),
                "Saved",
                redirect,
                FundingPages::href,
                problems -> entry(before, visitor, Office.on(before.version(), typed, problems), problems, model));
    }
}
