package org.goldenthread.findings.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Findings;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Responses;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answering a finding: adding, changing, moving and removing the parts of the answer. */
@Controller
@RequestMapping("/findings/{ref}/responses")
@May(Act.OWN)
class ResponsePages {
    private final Findings findings;
    private final Responses responses;
    private final Choices choices;

    ResponsePages(Findings findings, Responses responses, Choices choices) {
        this.findings = findings;
        this.responses = responses;
        this.choices = choices;
    }

    @GetMapping("/new")
    String add(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam(defaultValue = "narrative") String kind,
            Model model) {
        var form = ResponseForm.of(kind(kind), Typed.nothing());
        return form(new ResponseForm.Shown(changeable(visitor, ref), null, form, null, List.of()), model);
    }

    @PostMapping("/new")
    String added(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var finding = changeable(visitor, ref);
        var typed = new Typed(fields);
        var kind = kind(typed.text("kind"));
        var answer = ResponseForm.answer(kind, typed);
        var result = typed.problems().isEmpty() ? responses.add(ref, answer) : Checked.<Long>refused(typed.problems());
        return switch (result) {
            case Checked.Accepted<Long> done -> {
                Said.next(redirect, said(findings.get(ref)));
                yield "redirect:/findings/" + ref + "#answer-" + done.value();
            }
            case Checked.Refused<Long> no ->
                form(new ResponseForm.Shown(finding, null, ResponseForm.of(kind, typed), null, no.problems()), model);
        };
    }

    @GetMapping("/{id}")
    String edit(
            Visitor visitor,
            @PathVariable String ref,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kind,
            Model model) {
        var finding = changeable(visitor, ref);
        var form = ResponseForm.of(of(ref, id));
        return form(
                new ResponseForm.Shown(finding, id, kind.isEmpty() ? form : form.as(kind(kind)), null, List.of()),
                model);
    }

    @PostMapping("/{id}")
    Object edited(
            Visitor visitor,
            @PathVariable String ref,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var finding = changeable(visitor, ref);
        of(ref, id);
        var typed = new Typed(fields);
        var kind = kind(typed.text("kind"));
        var answer = ResponseForm.answer(kind, typed);
        try {
            var result = typed.problems().isEmpty()
                    ? responses.change(id, typed.version(), answer)
                    : Checked.<Long>refused(typed.problems());
            return switch (result) {
                case Checked.Accepted<Long> done -> {
                    Said.next(redirect, said(findings.get(ref)));
                    yield "redirect:/findings/" + ref + "#answer-" + done.value();
                }
                case Checked.Refused<Long> no ->
                    form(new ResponseForm.Shown(finding, id, ResponseForm.of(kind, typed), null, no.problems()), model);
            };
        } catch (Responses.Overtaken race) {
            var theirs = ResponseForm.of(race.now());
            var mine = ResponseForm.of(kind, typed).at(theirs.version());
            var problem = Problem.of("Somebody else changed this answer while you were writing. Your words are kept"
                    + " below, theirs stand beside them: bring both together and save again.");
            var view = form(new ResponseForm.Shown(finding, id, mine, theirs, List.of(problem)), model);
            return new ModelAndView(view, model.asMap(), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id}/move")
    String move(Visitor visitor, @PathVariable String ref, @PathVariable long id, @RequestParam String to) {
        changeable(visitor, ref);
        responses.move(of(ref, id).id(), to.equals("up"));
        return "redirect:/findings/" + ref + "#answer-" + id;
    }

    @PostMapping("/{id}/remove")
    String remove(Visitor visitor, @PathVariable String ref, @PathVariable long id, RedirectAttributes redirect) {
        changeable(visitor, ref);
        responses.remove(of(ref, id).id());
        Said.next(redirect, "The answer was removed; the history keeps it. " + said(findings.get(ref)));
        return "redirect:/findings/" + ref;
    }

    private static String said(Finding finding) {
        return "Saved. This finding now stands as: " + finding.thing().state().words();
    }

    private String form(ResponseForm.Shown shown, Model model) {
        model.addAttribute("shown", shown);
        model.addAttribute("kinds", Arrays.asList(Response.Kind.values()));
        model.addAttribute(
                "work",
                shown.form().kind() == Response.Kind.WORK
                        ? choices.work(shown.finding().thing().council())
                        : List.of());
        return "findings/response-edit";
    }

    private static Response.Kind kind(String code) {
        return Arrays.stream(Response.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotHere("the kind of answer " + code));
    }

    private Response of(String ref, long id) {
        var response = responses.get(id);
        if (!response.ref().equals(ref)) {
            throw new NotHere("the answer " + id);
        }
        return response;
    }

    private Finding changeable(Visitor visitor, String ref) {
        var finding = findings.get(ref);
        if (!visitor.mayChange(finding.thing().owner())) {
            throw new NotAllowed("You may read " + ref + " but not answer it");
        }
        return finding;
    }
}
