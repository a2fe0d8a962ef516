package org.goldenthread.governance.forward.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.forward.Edition;
import org.goldenthread.governance.forward.Editions;
import org.goldenthread.intake.typed.Typed;
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

/** The editions of the forward plan: what each announced, and what changed since the one before. */
@Controller
class EditionPages {
    private final Editions editions;

    EditionPages(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/governance/forward/editions")
    @May(Act.SEE)
    String all(Visitor visitor, Model model) {
        return shown(visitor.council(), Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/governance/forward/editions")
    @May(Act.EDIT)
    String publish(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var checked = typed.days("published")
                .then(good -> editions.publish(visitor.council(), good.text("title"), good.day("published")));
        return switch (checked) {
            case Checked.Accepted<Edition>(Edition made) -> {
                Said.next(redirect, made.title() + " is published with " + made.lines() + " entries");
                yield "redirect:/governance/forward/editions/" + made.id();
            }
            case Checked.Refused<Edition>(List<Problem> problems) -> shown(visitor.council(), typed, problems, model);
        };
    }

    private String shown(String council, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("editions", editions.all(council));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "governance/forward/editions";
    }

    @GetMapping("/governance/forward/editions/{edition}")
    @May(Act.SEE)
    String one(@PathVariable String edition, Visitor visitor, Model model) {
        if (!edition.matches("\\d{1,15}")) {
            throw new NotHere("the edition " + edition);
        }
        var one = editions.get(visitor.council(), Long.parseLong(edition));
        model.addAttribute("edition", one);
        model.addAttribute("lines", editions.lines(one.id()));
        model.addAttribute("changes", editions.changes(visitor.council(), one.id()));
        return "governance/forward/edition";
    }
}
