package org.goldenthread.governance.scrutiny.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.clashes.Clashes;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.governance.scrutiny.InquiryState;
import org.goldenthread.governance.scrutiny.Likeness;
import org.goldenthread.governance.scrutiny.Question;
import org.goldenthread.governance.scrutiny.Workload;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving inquiries on, the questions of a session, and the load of each committee. */
@Controller
class InquiryMovePages {
    private static final int USUAL = 3;
    private final Inquiries inquiries;
    private final Clashes clashes;
    private final Things things;

    InquiryMovePages(Inquiries inquiries, Clashes clashes, Things things) {
        this.inquiries = inquiries;
        this.clashes = clashes;
        this.things = things;
    }

    @GetMapping("/governance/scrutiny/workload")
    @May(Act.SEE)
    String workload(Visitor visitor, @RequestParam Map<String, String> asked, Model model) {
        int most = Math.max(1, Typed.of(asked).has("most") ? Typed.of(asked).number("most") : USUAL);
        var shared = inquiries.shared(visitor.council());
        var loads = Workload.of(inquiries.all(visitor.council()), most);
        model.addAttribute("loads", loads);
        model.addAttribute("pairs", Likeness.pairs(shared));
        model.addAttribute("clashes", clashes.of(visitor.council()));
        model.addAttribute("most", most);
        model.addAttribute(
                "names", things.titles(loads.stream().map(Workload::committee).toList()));
        return "governance/scrutiny/workload";
    }

    @GetMapping("/governance/scrutiny/{ref}/move")
    @May(Act.OWN)
    String asked(@PathVariable String ref, Visitor visitor, Model model) {
        var one = InquiryPages.mine(inquiries.get(ref), visitor);
        var typed = Typed.of(Map.of("version", String.valueOf(one.version()), "outcome", one.outcome()));
        return form(one, typed, List.of(), model);
    }

    @PostMapping("/governance/scrutiny/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = InquiryPages.mine(inquiries.get(ref), visitor);
        var typed = Typed.of(form);
        try {
            return switch (moved(ref, typed)) {
                case Checked.Accepted<Inquiry>(Inquiry now) -> {
                    Said.next(redirect, ref + " is now " + now.life().words());
                    yield "redirect:" + InquiryPages.AT + ref;
                }
                case Checked.Refused<Inquiry>(List<Problem> problems) -> form(one, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of("Somebody else changed " + ref + " in the meantime. Your words are still in the"
                    + " form: look at it, and save again if they hold");
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(inquiries.get(ref), again, List.of(problem), model);
        }
    }

    private Checked<Inquiry> moved(String ref, Typed typed) {
        var after = InquiryState.find(typed.text("state"));
        return after.isEmpty()
                ? Checked.refused("state", "Choose what becomes of it")
                : inquiries.move(ref, typed.number("version"), after.get(), typed.text("outcome"));
    }

    private String form(Inquiry one, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("inquiry", one);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "states",
                one.life().allowed().stream()
                        .map(state -> new Choice(state.code(), state.words()))
                        .toList());
        return "governance/scrutiny/move";
    }

    @GetMapping("/governance/scrutiny/{ref}/questions")
    @May(Act.OWN)
    String question(@PathVariable String ref, Visitor visitor, @RequestParam Map<String, String> asked, Model model) {
        var one = InquiryPages.mine(inquiries.get(ref), visitor);
        var id = Typed.of(asked).number("question");
        var typed = inquiries.questions(ref).stream()
                .filter(question -> question.id() == id)
                .findFirst()
                .map(InquiryMovePages::values)
                .orElse(Map.of());
        return questionForm(one, Typed.of(typed), List.of(), model);
    }

    private static Map<String, String> values(Question question) {
        return Map.of(
                "id", String.valueOf(question.id()),
                "question", question.question(),
                "askedBy", question.askedBy(),
                "answer", question.answer(),
                "answeredBy", question.answeredBy(),
                "action", question.action());
    }

    @PostMapping("/governance/scrutiny/{ref}/questions")
    @May(Act.OWN)
    String put(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = InquiryPages.mine(inquiries.get(ref), visitor);
        var typed = Typed.of(form);
        var question = new Question(
                typed.number("id"),
                typed.text("question"),
                typed.text("askedBy"),
                typed.text("answer"),
                typed.text("answeredBy"),
                typed.text("action"));
        return switch (inquiries.put(ref, question)) {
            case Checked.Accepted<Question> done -> {
                Said.next(redirect, "The question is saved");
                yield "redirect:" + InquiryPages.AT + ref;
            }
            case Checked.Refused<Question>(List<Problem> problems) -> questionForm(one, typed, problems, model);
        };
    }

    private static String questionForm(Inquiry one, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("inquiry", one);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "governance/scrutiny/question";
    }
}
