package org.goldenthread.governance.scrutiny.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
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

/** The work programme of scrutiny: the list, one inquiry, proposing one, changing it. */
@Controller
class InquiryPages {
    static final String AT = "/governance/scrutiny/";
    private final InquiryList list;
    private final InquiryForm form;
    private final InquiryScreen screen;
    private final Inquiries inquiries;
    private final Spreadsheets spreadsheets;

    InquiryPages(
            InquiryList list, InquiryForm form, InquiryScreen screen, Inquiries inquiries, Spreadsheets spreadsheets) {
        this.list = list;
        this.form = form;
        this.screen = screen;
        this.inquiries = inquiries;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/governance/scrutiny")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "work-programme");
        }
        model.addAttribute("list", listing);
        return "governance/scrutiny/list";
    }

    @GetMapping("/governance/scrutiny/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        screen.fill(ref, visitor, model);
        return "governance/scrutiny/inquiry";
    }

    @GetMapping("/governance/scrutiny/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), Typed.of(typed), List.of(), "", model);
    }

    @PostMapping("/governance/scrutiny/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes redirect, Model model) {
        var words = Typed.of(typed);
        return switch (InquiryForm.draft(words).then(draft -> inquiries.add(visitor.council(), draft))) {
            case Checked.Accepted<Inquiry>(Inquiry made) -> {
                Said.next(redirect, made.ref() + " is proposed");
                yield "redirect:" + AT + made.ref();
            }
            case Checked.Refused<Inquiry>(List<Problem> problems) ->
                form(visitor.council(), words, problems, "", model);
        };
    }

    @GetMapping("/governance/scrutiny/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var one = mine(inquiries.get(ref), visitor);
        return form(one.council(), Typed.of(form.values(one)), List.of(), ref, model);
    }

    @PostMapping("/governance/scrutiny/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var words = Typed.of(typed);
        var one = mine(inquiries.get(ref), visitor);
        try {
            return switch (InquiryForm.draft(words)
                    .then(draft -> inquiries.change(ref, words.number("version"), draft))) {
                case Checked.Accepted<Inquiry> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + AT + ref;
                }
                case Checked.Refused<Inquiry>(List<Problem> problems) ->
                    form(one.council(), words, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(form.values(inquiries.get(ref))));
            var again = words.with("version", String.valueOf(race.now().version()));
            return form(one.council(), again, List.of(), ref, model);
        }
    }

    static Inquiry mine(Inquiry one, Visitor visitor) {
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + one.ref() + " but not change it");
        }
        return one;
    }

    private String form(String council, Typed typed, List<Problem> problems, String ref, Model model) {
        form.fill(council, typed, model);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        return "governance/scrutiny/form";
    }
}
