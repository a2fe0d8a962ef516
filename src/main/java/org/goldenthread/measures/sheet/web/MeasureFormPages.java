package org.goldenthread.measures.sheet.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.sheet.Definitions;
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

/** Adding a measure, and changing its card. */
@Controller
class MeasureFormPages {
    private final Measures measures;
    private final Definitions definitions;
    private final MeasureChoices choices;

    MeasureFormPages(Measures measures, Definitions definitions, MeasureChoices choices) {
        this.measures = measures;
        this.definitions = definitions;
        this.choices = choices;
    }

    @GetMapping("/measures/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam(defaultValue = "") String copy, Model model) {
        var values = new HashMap<>(SheetFields.blank());
        if (!copy.isEmpty()) {
            var copied = mine(visitor, copy);
            values.putAll(SheetFields.of(copied.sheet()));
            values.put("tags", String.join(", ", copied.tags()));
            values.put("copy", copy);
        }
        return form(visitor, null, Typed.of(values), List.of(), model);
    }

    @PostMapping("/measures/new")
    @May(Act.EDIT)
    String add(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var form = new Understood(Typed.of(fields));
        var draft = CardFields.draft(form);
        var sheet = SheetFields.sheet(form);
        var result = sheet == null
                ? Checked.<String>refused(form.problems())
                : form.then(() -> definitions.add(visitor.council(), draft, sheet));
        return switch (result) {
            case Checked.Accepted<String>(String ref) -> {
                Said.next(redirect, ref + " is a measure now. Its targets come next.");
                yield "redirect:/measures/" + ref + "/targets";
            }
            case Checked.Refused<String>(List<Problem> problems) -> form(visitor, null, form.typed(), problems, model);
        };
    }

    @GetMapping("/measures/{ref}/edit")
    @May(Act.EDIT)
    String edit(Visitor visitor, @PathVariable String ref, Model model) {
        var measure = mine(visitor, ref);
        return form(visitor, measure, Typed.of(values(measure)), List.of(), model);
    }

    @PostMapping("/measures/{ref}/edit")
    @May(Act.EDIT)
    Object change(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var measure = mine(visitor, ref);
        var form = new Understood(Typed.of(fields));
        var draft = CardFields.draft(form);
        var last = form.day("ended");
        try {
            var version = form.typed().version();
            return switch (form.then(() -> definitions.change(ref, version, draft, last))) {
                case Checked.Accepted<Measure> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/measures/" + ref;
                }
                case Checked.Refused<Measure>(List<Problem> problems) ->
                    form(visitor, measure, form.typed(), problems, model);
            };
        } catch (ChangedMeanwhile race) {
            return raced(visitor, mine(visitor, ref), form.typed(), model);
        }
    }

    private ModelAndView raced(Visitor visitor, Measure now, Typed typed, Model model) {
        model.addAttribute("raced", Raced.card(typed, values(now)));
        var current = typed.with("version", String.valueOf(now.thing().version()));
        var view = form(visitor, now, current, List.of(), model);
        return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
    }

    private static Map<String, String> values(Measure measure) {
        var values = new HashMap<>(CardFields.of(measure));
        values.put("version", String.valueOf(measure.thing().version()));
        return values;
    }

    private Measure mine(Visitor visitor, String ref) {
        var measure = measures.get(ref);
        if (!measure.council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        return measure;
    }

    private String form(Visitor visitor, @Nullable Measure measure, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("offered", choices.of(visitor.council(), typed));
        if (measure == null) {
            return "measures/new";
        }
        model.addAttribute("measure", measure);
        return "measures/edit";
    }
}
