package org.goldenthread.measures.targets.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.ledger.Ledger;
import org.goldenthread.measures.sheet.web.Days;
import org.goldenthread.measures.sheet.web.Typed;
import org.goldenthread.measures.sheet.web.Understood;
import org.goldenthread.measures.subjects.Subject;
import org.goldenthread.measures.subjects.Subjects;
import org.goldenthread.measures.targets.Setting;
import org.goldenthread.measures.targets.Shape;
import org.goldenthread.measures.targets.Span;
import org.goldenthread.measures.targets.Targets;
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

/** The targets of a measure by year and subject: what stands, what stood first, and setting them. */
@Controller
class TargetPages {
    private final Measures measures;
    private final Targets targets;
    private final Subjects subjects;
    private final Accounts accounts;
    private final Clock clock;

    TargetPages(Measures measures, Targets targets, Subjects subjects, Accounts accounts, Clock clock) {
        this.measures = measures;
        this.targets = targets;
        this.subjects = subjects;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What one page of targets is about. */
    private record About(Measure measure, Subject subject, Span span) {
        String address() {
            return "/measures/" + measure.ref() + "/targets?subject=" + subject.id() + "&year="
                    + span.year().start();
        }
    }

    @GetMapping("/measures/{ref}/targets")
    @May(Act.SEE)
    String show(Visitor visitor, @PathVariable String ref, @RequestParam Map<String, String> fields, Model model) {
        var form = new Understood(Typed.of(fields));
        var about = about(ref, form);
        var year = targets.year(about.measure(), about.subject(), about.span(), Days.endOf(form.day("known")));
        var values = new HashMap<>(TargetFields.of(year));
        values.put("known", form.text("known"));
        return page(visitor, about, Typed.of(values), form.problems(), model);
    }

    @PostMapping("/measures/{ref}/targets")
    @May(Act.EDIT)
    String set(
            Visitor visitor,
            @PathVariable String ref,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes redirect) {
        var form = new Understood(Typed.of(fields));
        var about = about(ref, form);
        if (!about.measure().council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        if (about.subject().id() == 0) {
            about = new About(about.measure(), subjects.own(visitor.council()), about.span());
        }
        var reading = new TargetFields(targets, about.measure(), about.subject(), about.span(), form);
        var setting = reading.setting();
        if (!form.problems().isEmpty()) {
            return page(visitor, about, form.typed(), form.problems(), model);
        }
        var questions = targets.questions(setting);
        boolean sure = questions.isEmpty() || !form.text("sure").isEmpty();
        if (form.text("do").equals("spread") || !sure) {
            model.addAttribute("questions", questions);
            return page(visitor, about, reading.filled(setting), List.of(), model);
        }
        return saved(visitor, about, form, setting, model, redirect);
    }

    private String saved(
            Visitor visitor, About about, Understood form, Setting setting, Model model, RedirectAttributes redirect) {
        return switch (targets.set(setting)) {
            case Checked.Accepted<Ledger.Recorded>(Ledger.Recorded done) -> {
                Said.next(redirect, said(done));
                yield "redirect:" + about.address();
            }
            case Checked.Refused<Ledger.Recorded>(List<Problem> problems) ->
                page(visitor, about, form.typed(), problems, model);
        };
    }

    private static String said(Ledger.Recorded done) {
        int set = done.added() + done.changed();
        var sealed = done.sealed() == 0 ? "" : " " + done.sealed() + " belong to approved periods and stay.";
        return switch (set) {
            case 0 -> "These figures stood already." + sealed;
            case 1 -> "1 figure is set; what stood before is kept." + sealed;
            default -> set + " figures are set; what stood before is kept." + sealed;
        };
    }

    private About about(String ref, Understood form) {
        var measure = measures.get(ref);
        var day = form.day("year");
        var start = targets.yearOf(measure, day == null ? LocalDate.now(clock) : day);
        var collected = measure.definitionFor(start).sheet().collection().collected();
        return new About(measure, subject(measure.council(), form.whole("subject", 0)), Span.of(start, collected));
    }

    /** Whoever is asked for; else the council itself, even before it has any figure. */
    private Subject subject(String council, int id) {
        if (id != 0) {
            var found = subjects.byId(council).get(id);
            if (found == null) {
                throw new NotHere("the subject " + id);
            }
            return found;
        }
        return subjects.ownIfAny(council)
                .orElseGet(() -> new Subject(0, "OWN", "The council itself", Subject.Sort.COUNCIL, null, true));
    }

    private String page(Visitor visitor, About about, Typed typed, List<Problem> problems, Model model) {
        var known = Days.endOf(new Understood(typed).day("known"));
        var year = targets.year(about.measure(), about.subject(), about.span(), known);
        model.addAttribute("view", TargetView.of(about.measure(), about.subject(), year, accounts.names()));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("subjects", choices(about.measure().council()));
        model.addAttribute("years", years(about));
        model.addAttribute("shapes", shapes(about));
        model.addAttribute(
                "edits",
                known == null
                        && visitor.may(Act.EDIT)
                        && about.measure().council().equals(visitor.council()));
        return "measures/targets";
    }

    private List<Choice> choices(String council) {
        return subjects.all(council).stream()
                .sorted(java.util.Comparator.comparing((Subject one) -> !one.own()))
                .map(one -> new Choice(String.valueOf(one.id()), one.name()))
                .toList();
    }

    private List<Choice> years(About about) {
        var now = targets.yearOf(about.measure(), LocalDate.now(clock));
        var years = new ArrayList<Choice>();
        for (int ahead = 5; ahead >= -8; ahead--) {
            var year = Span.of(now, about.measure().sheet().collection().collected())
                    .yearsBefore(-ahead)
                    .year();
            years.add(new Choice(year.start().toString(), year.words()));
        }
        return years;
    }

    private static List<Choice> shapes(About about) {
        boolean addsUp = about.measure()
                .definitionFor(about.span().year().start())
                .sheet()
                .addsUp();
        return java.util.Arrays.stream(Shape.values())
                .filter(one -> !addsUp || one != Shape.SAME)
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }
}
