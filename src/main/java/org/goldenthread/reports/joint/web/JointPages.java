package org.goldenthread.reports.joint.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.Reports;
import org.goldenthread.reports.issue.ReportComparisons;
import org.goldenthread.reports.joint.Joint;
import org.goldenthread.reports.joint.JointReports;
import org.goldenthread.reports.joint.Offer;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reports that councils share: offering one, taking one, taking its next version, and the calendar of all of them. */
@Controller
class JointPages {
    private final Reports reports;
    private final JointReports joint;

    JointPages(Reports reports, JointReports joint) {
        this.reports = reports;
        this.joint = joint;
    }

    /** What is offered to the visitor's council. */
    @GetMapping("/reports/offers")
    @May(Act.SEE)
    String offers(Visitor visitor, Model model) {
        var rows = joint.offeredTo(visitor.council()).stream()
                .map(one -> new OfferRow(
                        one,
                        joint.called(one.council()),
                        joint.made(one.source(), visitor.council())
                                .map(Joint::ref)
                                .orElse("")))
                .toList();
        model.addAttribute("rows", rows);
        return "reports/joint/offers";
    }

    /** The calendar of a shared report, and the form in which its parts are offered. */
    @GetMapping("/reports/{ref}/partners")
    @May(Act.CONTRIBUTE)
    String partners(@PathVariable String ref, Visitor visitor, Model model) {
        return partners(reports.get(ref), visitor, Typed.of(Map.of()), List.of(), model);
    }

    private String partners(Report report, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var mine = joint.of(report.ref());
        var source = mine.map(Joint::source).orElse(report.ref());
        var lines = joint.calendar(source);
        boolean leads = mine.isEmpty() || mine.get().leads();
        model.addAttribute("report", report);
        model.addAttribute("source", source);
        model.addAttribute("lines", lines);
        model.addAttribute("latest", joint.latest(source));
        model.addAttribute("names", names(lines, joint.partners(source)));
        model.addAttribute("pieces", leads ? joint.pieces(report) : List.of());
        model.addAttribute("offers", leads && visitor.mayChange(report.lead()));
        model.addAttribute(
                "others",
                Stream.concat(Stream.of(new Choice("", "Nobody besides")), joint.others(report).stream())
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "reports/joint/partners";
    }

    /** What the councils are called, by code: those that have a paper of it and those that it is offered to. */
    private Map<String, String> names(List<Joint> lines, List<String> partners) {
        return Stream.concat(lines.stream().map(Joint::council), partners.stream())
                .distinct()
                .collect(Collectors.toMap(one -> one, joint::called));
    }

    @PostMapping("/reports/{ref}/partners")
    @May(Act.OWN)
    String offer(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect,
            Model model) {
        var report = mine(ref, visitor);
        var typed = Typed.of(sent);
        var codes = new LinkedHashSet<String>();
        joint.pieces(report).stream()
                .map(Offer.Piece::code)
                .filter(code -> typed.has("part-" + code))
                .forEach(codes::add);
        return switch (joint.offer(ref, codes, typed.text("partner"), typed.text("note"))) {
            case Checked.Accepted<Offer>(Offer offer) -> {
                Said.next(redirect, "Version " + offer.version() + " is offered");
                yield "redirect:/reports/" + ref + "/partners";
            }
            case Checked.Refused<Offer>(List<Problem> problems) -> partners(report, visitor, typed, problems, model);
        };
    }

    /** The source of a report: which version it holds, and in what the newest one differs. */
    @GetMapping("/reports/{ref}/source")
    @May(Act.CONTRIBUTE)
    String source(@PathVariable String ref, Visitor visitor, Model model) {
        var report = reports.get(ref);
        var held = joint.of(ref).filter(one -> !one.leads()).orElseThrow(() -> new NotHere("the source of " + ref));
        var latest = joint.latest(held.source()).orElseThrow(() -> new NotHere("the source of " + ref));
        model.addAttribute("report", report);
        model.addAttribute("held", held);
        model.addAttribute("latest", latest);
        model.addAttribute("lead", joint.called(latest.council()));
        model.addAttribute("parts", differences(held, latest));
        model.addAttribute(
                "mine", visitor.mayChange(report.lead()) && report.state().open());
        return "reports/joint/source";
    }

    private List<Differing> differences(Joint held, Offer latest) {
        var before =
                joint.version(held.source(), held.version()).map(Offer::pieces).orElse(List.of());
        var parts = new ArrayList<Differing>();
        for (var now : latest.pieces()) {
            var then = before.stream()
                    .filter(one -> one.code().equals(now.code()))
                    .map(Offer.Piece::words)
                    .findFirst()
                    .orElse("");
            var changes = ReportComparisons.words(then, now.words());
            if (!changes.isEmpty()) {
                parts.add(new Differing(now.title(), changes));
            }
        }
        before.stream()
                .filter(one -> latest.piece(one.code()).isEmpty())
                .forEach(one -> parts.add(new Differing(one.title(), ReportComparisons.words(one.words(), ""))));
        return parts;
    }

    @PostMapping("/reports/{ref}/source")
    @May(Act.OWN)
    String renew(@PathVariable String ref, Visitor visitor, RedirectAttributes redirect) {
        mine(ref, visitor);
        Said.next(
                redirect,
                switch (joint.renew(ref)) {
                    case Checked.Accepted<Report> done -> "The newest version of the source stands in " + ref;
                    case Checked.Refused<Report>(List<Problem> problems) ->
                        problems.getFirst().message();
                });
        return "redirect:/reports/" + ref;
    }

    private Report mine(String ref, Visitor visitor) {
        var report = reports.get(ref);
        if (!visitor.mayChange(report.lead())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return report;
    }
}
