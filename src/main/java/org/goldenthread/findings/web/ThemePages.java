package org.goldenthread.findings.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.themes.Theme;
import org.goldenthread.findings.themes.Themes;
import org.goldenthread.site.Said;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of themes, with what stands under each, and how it is put into another order. */
@Controller
class ThemePages {
    private final Themes themes;
    private final Choices choices;

    ThemePages(Themes themes, Choices choices) {
        this.themes = themes;
        this.choices = choices;
    }

    @GetMapping("/findings/themes")
    @May(Act.SEE)
    String tree(Visitor visitor, Model model) {
        return page(visitor, ThemeRow.Shown.plain(), model);
    }

    private String page(Visitor visitor, ThemeRow.Shown shown, Model model) {
        var tree = themes.tree(visitor.council());
        var counts = themes.counts(visitor.council());
        var rows = new ArrayList<ThemeRow>();
        for (var theme : tree) {
            var states = new TreeMap<String, Integer>();
            for (long under : under(tree, theme.id())) {
                counts.getOrDefault(under, Map.of())
                        .forEach((state, count) -> states.merge(state, count, Integer::sum));
            }
            rows.add(new ThemeRow(theme, states));
        }
        model.addAttribute("rows", rows);
        model.addAttribute("without", new TreeMap<>(counts.getOrDefault(0L, Map.of())));
        model.addAttribute("shown", shown);
        model.addAttribute("parents", choices.themes(visitor.council(), "At the top"));
        model.addAttribute("mayEdit", visitor.may(Act.EDIT));
        return "findings/themes";
    }

    private static List<Long> under(List<Theme> tree, long id) {
        var found = new ArrayList<>(List.of(id));
        tree.stream()
                .filter(theme -> theme.parent() != null && found.contains(theme.parent()))
                .forEach(theme -> found.add(theme.id()));
        return found;
    }

    @PostMapping("/findings/themes")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> fields, Model model, RedirectAttributes redirect) {
        var typed = new Typed(fields);
        var added = themes.add(visitor.council(), typed.number("parent"), typed.text("number"), typed.text("name"));
        return switch (added) {
            case Checked.Accepted<Long> done -> {
                Said.next(redirect, "“" + typed.text("name") + "” was added");
                yield "redirect:/findings/themes#theme-" + done.value();
            }
            case Checked.Refused<Long> no -> page(visitor, ThemeRow.Shown.of(typed, no.problems()), model);
        };
    }

    @PostMapping("/findings/themes/{id}/move")
    @May(Act.EDIT)
    String move(Visitor visitor, @PathVariable long id, @RequestParam String step) {
        var way = Arrays.stream(Themes.Step.values())
                .filter(one -> one.name().equalsIgnoreCase(step))
                .findFirst()
                .orElseThrow(() -> new NotHere("the step " + step));
        themes.move(visitor.council(), id, way);
        return "redirect:/findings/themes#theme-" + id;
    }

    @GetMapping("/findings/themes/{id}")
    @May(Act.EDIT)
    String edit(Visitor visitor, @PathVariable long id, Model model) {
        var theme = themes.get(visitor.council(), id);
        return form(theme, new ThemeRow.Shown(theme.number(), theme.name(), "", List.of()), model);
    }

    private static String form(Theme theme, ThemeRow.Shown shown, Model model) {
        model.addAttribute("theme", theme);
        model.addAttribute("shown", shown);
        return "findings/theme-edit";
    }

    @PostMapping("/findings/themes/{id}")
    @May(Act.EDIT)
    String edited(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var typed = new Typed(fields);
        return switch (themes.rename(visitor.council(), id, typed.text("number"), typed.text("name"))) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, "Saved");
                yield "redirect:/findings/themes#theme-" + id;
            }
            case Checked.Refused<String> no ->
                form(themes.get(visitor.council(), id), ThemeRow.Shown.of(typed, no.problems()), model);
        };
    }

    @PostMapping("/findings/themes/{id}/remove")
    @May(Act.EDIT)
    String remove(Visitor visitor, @PathVariable long id, RedirectAttributes redirect) {
        var said =
                switch (themes.remove(visitor.council(), id)) {
                    case Checked.Accepted<Long> done -> "The theme was removed";
                    case Checked.Refused<Long> no -> no.problems().getFirst().message();
                };
        Said.next(redirect, said);
        return "redirect:/findings/themes";
    }
}
