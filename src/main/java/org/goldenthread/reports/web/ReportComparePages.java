package org.goldenthread.reports.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.content.Entry;
import org.goldenthread.reports.content.ReportContents;
import org.goldenthread.reports.issue.ReportComparisons;
import org.goldenthread.reports.template.ReportTemplates;
import org.goldenthread.site.Times;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two versions of a report beside each other: what changed between two saves, by paragraph. */
@Controller
class ReportComparePages {
    private static final int MOST = 200;
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private final Reports reports;
    private final ReportTemplates templates;
    private final ReportContents contents;
    private final ReportComparisons comparisons;
    private final ReportScreen screen;
    private final Accounts accounts;

    ReportComparePages(
            Reports reports,
            ReportTemplates templates,
            ReportContents contents,
            ReportComparisons comparisons,
            ReportScreen screen,
            Accounts accounts) {
        this.reports = reports;
        this.templates = templates;
        this.contents = contents;
        this.comparisons = comparisons;
        this.screen = screen;
        this.accounts = accounts;
    }

    /** Without a choice: from the save before the newest to the newest. */
    @GetMapping("/reports/{ref}/compare")
    @May(Act.CONTRIBUTE)
    String compare(@PathVariable String ref, @RequestParam Map<String, String> asked, Model model) {
        var report = reports.get(ref);
        var saves = contents.saves(ref, MOST);
        var typed = Typed.of(asked);
        long newest = saves.isEmpty() ? 0 : saves.getFirst().id();
        long to = number(typed, "to", newest);
        long from = number(typed, "from", saves.size() < 2 ? 0 : saves.get(1).id());
        var template = templates.get(report.council(), report.head().template());
        var after = contents.at(ref, Math.max(from, to));
        model.addAttribute("head", screen.head(report));
        model.addAttribute(
                "parts",
                comparisons.between(ref, Math.min(from, to), Math.max(from, to)).stream()
                        .map(part -> new Shown(Called.of(template, after, part.code()), part))
                        .toList());
        model.addAttribute("saves", choices(saves, accounts.names(), code -> Called.of(template, after, code)));
        model.addAttribute("from", String.valueOf(Math.min(from, to)));
        model.addAttribute("to", String.valueOf(Math.max(from, to)));
        return "reports/compare";
    }

    private static long number(Typed typed, String name, long otherwise) {
        return typed.text(name).matches("\\d{1,15}") ? Long.parseLong(typed.text(name)) : otherwise;
    }

    private static List<Choice> choices(
            List<Entry> saves, Map<Long, String> people, java.util.function.UnaryOperator<String> called) {
        return saves.stream()
                .map(save -> new Choice(
                        String.valueOf(save.id()),
                        "%s: %s, %s"
                                .formatted(
                                        Times.moment(save.made(), ZONE),
                                        called.apply(save.code()),
                                        people.getOrDefault(save.account(), "somebody"))))
                .toList();
    }
}
