package org.goldenthread.measures.sheet.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.sheet.Definitions;
import org.goldenthread.measures.sheet.SheetLines;
import org.goldenthread.measures.sheet.SheetVersion;
import org.goldenthread.site.Said;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A measure's definition sheet with its versions, and writing it anew. */
@Controller
class DefinitionPages {
    private final Measures measures;
    private final Definitions definitions;
    private final MeasureChoices choices;

    DefinitionPages(Measures measures, Definitions definitions, MeasureChoices choices) {
        this.measures = measures;
        this.definitions = definitions;
        this.choices = choices;
    }

    @GetMapping("/measures/{ref}/definition")
    @May(Act.SEE)
    String show(Visitor visitor, @PathVariable String ref, @RequestParam Map<String, String> fields, Model model) {
        var measure = measures.get(ref);
        var form = new Understood(Typed.of(fields));
        var day = form.day("known");
        var known = Days.endOf(day);
        var then = measure.definitionOn(LocalDate.MAX, known);
        model.addAttribute("measure", measure);
        model.addAttribute("lines", then.map(one -> SheetLines.of(one.sheet())).orElse(List.of()));
        model.addAttribute("versions", SheetVersion.of(measure, known));
        model.addAttribute("typed", form.typed());
        model.addAttribute("problems", form.problems());
        model.addAttribute("edits", visitor.may(Act.EDIT) && measure.council().equals(visitor.council()));
        return "measures/definition";
    }

    @GetMapping("/measures/{ref}/definition/edit")
    @May(Act.EDIT)
    String edit(Visitor visitor, @PathVariable String ref, @RequestParam(defaultValue = "") String copy, Model model) {
        var measure = mine(visitor, ref);
        var values = values(
                measure, copy.isEmpty() ? measure.sheet() : mine(visitor, copy).sheet());
        values.put("copy", copy);
        return form(visitor, measure, Typed.of(values), List.of(), model);
    }

    private static Map<String, String> values(Measure measure, Sheet sheet) {
        var values = new HashMap<>(SheetFields.of(sheet));
        values.put("version", String.valueOf(measure.thing().version()));
        return values;
    }

    @PostMapping("/measures/{ref}/definition/edit")
    @May(Act.EDIT)
    Object define(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var measure = mine(visitor, ref);
        var form = new Understood(Typed.of(fields));
        var sheet = SheetFields.sheet(form);
        var change = change(form, sheet);
        if (sheet == null || change == null) {
            return form(visitor, measure, form.typed(), form.problems(), model);
        }
        try {
            var version = form.typed().version();
            return switch (form.then(() -> definitions.define(ref, version, change, sheet))) {
                case Checked.Accepted<Measure> done -> {
                    Said.next(redirect, "Saved. What was rated before keeps its colour.");
                    yield "redirect:/measures/" + ref + "/definition";
                }
                case Checked.Refused<Measure>(List<Problem> problems) ->
                    form(visitor, measure, form.typed(), problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var now = measures.get(ref);
            model.addAttribute("raced", Raced.sheet(sheet, now.sheet()));
            var current =
                    form.typed().with("version", String.valueOf(now.thing().version()));
            var view = form(visitor, now, current, List.of(), model);
            return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private static Definitions.@Nullable Change change(Understood form, @Nullable Sheet sheet) {
        if (form.text("since").equals("always")) {
            return new Definitions.Change(Measures.ALWAYS, form.text("reason"));
        }
        var applies = form.day("applies");
        if (applies == null) {
            if (!form.typed().has("applies")) {
                form.problem("applies", "Enter the first day of the first period that it applies to");
            }
            return null;
        }
        if (sheet != null && sheet.collection().collected().months() > 0 && applies.getDayOfMonth() != 1) {
            form.problem("applies", "Enter the first day of a period, such as " + applies.withDayOfMonth(1));
        }
        return new Definitions.Change(applies, form.text("reason"));
    }

    private Measure mine(Visitor visitor, String ref) {
        var measure = measures.get(ref);
        if (!measure.council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        return measure;
    }

    private String form(Visitor visitor, Measure measure, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("measure", measure);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("offered", choices.of(visitor.council(), typed));
        return "measures/definition-edit";
    }
}
