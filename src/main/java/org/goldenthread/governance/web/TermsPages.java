package org.goldenthread.governance.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.terms.Terms;
import org.goldenthread.governance.terms.TermsOfReference;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
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

/** Terms of reference: every version to be read, and the next one to be written. */
@Controller
class TermsPages {
    private final Bodies bodies;
    private final TermsOfReference terms;
    private final Accounts accounts;

    TermsPages(Bodies bodies, TermsOfReference terms, Accounts accounts) {
        this.bodies = bodies;
        this.terms = terms;
        this.accounts = accounts;
    }

    @GetMapping("/governance/bodies/{ref}/terms")
    @May(Act.SEE)
    String read(
            @PathVariable String ref, @RequestParam(defaultValue = "") String version, Visitor visitor, Model model) {
        var body = bodies.get(ref);
        var versions = terms.of(ref);
        var shown = version.isEmpty()
                ? terms.current(ref).or(() -> versions.stream().findFirst())
                : versions.stream()
                        .filter(one -> String.valueOf(one.version()).equals(version))
                        .findFirst();
        if (shown.isEmpty() && !version.isEmpty()) {
            throw new NotHere("version " + version + " of the terms of " + ref);
        }
        model.addAttribute("body", body);
        model.addAttribute("versions", versions);
        model.addAttribute("shown", shown.orElse(null));
        model.addAttribute("people", accounts.names());
        model.addAttribute("mine", visitor.mayChange(body.officer()));
        return "governance/terms";
    }

    @GetMapping("/governance/bodies/{ref}/terms/new")
    @May(Act.OWN)
    String next(@PathVariable String ref, Visitor visitor, Model model) {
        var body = BodyPages.mine(bodies.get(ref), visitor);
        var words = terms.of(ref).stream().findFirst().map(Terms::words).orElse("");
        var typed = Typed.of(Map.of("version", String.valueOf(body.version()), "words", words));
        return form(body, typed, List.of(), model);
    }

    @PostMapping("/governance/bodies/{ref}/terms/new")
    @May(Act.OWN)
    String write(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var body = BodyPages.mine(bodies.get(ref), visitor);
        try {
            return switch (typed.days("agreedOn").then(good -> terms.write(ref, good.number("version"), draft(good)))) {
                case Checked.Accepted<Terms>(Terms written) -> {
                    Said.next(redirect, "Version " + written.version() + " is written down");
                    yield "redirect:/governance/bodies/" + ref + "/terms?version=" + written.version();
                }
                case Checked.Refused<Terms>(List<Problem> problems) -> form(body, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var version = String.valueOf(race.now().version());
            return form(body, typed.with("version", version), List.of(Raced.problem(ref)), model);
        }
    }

    private static TermsOfReference.Draft draft(Typed typed) {
        return new TermsOfReference.Draft(
                typed.text("words"), typed.text("agreedAt"), typed.day("agreedOn"), typed.text("why"));
    }

    private String form(Body body, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("first", terms.of(body.ref()).isEmpty());
        return "governance/terms-form";
    }
}
