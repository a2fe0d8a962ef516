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
import org.goldenthread.benefits.statement.Statements;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
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

    StatementPages(Statements statements, SavingsLedger ledger, Worth worth) {
        this.statements = statements;
        this.ledger = ledger;
        this.worth = worth;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    String show(Visitor visitor, @RequestParam(defaultValue = "") String year, Model model) {
        var found = statements.of(visitor.council(), worth.year(year));
        var values = new HashMap<>(Map.of("target", "1"));
        var base = found.base();
        if (base != null) {
            values.put("name", base.name());
            values.put("amount", base.amount().typed());
            values.put("target", base.targetWords().replace(" %", ""));
        }
        return show(visitor, worth.year(year), Typed.of(values), List.of(), model);
    }

    private String show(Visitor visitor, int year, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("statement", statements.of(visitor.council(), year));
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
            case Checked.Refused<Base>(List<Problem> problems) -> show(visitor, year, typed, problems, model);
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
