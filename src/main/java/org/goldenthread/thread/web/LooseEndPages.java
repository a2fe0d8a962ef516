package org.goldenthread.thread.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.site.Said;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.loose.LooseEnds;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Loose ends: what an auditor would ask next, and what somebody has set aside with a reason. */
@Controller
class LooseEndPages {
    private static final String OF_A_THING = "/thread/{ref:[A-Z]+-[0-9]+}/loose-ends/{sort}";
    private final LooseEnds looseEnds;
    private final LooseEndViews views;
    private final Spreadsheets spreadsheets;

    LooseEndPages(LooseEnds looseEnds, LooseEndViews views, Spreadsheets spreadsheets) {
        this.looseEnds = looseEnds;
        this.views = views;
        this.spreadsheets = spreadsheets;
    }

    @Bean
    static NavigationItem looseEndsItem() {
        return new NavigationItem("Loose ends", "/thread/loose-ends", 97, Act.SEE);
    }

    @GetMapping("/thread/loose-ends")
    @May(Act.SEE)
    Object all(Visitor visitor, ListRequest request, Model model) {
        if (request.exports()) {
            return spreadsheets.file(views.listing(visitor.council(), request), "loose-ends");
        }
        model.addAttribute("view", views.of(visitor, request, LooseEndView.Typed.NOTHING));
        return "thread/loose-ends";
    }

    @PostMapping(OF_A_THING + "/set-aside")
    @May(Act.OWN)
    String setAside(
            @PathVariable String ref,
            @PathVariable String sort,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String until,
            Visitor visitor,
            Model model,
            RedirectAttributes redirect) {
        return switch (checked(until).then(day -> looseEnds.setAside(ref, sort, reason, day))) {
            case Checked.Accepted<LocalDate>(LocalDate day) -> {
                Said.next(redirect, "Set aside until " + Times.day(day) + "; it comes back by itself");
                yield "redirect:/thread/loose-ends?council=" + visitor.council();
            }
            case Checked.Refused<LocalDate>(List<Problem> problems) -> {
                var typed = new LooseEndView.Typed(ref, sort, reason, until, problems);
                model.addAttribute("view", views.of(visitor, views.request(sort), typed));
                yield "thread/loose-ends";
            }
        };
    }

    private static Checked<LocalDate> checked(String until) {
        try {
            return Checked.accepted(LocalDate.parse(until));
        } catch (DateTimeParseException typed) {
            return Checked.refused("until", "Enter the day on which it should come back");
        }
    }

    @PostMapping(OF_A_THING + "/put-back")
    @May(Act.OWN)
    String putBack(@PathVariable String ref, @PathVariable String sort, Visitor visitor, RedirectAttributes redirect) {
        looseEnds.putBack(ref, sort);
        Said.next(redirect, "It is a loose end again");
        return "redirect:/thread/loose-ends?council=" + visitor.council();
    }
}
