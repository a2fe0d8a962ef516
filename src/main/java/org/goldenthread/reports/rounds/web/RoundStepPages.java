package org.goldenthread.reports.rounds.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.rounds.Answer;
import org.goldenthread.reports.rounds.Answers;
import org.goldenthread.reports.rounds.Nudges;
import org.goldenthread.reports.rounds.ReportingRounds;
import org.goldenthread.reports.rounds.Round;
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

/** What an officer does with a round: opening, asking once more, excusing, closing, opening again. */
@Controller
@May(Act.EDIT)
class RoundStepPages {
    private final ReportingRounds rounds;
    private final Answers answers;
    private final Nudges nudges;
    private final RoundScreen screen;

    RoundStepPages(ReportingRounds rounds, Answers answers, Nudges nudges, RoundScreen screen) {
        this.rounds = rounds;
        this.answers = answers;
        this.nudges = nudges;
        this.screen = screen;
    }

    @PostMapping("/reports/rounds/{ref}/move")
    String move(@PathVariable String ref, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        var typed = Typed.of(sent);
        try {
            Said.next(redirect, said(moved(ref, typed)));
        } catch (ChangedMeanwhile race) {
            Said.next(redirect, "Somebody else changed " + ref + " in the meantime; look at it and choose again");
        }
        return "redirect:/reports/rounds/" + ref;
    }

    private Checked<Round> moved(String ref, Typed typed) {
        int version = typed.number("version");
        return switch (typed.text("move")) {
            case "open" -> rounds.open(ref, version);
            case "close" -> rounds.close(ref, version);
            case "reopen" -> rounds.reopen(ref, version, typed.text("reason"));
            case "cancel" -> rounds.cancel(ref, version);
            default -> Checked.refused("", "There is no such step");
        };
    }

    private static String said(Checked<Round> moved) {
        return switch (moved) {
            case Checked.Accepted<Round>(Round round) ->
                round.ref() + " is " + round.state().state().words();
            case Checked.Refused<Round>(List<Problem> problems) ->
                "Not yet: " + problems.getFirst().message();
        };
    }

    @PostMapping("/reports/rounds/{ref}/later")
    String later(@PathVariable String ref, RedirectAttributes redirect) {
        Said.next(
                redirect,
                switch (rounds.askLater(ref)) {
                    case Checked.Accepted<Integer>(Integer added) ->
                        added == 0
                                ? "Nothing has come into the record that is not asked for already"
                                : added + (added == 1 ? " line is" : " lines are") + " asked for besides";
                    case Checked.Refused<Integer>(List<Problem> problems) ->
                        problems.getFirst().message();
                });
        return "redirect:/reports/rounds/" + ref;
    }

    @PostMapping("/reports/rounds/{ref}/nudge")
    String nudge(@PathVariable String ref, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        Said.next(
                redirect,
                switch (nudges.send(rounds.get(ref), Typed.of(sent).text("post"))) {
                    case Checked.Accepted<Map<String, String>>(Map<String, String> fates) -> told(fates);
                    case Checked.Refused<Map<String, String>>(List<Problem> problems) ->
                        problems.getFirst().message();
                });
        return "redirect:/reports/rounds/" + ref;
    }

    private static String told(Map<String, String> fates) {
        return fates.values().stream()
                .collect(Collectors.groupingBy(fate -> fate, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getValue() + (one.getValue() == 1 ? " post: " : " posts: ") + one.getKey())
                .collect(Collectors.joining("; "));
    }

    @GetMapping("/reports/rounds/{ref}/lines/{line}")
    String excuse(@PathVariable String ref, @PathVariable String line, Model model) {
        var answer = line(ref, line);
        return form(ref, answer, Typed.of(Map.of("reason", answer.line().excused())), List.of(), model);
    }

    @PostMapping("/reports/rounds/{ref}/lines/{line}")
    String excused(
            @PathVariable String ref,
            @PathVariable String line,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var answer = line(ref, line);
        var typed = Typed.of(sent);
        return switch (rounds.excuse(ref, answer.line().id(), typed.text("reason"))) {
            case Checked.Accepted<Round> done -> {
                Said.next(
                        redirect,
                        answer.line().what().title() + (typed.has("reason") ? " is excused" : " is asked for again"));
                yield "redirect:/reports/rounds/" + ref;
            }
            case Checked.Refused<Round>(List<Problem> problems) -> form(ref, answer, typed, problems, model);
        };
    }

    private Answer line(String ref, String line) {
        return answers.of(rounds.get(ref)).stream()
                .filter(one -> String.valueOf(one.line().id()).equals(line))
                .findFirst()
                .orElseThrow(() -> new NotHere("this line of " + ref));
    }

    private String form(String ref, Answer answer, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("head", screen.head(rounds.get(ref)));
        model.addAttribute("answer", answer);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "reports/rounds/excuse";
    }
}
