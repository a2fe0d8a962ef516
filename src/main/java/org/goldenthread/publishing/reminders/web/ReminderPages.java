package org.goldenthread.publishing.reminders.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.reminders.PostOffice;
import org.goldenthread.publishing.reminders.Reminders;
import org.goldenthread.publishing.reminders.Wish;
import org.goldenthread.publishing.reminders.Wishes;
import org.goldenthread.site.Said;
import org.goldenthread.site.updates.Duties;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own wishes about reminders: whether, of what, and when. */
@Controller
@May(Act.OWN)
class ReminderPages {
    private static final String PAGE = "/publishing/reminders";
    private static final int SHOWN = 10;
    private final Wishes wishes;
    private final Reminders reminders;
    private final Duties duties;
    private final PostOffice office;
    private final Clock clock;

    ReminderPages(Wishes wishes, Reminders reminders, Duties duties, PostOffice office, Clock clock) {
        this.wishes = wishes;
        this.reminders = reminders;
        this.duties = duties;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String mine(Visitor visitor, Model model) {
        var wish = wishes.of(visitor.council(), visitor.accountId());
        var council = wishes.rule(visitor.council()).timing();
        return page(visitor, wish, TimingForm.of(Objects.requireNonNullElse(wish.own(), council)), List.of(), model);
    }

    private String page(Visitor visitor, Wish wish, TimingForm form, List<Problem> problems, Model model) {
        model.addAttribute("wish", wish);
        model.addAttribute("form", form);
        model.addAttribute("rule", wishes.rule(visitor.council()));
        model.addAttribute("sorts", duties.sorts());
        model.addAttribute("open", office.open());
        model.addAttribute("log", reminders.log(visitor.council(), visitor.accountId(), SHOWN));
        model.addAttribute("now", clock.instant());
        model.addAttribute("problems", problems);
        return "publishing/reminders";
    }

    @PostMapping(PAGE)
    String set(
            Visitor visitor,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var wanted = List.copyOf(typed.getOrDefault("sorts", List.of()));
        var without = duties.sorts().stream()
                .map(Sort::code)
                .filter(code -> !wanted.contains(code))
                .collect(Collectors.toSet());
        var form = TimingForm.of(typed);
        boolean own = "own".equals(typed.getFirst("timing"));
        var wish = new Wish("off".equals(typed.getFirst("come")), without, own ? form.timing() : null);
        return switch (wishes.set(visitor.council(), visitor.accountId(), wish)) {
            case Checked.Accepted<Wish> done -> {
                Said.next(redirect, "Your reminders are as you wish");
                yield "redirect:" + PAGE;
            }
            case Checked.Refused<Wish>(List<Problem> problems) -> page(visitor, wish, form, problems, model);
        };
    }
}
