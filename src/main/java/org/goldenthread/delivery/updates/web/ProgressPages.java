package org.goldenthread.delivery.updates.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.updates.ProgressUpdates;
import org.goldenthread.delivery.updates.Update;
import org.goldenthread.delivery.updates.Update.Words;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The updates of an undertaking, writing the one of the month, and the progress table of a programme. */
@Controller
class ProgressPages {
    private final ProgressUpdates updates;
    private final Undertakings undertakings;
    private final Clock clock;

    ProgressPages(ProgressUpdates updates, Undertakings undertakings, Clock clock) {
        this.updates = updates;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @GetMapping("/delivery/undertakings/{ref}/updates")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        var now = updates.of(ref, updates.current()).map(Update::words).orElse(Words.NONE);
        var typed = Map.of("done", now.done(), "next", now.next(), "decisions", now.decisions(), "help", now.help());
        return page(undertakings.get(ref), visitor, Typed.of(typed), List.of(), model);
    }

    private String page(Undertaking one, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var period = updates.current();
        model.addAttribute("one", one);
        model.addAttribute("updates", updates.of(one.ref()));
        model.addAttribute("period", period);
        model.addAttribute(
                "version", updates.of(one.ref(), period).map(Update::version).orElse(0));
        model.addAttribute("closes", ProgressUpdates.closes(period));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mine", visitor.mayChange(one.owner()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("crumbs", crumbs(one, "ProgressUpdates"));
        return "delivery/updates";
    }

    @PostMapping("/delivery/undertakings/{ref}/updates")
    @May(Act.OWN)
    String write(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = mine(ref, visitor);
        var typed = Typed.of(form);
        var words = new Words(typed.text("done"), typed.text("next"), typed.text("decisions"), typed.text("help"));
        return switch (updates.write(ref, updates.month(typed), typed.number("version"), words)) {
            case Checked.Accepted<Update>(Update written) -> {
                Said.next(redirect, "The update of " + written.period().words() + " is saved");
                yield "redirect:/delivery/undertakings/" + ref + "/updates";
            }
            case Checked.Refused<Update>(List<Problem> problems) -> page(one, visitor, typed, problems, model);
        };
    }

    @PostMapping("/delivery/undertakings/{ref}/updates/{update}/correct")
    @May(Act.OWN)
    String correct(
            @PathVariable String ref,
            @PathVariable long update,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = mine(ref, visitor);
        var typed = Typed.of(form);
        return switch (updates.correct(ref, update, typed.text("words"))) {
            case Checked.Accepted<Update> done -> {
                Said.next(redirect, "The correction stands below what was written");
                yield "redirect:/delivery/undertakings/" + ref + "/updates";
            }
            case Checked.Refused<Update>(List<Problem> problems) -> page(one, visitor, typed, problems, model);
        };
    }

    @GetMapping("/delivery/undertakings/{ref}/progress")
    @May(Act.SEE)
    String progress(@PathVariable String ref, Model model) {
        var one = undertakings.get(ref);
        Period period = updates.current();
        var parts = undertakings.parts(ref);
        model.addAttribute("one", one);
        model.addAttribute("table", updates.table(ref));
        model.addAttribute("period", period);
        var written = updates.written(parts.stream().map(Undertaking::ref).toList(), period);
        model.addAttribute("written", written);
        model.addAttribute("parts", parts);
        model.addAttribute(
                "missing",
                parts.stream()
                        .filter(part -> part.standing().stage() == Stage.LIVE && !written.containsKey(part.ref()))
                        .toList());
        model.addAttribute("crumbs", crumbs(one, "Progress table"));
        return "delivery/progress";
    }

    private List<Crumb> crumbs(Undertaking one, String here) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb("Delivery", "/delivery"));
        undertakings
                .above(one.ref())
                .reversed()
                .forEach(upper ->
                        crumbs.add(new Crumb(upper.title(), upper.level().path() + "/" + upper.ref())));
        crumbs.add(new Crumb(one.title(), one.level().path() + "/" + one.ref()));
        crumbs.add(Crumb.here(here));
        return crumbs;
    }

    private Undertaking mine(String ref, Visitor visitor) {
        var one = undertakings.get(ref);
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return one;
    }
}
