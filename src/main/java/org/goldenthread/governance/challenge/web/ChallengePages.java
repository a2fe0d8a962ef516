package org.goldenthread.governance.challenge.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Action;
import org.goldenthread.governance.challenge.Challenges;
import org.goldenthread.governance.scrutiny.Inquiries;
import org.goldenthread.governance.scrutiny.Inquiry;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.Said;
import org.goldenthread.thread.Kinds;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Performance challenge: the programme of sessions by priority, and the pack of one with what arose. */
@Controller
class ChallengePages {
    private static final String AT = "/governance/challenge";
    private final Challenges challenges;
    private final Inquiries inquiries;
    private final Posts posts;
    private final Kinds kinds;

    ChallengePages(Challenges challenges, Inquiries inquiries, Posts posts, Kinds kinds) {
        this.challenges = challenges;
        this.inquiries = inquiries;
        this.posts = posts;
        this.kinds = kinds;
    }

    @GetMapping(AT)
    @May(Act.SEE)
    String programme(Visitor visitor, Model model) {
        model.addAttribute("sessions", challenges.programme(visitor.council()));
        model.addAttribute("without", challenges.without(visitor.council()));
        model.addAttribute("kinds", kinds);
        return "governance/challenge/programme";
    }

    @GetMapping(AT + "/{ref}")
    @May(Act.SEE)
    String pack(@PathVariable String ref, Model model) {
        return pack(session(ref), Typed.of(Map.of()), List.of(), model);
    }

    private Inquiry session(String ref) {
        return inquiries
                .find(ref)
                .filter(one -> one.how() == Inquiry.How.CHALLENGE)
                .orElseThrow(() -> new NotHere(ref + " as a challenge session"));
    }

    private String pack(Inquiry session, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("session", session);
        model.addAttribute("pack", challenges.pack(session.ref()));
        model.addAttribute("questions", inquiries.questions(session.ref()));
        model.addAttribute("arisen", challenges.arisen(session.ref()));
        model.addAttribute("posts", posts.choices(session.council(), typed.reference("post")));
        model.addAttribute("kinds", kinds);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "governance/challenge/pack";
    }

    @PostMapping(AT + "/{ref}/actions")
    @May(Act.EDIT)
    String arise(
            @PathVariable String ref,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var session = session(ref);
        var typed = Typed.of(sent);
        var checked = typed.days("due")
                .then(good -> challenges.arise(ref, good.text("title"), good.reference("post"), good.day("due")));
        return switch (checked) {
            case Checked.Accepted<Action>(Action made) -> {
                Said.next(redirect, made.ref() + " arose at this session");
                yield "redirect:" + AT + "/" + ref;
            }
            case Checked.Refused<Action>(List<Problem> problems) -> pack(session, typed, problems, model);
        };
    }
}
