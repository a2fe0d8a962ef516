package org.goldenthread.site.updates.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.site.NavigationItem;
import org.goldenthread.site.Said;
import org.goldenthread.site.updates.Announcing;
import org.goldenthread.site.updates.Duties;
import org.goldenthread.site.updates.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "My updates": everything that posts owe, made on one page, each saved as it is sent. */
@Controller
@May(Act.OWN)
class MyUpdatesPages {
    private final Duties duties;
    private final UpdateDesk desk;
    private final List<Announcing> announcing;

    MyUpdatesPages(Duties duties, UpdateDesk desk, List<Announcing> announcing) {
        this.duties = duties;
        this.desk = desk;
        this.announcing = announcing;
    }

    @Bean
    static NavigationItem myUpdates() {
        return new NavigationItem("My updates", Wanted.PAGE, 1, Act.OWN);
    }

    @GetMapping(Wanted.PAGE)
    String owed(Visitor visitor, @RequestParam Map<String, String> asked, Model model) {
        return page(visitor, desk.view(visitor, Wanted.of(asked, "")), model);
    }

    private String page(Visitor visitor, UpdatesView view, Model model) {
        model.addAttribute(
                "announcements",
                announcing.stream()
                        .flatMap(one -> one.to(visitor, visitor.posts()).stream())
                        .toList());
        model.addAttribute("view", view);
        model.addAttribute("styles", duties.styles());
        model.addAttribute("scripts", duties.scripts());
        return "site/updates";
    }

    /** One update: recorded, or asked for again. With a script only its row comes back. */
    @PostMapping(Wanted.PAGE)
    String send(
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String scripted,
            RedirectAttributes redirect,
            Model model) {
        var id = UpdateId.read(typed.getOrDefault("_update", ""));
        var wanted = Wanted.of(typed, "_");
        var outcome = duties.send(visitor, id.sort(), id.key(), typed);
        if (scripted != null) {
            model.addAttribute("row", desk.row(id, outcome));
            model.addAttribute("view", desk.view(visitor, wanted));
            return "site/updates-answer";
        }
        return switch (outcome) {
            case Outcome.Done(var what, var words) -> {
                Said.next(redirect, what.title() + (what.about().isEmpty() ? "" : ", " + what.about()) + ": " + words);
                yield "redirect:" + wanted.address(visitor, id.toString());
            }
            case Outcome.Again again -> page(visitor, desk.refused(visitor, wanted, id, again), model);
        };
    }
}
