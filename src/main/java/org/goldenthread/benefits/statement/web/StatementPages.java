package org.goldenthread.benefits.statement.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.statement.Base;
import org.goldenthread.benefits.statement.Statement;
import org.goldenthread.benefits.statement.Statement.Row;
import org.goldenthread.benefits.statement.Statements;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The efficiency statement of a year, and what it is measured against. */
@Controller
class StatementPages {
    private static final String HERE = "/benefits/statement";
    private final Statements statements;
    private final SavingsLedger ledger;
    private final Worth worth;
    private final Spreadsheets spreadsheets;

    StatementPages(Statements statements, SavingsLedger ledger, Worth worth, Spreadsheets spreadsheets) {
        this.statements = statements;
        this.ledger = ledger;
        this.worth = worth;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    Object show(Visitor visitor, ListRequest request, Model model) {
        int year = worth.year(request.filter("year"));
        var found = statements.of(visitor.council(), year);
        if (request.exports()) {
            return spreadsheets.file(listing(found, request), "efficiency statement " + found.words());
        }
        var values = new HashMap<>(Map.of("target", "1"));
        var base = found.base();
        if (base != null) {
            values.put("name", base.name());
            values.put("amount", base.amount().typed());
            values.put("target", base.targetWords().replace(" %", ""));
        }
        return show(visitor, found, Typed.of(values), List.of(), model);
    }

    private static Listing<Row> listing(Statement found, ListRequest request) {
        var rows = new ArrayList<>(found.rows());
        rows.add(new Row("", "All strands", found.cashable(), found.other()));
        var columns = new ArrayList<>(List.<Column<Row>>of(
                Column.of("strand", "Strand", row -> Cell.text(row.name())),
                Column.of(
                        "cashable",
                        "Cashable, delivered",
                        row -> Worth.money(row.cashable().delivered())),
                Column.of(
                        "cashable-to-come",
                        "Cashable, to come",
                        row -> Worth.money(row.cashable().toCome())),
                Column.of(
                        "other",
                        "Non-cashable, delivered",
                        row -> Worth.money(row.other().delivered())),
                Column.of(
                        "other-to-come",
                        "Non-cashable, to come",
                        row -> Worth.money(row.other().toCome()))));
        var base = found.base();
        if (base != null) {
            columns.add(Column.of(
                    "of-base",
                    "Delivered, % of “" + base.name() + "”",
                    row -> Cell.text(base.percent(
                                    row.cashable().delivered().plus(row.other().delivered()))
                            .toPlainString())));
        }
        return new Listing<>(request, "strands", columns, rows, List.of(), rows.size(), null, "");
    }

    private String show(Visitor visitor, Statement statement, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("statement", statement);
        model.addAttribute("years", worth.years(ledger.years(visitor.council())));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "benefits/statement";
    }

    @PostMapping(HERE)
    @May(Act.EDIT)
    String base(Visitor visitor, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(fields);
        int year = worth.year(typed.text("year"));
        return switch (read(year, typed).then(base -> statements.measureAgainst(visitor.council(), base))) {
            case Checked.Accepted<Base>(Base base) -> {
                Said.next(redirect, "Measured against " + base.name());
                yield "redirect:" + HERE + "?year=" + year;
            }
            case Checked.Refused<Base>(List<Problem> problems) ->
                show(visitor, statements.of(visitor.council(), year), typed, problems, model);
        };
    }

    private static Checked<Base> read(int year, Typed typed) {
        var problems = new ArrayList<Problem>();
        var target = typed.text("target").replace("%", "").strip();
        if (!target.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            problems.add(new Problem("target", "Enter the target in per cent, such as 1 or 2.5"));
        }
        return switch (Money.read(typed.text("amount"))) {
            case Checked.Refused<Money> no -> {
                no.problems().forEach(one -> problems.add(new Problem("amount", one.message())));
                yield Checked.refused(problems);
            }
            case Checked.Accepted<Money>(Money amount) ->
                problems.isEmpty()
                        ? Checked.accepted(new Base(
                                year,
                                typed.text("name"),
                                amount,
                                new BigDecimal(target).movePointRight(2).intValueExact()))
                        : Checked.refused(problems);
        };
    }
}
