package org.goldenthread.benefits.profiles.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.benefits.profiles.Benefit.Year;
import org.goldenthread.benefits.profiles.Benefits;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is expected of a benefit and what came true, year by year, and the look back in the end. */
@Controller
@May(Act.OWN)
class BenefitYearPages {
    private final Benefits benefits;
    private final MeasuredYears measured;
    private final Worth worth;

    BenefitYearPages(Benefits benefits, MeasuredYears measured, Worth worth) {
        this.measured = measured;
        this.benefits = benefits;
        this.worth = worth;
    }

    @GetMapping(BenefitPages.HERE + "/{ref}/years")
    String form(@PathVariable String ref, Visitor visitor, Model model) {
        var benefit = BenefitPages.mine(benefits, ref, visitor);
        return form(benefit, Typed.of(known(benefit)), List.of(), model);
    }

    private Map<String, String> known(Benefit benefit) {
        var values = new HashMap<String, String>();
        for (var year : benefit.years()) {
            values.put("seen-" + year.year(), String.valueOf(year.id()));
            values.put("expected-" + year.year(), BenefitForm.figure(year.expected()));
            values.put("actual-" + year.year(), BenefitForm.figure(year.actual()));
        }
        values.put("done", worth.today().toString());
        return values;
    }

    private String form(Benefit benefit, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("benefit", benefit);
        model.addAttribute("years", years(benefit));
        model.addAttribute("measured", measured.of(benefit));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "benefits/benefit-years";
    }

    /** Those that have figures, last year, this one and the three that follow. */
    private List<Integer> years(Benefit benefit) {
        var years = new TreeSet<>(benefit.years().stream().map(Year::year).toList());
        for (int year = worth.thisYear() - 1; year <= worth.thisYear() + 3; year++) {
            years.add(year);
        }
        return List.copyOf(years);
    }

    @PostMapping(BenefitPages.HERE + "/{ref}/years")
    String record(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var benefit = BenefitPages.mine(benefits, ref, visitor);
        var typed = Typed.of(fields);
        return switch (read(benefit, typed).then(years -> benefits.record(ref, years, typed.text("why")))) {
            case Checked.Accepted<Benefit> done -> {
                Said.next(redirect, "Saved; what was known before is kept");
                yield "redirect:" + BenefitPages.HERE + "/" + ref;
            }
            case Checked.Refused<Benefit>(List<Problem> problems) ->
                form(benefit, seenNow(typed, benefit), problems, model);
        };
    }

    /** What was typed, over what is recorded now: who saves again has seen it. */
    private static Typed seenNow(Typed typed, Benefit benefit) {
        var again = typed;
        for (var year : benefit.years()) {
            again = again.with("seen-" + year.year(), String.valueOf(year.id()));
        }
        return again;
    }

    private Checked<List<Year>> read(Benefit benefit, Typed typed) {
        var problems = new ArrayList<Problem>();
        var found = new ArrayList<Year>();
        for (int year : years(benefit)) {
            long seen =
                    typed.text("seen-" + year).matches("\\d{1,18}") ? Long.parseLong(typed.text("seen-" + year)) : 0;
            var one = new Year(
                    seen,
                    year,
                    BenefitForm.number(typed, "expected-" + year, problems),
                    BenefitForm.number(typed, "actual-" + year, problems));
            if (seen != 0 || one.expected() != null || one.actual() != null) {
                found.add(one);
            }
        }
        return problems.isEmpty() ? Checked.accepted(found) : Checked.refused(problems);
    }

    @PostMapping(BenefitPages.HERE + "/{ref}/review")
    String review(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var benefit = BenefitPages.mine(benefits, ref, visitor);
        var typed = Typed.of(fields);
        return switch (benefits.review(ref, typed.day("done"), typed.text("result"))) {
            case Checked.Accepted<Benefit> done -> {
                Said.next(redirect, "The review is recorded");
                yield "redirect:" + BenefitPages.HERE + "/" + ref;
            }
            case Checked.Refused<Benefit>(List<Problem> problems) -> {
                var shown = known(benefit);
                shown.putAll(fields);
                yield form(benefit, Typed.of(shown), problems, model);
            }
        };
    }
}
