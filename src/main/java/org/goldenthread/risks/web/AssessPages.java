package org.goldenthread.risks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Assessments;
import org.goldenthread.risks.Assessments.Chosen;
import org.goldenthread.risks.Assessments.Judgement;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.matrix.Matrix.Level;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Judging a risk: gross, current and target by level, with the day and the reason. */
@Controller
class AssessPages {
    private static final String LIKELIHOOD = "-likelihood";
    private static final String IMPACT = "-impact";
    private final Risks risks;
    private final Assessments assessments;
    private final Clock clock;

    AssessPages(Risks risks, Assessments assessments, Clock clock) {
        this.risks = risks;
        this.assessments = assessments;
        this.clock = clock;
    }

    @GetMapping("/risks/{ref}/assess")
    @May(Act.OWN)
    String form(@PathVariable String ref, Visitor visitor, Model model) {
        var risk = RiskPages.mine(risks.get(ref), visitor);
        return form(risk, Typed.of(values(risk)), List.of(), model);
    }

    /** What was judged before stands in the form, where it was judged in the matrix of today. */
    private Map<String, String> values(Risk risk) {
        var matrix = assessments.matrixOf(risk);
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(risk.version()));
        values.put("day", LocalDate.now(clock).toString());
        for (var sort : Sort.values()) {
            var one = risk.of(sort);
            if (one != null && one.mark().matrix() == matrix.id()) {
                values.put(sort.code() + LIKELIHOOD, String.valueOf(one.mark().likelihood()));
                values.put(sort.code() + IMPACT, String.valueOf(one.mark().impact()));
            }
        }
        return values;
    }

    @PostMapping("/risks/{ref}/assess")
    @May(Act.OWN)
    String assess(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var risk = RiskPages.mine(risks.get(ref), visitor);
        try {
            var checked = typed.days("day")
                    .then(good -> chosen(good))
                    .then(chosen -> assessments.assess(
                            ref,
                            typed.number("version"),
                            new Judgement(typed.day("day"), typed.text("reason"), chosen)));
            return switch (checked) {
                case Checked.Accepted<Risk>(Risk judged) -> {
                    Said.next(redirect, said(risk, judged));
                    yield "redirect:/risks/" + ref;
                }
                case Checked.Refused<Risk>(List<Problem> problems) -> form(risk, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of("Somebody else changed " + ref
                    + " while you were judging. Your judgement is still in the form: look at the risk, and save again"
                    + " if it holds");
            return form(
                    risks.get(ref),
                    typed.with("version", String.valueOf(race.now().version())),
                    List.of(problem),
                    model);
        }
    }

    private static String said(Risk before, Risk after) {
        var now = after.current() == null
                ? "Saved"
                : "Judged: " + after.current().mark().words();
        return after.standing().register() == before.standing().register()
                ? now
                : now + "; by rule it has been escalated to the register above";
    }

    /** A sort counts where both its levels are chosen; one alone is a slip. */
    private static Checked<Map<Sort, Chosen>> chosen(Typed typed) {
        var chosen = new EnumMap<Sort, Chosen>(Sort.class);
        var problems = new ArrayList<Problem>();
        for (var sort : Sort.values()) {
            boolean likelihood = typed.has(sort.code() + LIKELIHOOD);
            boolean impact = typed.has(sort.code() + IMPACT);
            if (likelihood != impact) {
                problems.add(new Problem(
                        sort.code() + (likelihood ? IMPACT : LIKELIHOOD),
                        "%s: choose likelihood and impact, or neither".formatted(sort.words())));
            } else if (likelihood) {
                chosen.put(
                        sort, new Chosen(typed.number(sort.code() + LIKELIHOOD), typed.number(sort.code() + IMPACT)));
            }
        }
        return problems.isEmpty() ? Checked.accepted(chosen) : Checked.refused(problems);
    }

    private String form(Risk risk, Typed typed, List<Problem> problems, Model model) {
        var matrix = assessments.matrixOf(risk);
        model.addAttribute("risk", risk);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("matrix", matrix);
        model.addAttribute("likelihoods", choices(matrix.likelihoods()));
        model.addAttribute("impacts", choices(matrix.impacts()));
        model.addAttribute("grid", Grid.of(matrix));
        return "risks/assess";
    }

    private static List<Choice> choices(List<Level> levels) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Not judged"));
        levels.forEach(level -> choices.add(new Choice(
                String.valueOf(level.position()),
                level.label() + (level.words().isEmpty() ? "" : ": " + level.words()))));
        return choices;
    }
}
