package org.goldenthread.findings.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
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

/** Adding a finding, changing its words and where it was said, taking it out of the record. */
@Controller
class FindingEditPages {
    private final Findings findings;
    private final Sources sources;
    private final Choices choices;

    FindingEditPages(Findings findings, Sources sources, Choices choices) {
        this.findings = findings;
        this.sources = sources;
        this.choices = choices;
    }

    @GetMapping("/findings/new")
    @May(Act.EDIT)
    String add(Visitor visitor, Model model) {
        return form(visitor.council(), new FindingForm.Shown(null, FindingForm.empty(), null, List.of()), model);
    }

    @PostMapping("/findings/new")
    @May(Act.EDIT)
    Object added(Visitor visitor, @RequestParam Map<String, String> fields, Model model, RedirectAttributes redirect) {
        var typed = new Typed(fields);
        var draft = FindingForm.draft(typed, abbreviations(visitor.council()));
        var result = typed.problems().isEmpty()
                ? findings.add(visitor.council(), draft)
                : Checked.<String>refused(typed.problems());
        return switch (result) {
            case Checked.Accepted<String>(String ref) -> {
                Said.next(redirect, ref + " is in the record. What does the council answer?");
                yield "redirect:/findings/" + ref;
            }
            case Checked.Refused<String> no ->
                form(visitor.council(), new FindingForm.Shown(null, FindingForm.of(typed), null, no.problems()), model);
        };
    }

    @GetMapping("/findings/{ref}/edit")
    @May(Act.OWN)
    String edit(Visitor visitor, @PathVariable String ref, Model model) {
        var finding = changeable(visitor, ref);
        return form(visitor.council(), new FindingForm.Shown(ref, FindingForm.of(finding), null, List.of()), model);
    }

    @PostMapping("/findings/{ref}/edit")
    @May(Act.OWN)
    Object edited(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        changeable(visitor, ref);
        var typed = new Typed(fields);
        var draft = FindingForm.draft(typed, abbreviations(visitor.council()));
        try {
            var result = typed.problems().isEmpty()
                    ? findings.change(ref, typed.version(), draft)
                    : Checked.<String>refused(typed.problems());
            return switch (result) {
                case Checked.Accepted<String> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:/findings/" + done.value();
                }
                case Checked.Refused<String> no ->
                    form(
                            visitor.council(),
                            new FindingForm.Shown(ref, FindingForm.of(typed), null, no.problems()),
                            model);
            };
        } catch (ChangedMeanwhile race) {
            return both(visitor, ref, typed, model);
        }
    }

    /** Both versions side by side; saving again keeps what stands in the form. */
    private ModelAndView both(Visitor visitor, String ref, Typed typed, Model model) {
        var theirs = FindingForm.of(findings.get(ref));
        var mine = FindingForm.of(typed).at(theirs.version());
        var problem = Problem.of("Somebody else changed this finding while you were writing. Your words are kept below,"
                + " theirs stand beside them: bring both together and save again.");
        var view = form(visitor.council(), new FindingForm.Shown(ref, mine, theirs, List.of(problem)), model);
        return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
    }

    private String form(String council, FindingForm.Shown shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("themes", choices.themes(council, "No theme"));
        model.addAttribute("services", choices.services(council, shown.form().service()));
        model.addAttribute("owners", choices.owners(council, shown.form().owner()));
        model.addAttribute("publications", choices.publications());
        return "findings/edit";
    }

    @PostMapping("/findings/{ref}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable String ref, RedirectAttributes redirect) {
        return switch (findings.withdraw(ref)) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, done.value() + " was taken out of the record; its history keeps it");
                yield "redirect:/findings";
            }
            case Checked.Refused<String> no -> {
                Said.next(redirect, no.problems().getFirst().message());
                yield "redirect:/findings/" + ref;
            }
        };
    }

    private Finding changeable(Visitor visitor, String ref) {
        var finding = findings.get(ref);
        if (!visitor.mayChange(finding.thing().owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return finding;
    }

    private List<String> abbreviations(String council) {
        return sources.all(council).stream()
                .map(source -> source.words().abbreviation())
                .filter(one -> !one.isBlank())
                .toList();
    }
}
