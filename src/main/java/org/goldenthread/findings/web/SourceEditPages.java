package org.goldenthread.findings.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Coverage;
import org.goldenthread.findings.Sources;
import org.goldenthread.site.Said;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declaring sources and their paragraphs. */
@Controller
@May(Act.EDIT)
class SourceEditPages {
    private final Sources sources;
    private final Choices choices;

    SourceEditPages(Sources sources, Choices choices) {
        this.sources = sources;
        this.choices = choices;
    }

    @GetMapping("/findings/sources/new")
    String add(@RequestParam Map<String, String> fields, Model model) {
        return form(new SourceForm.Shown(null, SourceForm.of(new Typed(fields)), null, List.of()), model);
    }

    @PostMapping("/findings/sources/new")
    String added(Visitor visitor, @RequestParam Map<String, String> fields, Model model, RedirectAttributes redirect) {
        var typed = new Typed(fields);
        var draft = SourceForm.draft(typed);
        var result = typed.problems().isEmpty()
                ? sources.add(visitor.council(), draft)
                : Checked.<String>refused(typed.problems());
        return switch (result) {
            case Checked.Accepted<String>(String ref) -> {
                Said.next(redirect, ref + " is declared; findings that cited it in vain are tied to it now");
                yield "redirect:/findings/sources/" + ref;
            }
            case Checked.Refused<String> no ->
                form(new SourceForm.Shown(null, SourceForm.of(typed), null, no.problems()), model);
        };
    }

    @GetMapping("/findings/sources/{ref}/edit")
    String edit(@PathVariable String ref, Model model) {
        return form(new SourceForm.Shown(ref, SourceForm.of(sources.get(ref)), null, List.of()), model);
    }

    @PostMapping("/findings/sources/{ref}/edit")
    Object edited(
            @PathVariable String ref,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var typed = new Typed(fields);
        var draft = SourceForm.draft(typed);
        try {
            var result = typed.problems().isEmpty()
                    ? sources.change(ref, typed.version(), draft)
                    : Checked.<String>refused(typed.problems());
            return switch (result) {
                case Checked.Accepted<String> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/findings/sources/" + done.value();
                }
                case Checked.Refused<String> no ->
                    form(new SourceForm.Shown(ref, SourceForm.of(typed), null, no.problems()), model);
            };
        } catch (ChangedMeanwhile race) {
            var theirs = SourceForm.of(sources.get(ref));
            var problem = Problem.of("Somebody else changed this source while you were writing. Your words are kept,"
                    + " theirs stand beside them: bring both together and save again.");
            var mine = SourceForm.of(typed).at(theirs.version());
            var view = form(new SourceForm.Shown(ref, mine, theirs, List.of(problem)), model);
            return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
        }
    }

    private String form(SourceForm.Shown shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("types", choices.sourceTypes());
        return "findings/source-edit";
    }

    @PostMapping("/findings/sources/{ref}/remove")
    String remove(@PathVariable String ref, RedirectAttributes redirect) {
        return switch (sources.remove(ref)) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, done.value() + " was taken out of the register; its history keeps it");
                yield "redirect:/findings/sources";
            }
            case Checked.Refused<String> no -> back(ref, no, redirect);
        };
    }

    @PostMapping("/findings/sources/{ref}/paragraphs")
    String paragraphs(@PathVariable String ref, @RequestParam String paragraphs, RedirectAttributes redirect) {
        return switch (sources.declareParagraphs(ref, paragraphs)) {
            case Checked.Accepted<Integer> done -> {
                Said.next(redirect, done.value() + " paragraphs are declared");
                yield "redirect:/findings/sources/" + ref;
            }
            case Checked.Refused<Integer> no -> back(ref, no, redirect);
        };
    }

    @PostMapping("/findings/sources/{ref}/needless")
    String needless(
            @PathVariable String ref,
            @RequestParam String type,
            @RequestParam String locator,
            @RequestParam(defaultValue = "") String needless,
            RedirectAttributes redirect) {
        var page = Citation.Type.PAGE.code().equals(type) ? Citation.Type.PAGE : Citation.Type.PARAGRAPH;
        var where = new Coverage.Declared(page, locator, needless.strip());
        return switch (sources.needsNoAnswer(ref, where)) {
            case Checked.Accepted<String> done -> {
                Said.next(
                        redirect,
                        done.value() + (where.needless().isEmpty() ? " needs an answer" : " needs no answer"));
                yield "redirect:/findings/sources/" + ref + "#" + page.code() + "-" + locator;
            }
            case Checked.Refused<String> no -> back(ref, no, redirect);
        };
    }

    private static String back(String ref, Checked.Refused<?> no, RedirectAttributes redirect) {
        Said.next(redirect, no.problems().getFirst().message());
        return "redirect:/findings/sources/" + ref;
    }
}
