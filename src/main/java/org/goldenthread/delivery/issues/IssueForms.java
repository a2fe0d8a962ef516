package org.goldenthread.delivery.issues;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.issues.Issue.Draft;
import org.goldenthread.delivery.issues.Issue.Owner;
import org.goldenthread.delivery.issues.Issue.Raised;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Raising;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Raising an issue, and the form in which it is written. */
@Controller
class IssueForms {
    private final Issues issues;
    private final IssueControl control;
    private final Raising raising;
    private final Clock clock;

    IssueForms(Issues issues, IssueControl control, Raising raising, Clock clock) {
        this.issues = issues;
        this.control = control;
        this.raising = raising;
        this.clock = clock;
    }

    @GetMapping("/delivery/issues/new")
    @May(Act.OWN)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        var given = Typed.of(typed);
        var today = LocalDate.now(clock).toString();
        return blank(visitor, given.has("raised") ? given : given.with("raised", today), List.of(), model);
    }

    private String blank(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("ref", "What it affects", raising.about(visitor, "Choose")));
        fields.addAll(fields(visitor, typed.reference("owner")));
        var form = new Form("", "/delivery/issues/new", "Save", fields, typed, problems);
        model.addAttribute("folio", Folio.blank("Raise an issue", Office.crumbs(control, "Raise an issue"), form));
        return "delivery/office/folio";
    }

    List<Field> fields(Visitor visitor, @Nullable String owner) {
        return List.of(
                Field.hidden("version"),
                Field.line("title", "What has gone wrong, in one line"),
                Field.words("words", "What happened, and what it does to the work"),
                Field.choice("severity", "Severity", Office.words(Issue.SEVERITIES)),
                Field.day("raised", "Raised on"),
                Field.line("raisedBy", "Raised by"),
                Field.day("due", "To be resolved by"),
                Field.choice("owner", "Post that deals with it", raising.posts(visitor, owner)),
                Field.line("ownerNamed", "Who deals with it, in words").hint("Where there is no such post"));
    }

    Checked<Draft> read(Typed typed, String about) {
        return typed.days("raised", "due").then(fine -> {
            var raised = fine.day("raised");
            return Checked.accepted(new Draft(
                    about,
                    fine.text("title"),
                    fine.text("words"),
                    fine.text("severity"),
                    new Raised(raised == null ? LocalDate.now(clock) : raised, fine.text("raisedBy"), fine.day("due")),
                    new Owner(fine.reference("owner"), fine.text("ownerNamed"))));
        });
    }

    @PostMapping("/delivery/issues/new")
    @May(Act.OWN)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        return Office.after(
                raising.allowed(visitor, typed, "ref")
                        .then(fine -> read(fine, fine.text("ref")))
                        .then(draft -> issues.add(visitor.council(), draft)),
                "The issue is in the log",
                redirect,
                one -> "/delivery/issues/" + one.ref(),
                problems -> blank(visitor, typed, problems, model));
    }
}
