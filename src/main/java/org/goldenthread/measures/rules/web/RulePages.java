package org.goldenthread.measures.rules.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.rating.Preset;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.measures.rules.CouncilRule;
import org.goldenthread.measures.rules.RuleBook;
import org.goldenthread.measures.rules.Rules;
import org.goldenthread.measures.sheet.web.Days;
import org.goldenthread.measures.sheet.web.RuleFields;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.measures.sheet.web.Understood;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The council's rating rule: what holds, what it would make of sample values, and its versions. */
@Controller
class RulePages {
    private final Rules rules;
    private final Accounts accounts;
    private final Clock clock;

    RulePages(Rules rules, Accounts accounts, Clock clock) {
        this.rules = rules;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/measures/rules")
    @May(Act.SEE)
    String show(Visitor visitor, @RequestParam Map<String, String> fields, Model model) {
        var form = new Understood(Typed.of(fields));
        var known = Days.endOf(form.day("known"));
        var book = rules.book(visitor.council());
        var rule = book.council(LocalDate.now(clock), known).rule();
        var values = new HashMap<>(RuleFields.of(rule.code(), rule.settings()));
        values.put("seen", String.valueOf(book.versions().size()));
        values.put("known", form.text("known"));
        model.addAttribute("holds", book.council(LocalDate.now(clock), known));
        return page(visitor, book, new Understood(Typed.of(values)), rule, model);
    }

    @PostMapping("/measures/rules")
    @May(Act.EDIT)
    String change(Visitor visitor, @RequestParam Map<String, String> fields, Model model, RedirectAttributes redirect) {
        var form = new Understood(Typed.of(fields));
        var book = rules.book(visitor.council());
        var holds = book.council(LocalDate.now(clock), null);
        model.addAttribute("holds", holds);
        var kept = RuleFields.read(form, false);
        boolean trial = form.text("do").equals("try");
        var applies = trial ? Measures.ALWAYS : applies(form);
        var rule = Rule.of(kept.code(), kept.settings());
        if (!form.problems().isEmpty() || !(rule instanceof Checked.Accepted<Rule>(Rule meant))) {
            return page(visitor, book, form, holds.rule(), model);
        }
        if (trial) {
            return page(visitor, book, form, meant, model);
        }
        var change = new Rules.Change(
                form.whole("seen", 0),
                applies,
                form.text("reason"),
                new CouncilRule.Kept(kept.code(), kept.settings()));
        return switch (rules.change(visitor.council(), change)) {
            case Checked.Accepted<CouncilRule> done -> {
                Said.next(redirect, "Saved. Earlier periods keep the rule and the colour they had.");
                yield "redirect:/measures/rules";
            }
            case Checked.Refused<CouncilRule>(List<Problem> problems) -> {
                problems.forEach(one -> form.problem(one.place(), one.message()));
                yield page(visitor, rules.book(visitor.council()), form, meant, model);
            }
        };
    }

    private static LocalDate applies(Understood form) {
        if (form.text("since").equals("always")) {
            return Measures.ALWAYS;
        }
        var day = form.day("applies");
        if (day == null && !form.typed().has("applies")) {
            form.problem("applies", "Enter the first day of the first period that it applies to");
        }
        return day == null ? Measures.ALWAYS : day;
    }

    private String page(Visitor visitor, RuleBook book, Understood form, Rule shown, Model model) {
        var seen = String.valueOf(book.versions().size());
        model.addAttribute("typed", form.typed().with("seen", seen));
        model.addAttribute("problems", form.problems());
        model.addAttribute("presets", List.of(Preset.values()));
        model.addAttribute("words", shown.words());
        model.addAttribute("samples", Sample.of(shown));
        model.addAttribute("versions", book.versions().reversed());
        model.addAttribute("names", accounts.names());
        model.addAttribute("edits", visitor.may(Act.EDIT));
        return "measures/rules";
    }
}
