package org.goldenthread.findings.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.analysis.Analyses;
import org.goldenthread.findings.analysis.Analysis;
import org.goldenthread.findings.analysis.Annex;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Kinds;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The analysis of our response: ref, issue, response, under their themes; it prints as an annex. */
@Controller
class AnalysisPages {
    private final Analyses analyses;
    private final FindingListing listing;
    private final Kinds kinds;
    private final Spreadsheets spreadsheets;

    AnalysisPages(Analyses analyses, FindingListing listing, Kinds kinds, Spreadsheets spreadsheets) {
        this.analyses = analyses;
        this.listing = listing;
        this.kinds = kinds;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/findings/analysis")
    @May(Act.SEE)
    Object analysis(Visitor visitor, ListRequest request, Model model) {
        var analysis = analyses.of(listing.filter(visitor.council(), request));
        var list = list(visitor.council(), request, analysis);
        if (request.exports()) {
            return spreadsheets.file(list, "analysis-of-our-response");
        }
        Map<String, String> hrefs = new HashMap<>();
        Map<String, String> nouns = new HashMap<>();
        analysis.work().values().forEach(work -> {
            hrefs.put(work.ref(), kinds.href(work));
            nouns.put(work.ref(), kinds.of(work.kind()).noun());
        });
        model.addAttribute("analysis", analysis);
        model.addAttribute("list", list);
        model.addAttribute("hrefs", hrefs);
        model.addAttribute("nouns", nouns);
        return "findings/analysis";
    }

    private Listing<Finding> list(String council, ListRequest request, Analysis analysis) {
        var columns = List.<Column<Finding>>of(
                Column.of("ref", "Ref", one -> Cell.text(one.thing().ref())),
                Column.of(
                        "number",
                        "Number as printed",
                        one -> Cell.text(one.words().number())),
                Column.of("theme", "Theme", one -> Cell.text(theme(analysis, one))),
                Column.of("title", "Finding", one -> Cell.text(one.thing().title())),
                Column.of("issue", "Issue", one -> Cell.text(one.words().verbatim())),
                Column.of("response", "Response", one -> Cell.text(response(one))),
                Column.of("state", "State", one -> Cell.status(one.thing().state())));
        var rows = analysis.sections().stream()
                .flatMap(section -> section.findings().stream())
                .toList();
        return new Listing<>(
                request,
                "findings",
                columns,
                rows,
                listing.filters(council, request),
                analysis.total(),
                null,
                "Nobody has told the council anything yet. Bring in a paper, or add a finding.");
    }

    private static String theme(Analysis analysis, Finding finding) {
        return analysis.sections().stream()
                .filter(section -> section.findings().contains(finding))
                .findFirst()
                .map(Analysis.Section::title)
                .orElse("");
    }

    private static String response(Finding finding) {
        return finding.responses().stream()
                .map(Response::answer)
                .map(answer -> answer.kind().words() + ": "
                        + String.join(
                                        " ",
                                        answer.named(),
                                        answer.words(),
                                        answer.refusal().reason())
                                .strip())
                .collect(Collectors.joining("\n"));
    }

    @GetMapping("/findings/analysis/head")
    @May(Act.EDIT)
    String head(Visitor visitor, Model model) {
        return form(analyses.annex(visitor.council()), List.of(), model);
    }

    @PostMapping("/findings/analysis/head")
    @May(Act.EDIT)
    String headed(Visitor visitor, @RequestParam Map<String, String> fields, Model model, RedirectAttributes redirect) {
        var typed = new Typed(fields);
        var annex = new Annex(
                typed.text("label"),
                typed.text("title"),
                typed.text("purpose"),
                typed.text("name"),
                typed.text("role"),
                typed.day("signed"),
                typed.text("printed"));
        var result = typed.problems().isEmpty()
                ? analyses.head(visitor.council(), annex)
                : Checked.<Long>refused(typed.problems());
        return switch (result) {
            case Checked.Accepted<Long> done -> {
                Said.next(redirect, "Saved");
                yield "redirect:/findings/analysis";
            }
            case Checked.Refused<Long> no -> form(annex, no.problems(), model);
        };
    }

    private static String form(Annex annex, List<Problem> problems, Model model) {
        model.addAttribute("annex", annex);
        model.addAttribute("problems", problems);
        return "findings/head";
    }
}
