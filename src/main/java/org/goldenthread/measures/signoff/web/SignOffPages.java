package org.goldenthread.measures.signoff.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.entry.round.Insider;
import org.goldenthread.measures.signoff.Move;
import org.goldenthread.measures.signoff.SignOff;
import org.goldenthread.measures.signoff.SignOffs;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figures are approved, accepted, returned and unlocked here, one at a time or many at once. */
@Controller
class SignOffPages {
    private final SignOffs signOffs;
    private final Lines lines;

    SignOffPages(SignOffs signOffs, Lines lines) {
        this.signOffs = signOffs;
        this.lines = lines;
    }

    @GetMapping("/measures/sign-off")
    @May(Act.SEE)
    String waiting(Visitor visitor, Model model) {
        Insider.only(visitor);
        return page(visitor, List.of(), model);
    }

    private String page(Visitor visitor, List<Problem> problems, Model model) {
        model.addAttribute("view", lines.view(visitor));
        model.addAttribute("problems", problems);
        return "measures/sign-off";
    }

    /** Signs everything ticked: each by its own next step, each for itself. */
    @PostMapping("/measures/sign-off")
    @May(Act.OWN)
    String sign(
            Visitor visitor,
            @RequestParam(name = "on", defaultValue = "") List<String> keys,
            RedirectAttributes redirect,
            Model model) {
        var problems = new ArrayList<Problem>();
        int signed = 0;
        for (var key : keys) {
            switch (signOffs.sign(visitor, key(key))) {
                case Checked.Accepted<SignOff> done -> signed++;
                case Checked.Refused<SignOff>(List<Problem> refused) -> problems.addAll(refused);
            }
        }
        if (keys.isEmpty()) {
            problems.add(Problem.of("Tick what is to be signed off"));
        }
        if (!problems.isEmpty()) {
            return page(visitor, problems, model);
        }
        Said.next(redirect, signed + (signed == 1 ? " set of figures" : " sets of figures") + " signed off");
        return "redirect:/measures/sign-off";
    }

    /** One move with its reason. */
    @PostMapping("/measures/{ref}/sign-off")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var seen = key(form.getOrDefault("on", ""));
        var move = form.getOrDefault("move", "");
        if (!seen.measure().equals(ref) || !move.matches("submit|approve|accept|return|unlock")) {
            throw new NotHere("these figures of " + ref);
        }
        var reason = form.getOrDefault("reason", "");
        return switch (signOffs.move(visitor, seen, Move.ofCode(move), reason)) {
            case Checked.Accepted<SignOff>(SignOff done) -> {
                Said.next(redirect, ref + ", " + done.period().words() + ": done");
                yield "redirect:/measures/sign-off";
            }
            case Checked.Refused<SignOff>(List<Problem> problems) ->
                page(
                        visitor,
                        problems.stream().map(one -> Problem.of(one.message())).toList(),
                        model);
        };
    }

    private static SignOff.Key key(String written) {
        var key = SignOff.Key.of(written);
        if (key == null) {
            throw new NotHere("these figures");
        }
        return key;
    }
}
