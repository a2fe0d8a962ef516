package org.goldenthread.intake.web;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.review.Decision;
import org.goldenthread.intake.review.KeptProposal;
import org.goldenthread.intake.review.Papers;
import org.goldenthread.intake.review.Review;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review screen and its verbs; each works as a plain form, and by one key where a browser runs the script. */
@Controller
@RequestMapping("/intake/papers/{ref}")
class ReviewPages {
    private final Papers papers;
    private final Review review;
    private final ReviewScreen screen;

    ReviewPages(Papers papers, Review review, ReviewScreen screen) {
        this.papers = papers;
        this.review = review;
        this.screen = screen;
    }

    @GetMapping
    @May(Act.SEE)
    String review(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "0") long from,
            Model model) {
        model.addAttribute("view", screen.of(papers.get(ref), kind, from));
        return "intake/review";
    }

    @PostMapping
    @May(Act.EDIT)
    String decide(
            @PathVariable String ref,
            @RequestParam long proposal,
            @RequestParam String verb,
            @RequestParam(defaultValue = "") String key,
            RedirectAttributes redirect) {
        var kept = proposal(ref, proposal);
        var result =
                switch (verb) {
                    case "accept" -> review.accept(proposal);
                    case "merge" -> review.merge(proposal, key);
                    case "leave" -> {
                        review.leaveOut(proposal);
                        yield Checked.accepted("");
                    }
                    case "reopen" -> review.reopen(proposal);
                    default -> Checked.<String>refused("", "There is no verb " + verb);
                };
        if (result instanceof Checked.Refused<String> refused) {
            Said.next(redirect, "Not done: " + reasons(refused.problems()));
            return back(ref, kept);
        }
        return "reopen".equals(verb) ? back(ref, kept) : next(ref, kept);
    }

    private static String reasons(List<Problem> problems) {
        return problems.stream().map(Problem::message).distinct().collect(Collectors.joining(" "));
    }

    private static String back(String ref, KeptProposal kept) {
        return "redirect:/intake/papers/" + ref + "?kind=" + kept.proposal().kind() + "#p" + kept.id();
    }

    /** On to the next of the kind that waits, or to the next kind. */
    private String next(String ref, KeptProposal kept) {
        var waiting = papers.proposals(kept.paper()).stream()
                .filter(one -> one.decision() == Decision.WAITING
                        && review.takes(one.proposal().kind()))
                .toList();
        return waiting.stream()
                .filter(one -> one.proposal().kind().equals(kept.proposal().kind()) && one.id() > kept.id())
                .findFirst()
                .or(() -> waiting.stream()
                        .filter(one ->
                                one.proposal().kind().equals(kept.proposal().kind()))
                        .findFirst())
                .map(one -> back(ref, one))
                .orElseGet(() -> back(ref, kept));
    }

    @PostMapping("/accept-all")
    @May(Act.EDIT)
    String acceptAll(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String place,
            RedirectAttributes redirect) {
        var outcome = review.acceptAll(papers.get(ref).id(), kind, place);
        Said.next(redirect, said(outcome, "accepted"));
        return "redirect:/intake/papers/" + ref + (kind.isEmpty() ? "" : "?kind=" + kind);
    }

    @PostMapping("/undo")
    @May(Act.EDIT)
    String undo(@PathVariable String ref, RedirectAttributes redirect) {
        Said.next(redirect, said(review.undo(papers.get(ref).id()), "taken back"));
        return "redirect:/intake/papers/" + ref;
    }

    private static String said(Review.Outcome outcome, String done) {
        var words = outcome.taken() + " " + done;
        return outcome.problems().isEmpty()
                ? words
                : words + "; " + outcome.problems().size() + " not: "
                        + outcome.problems().stream()
                                .limit(3)
                                .map(Problem::toString)
                                .collect(Collectors.joining(" · "));
    }

    @GetMapping("/proposals/{proposal}")
    @May(Act.EDIT)
    String change(@PathVariable String ref, @PathVariable long proposal, Model model) {
        var kept = proposal(ref, proposal).proposal();
        return form(
                ref,
                proposal,
                new ProposalForm(kept.ref(), kept.title(), kept.text(), kept.said(Proposal.PART_OF)),
                List.of(),
                model);
    }

    private String form(String ref, long proposal, ProposalForm form, List<Problem> problems, Model model) {
        var paper = papers.get(ref);
        var kept = proposal(ref, proposal);
        model.addAttribute("paper", paper);
        model.addAttribute("kept", kept);
        model.addAttribute("places", review.places(kept.proposal().kind(), paper.council()));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "intake/change";
    }

    @PostMapping("/proposals/{proposal}")
    @May(Act.EDIT)
    String save(
            @PathVariable String ref,
            @PathVariable long proposal,
            ProposalForm form,
            @RequestParam(defaultValue = "") String then,
            RedirectAttributes redirect,
            Model model) {
        var kept = proposal(ref, proposal);
        var changed = review.change(proposal, form.name(), form.title(), form.body())
                .then(id -> review.put(id, form.place()))
                .then(id -> "accept".equals(then) ? review.accept(id) : Checked.accepted(""));
        return switch (changed) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, "accept".equals(then) ? "Changed and accepted" : "Changed; it still waits for you");
                yield back(ref, kept);
            }
            case Checked.Refused<String> refused -> form(ref, proposal, form, refused.problems(), model);
        };
    }

    private KeptProposal proposal(String ref, long id) {
        var paper = papers.get(ref);
        return papers.proposals(paper.id()).stream()
                .filter(kept -> kept.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("proposal " + id));
    }
}
