package org.goldenthread.benefits.headlines.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.SavingFilter;
import org.goldenthread.benefits.SavingsLedger;
import org.goldenthread.benefits.headlines.Headline;
import org.goldenthread.benefits.headlines.Headline.Basis;
import org.goldenthread.benefits.headlines.Headlines;
import org.goldenthread.benefits.web.Tab;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Panels;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Kinds;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Figures that were said of savings: the list, one of them with what it is made of, writing one down. */
@Controller
class HeadlinePages {
    private static final String HERE = "/benefits/headlines";
    private static final int MOST = 2000;
    private final Headlines headlines;
    private final SavingsLedger ledger;
    private final Worth worth;
    private final Kinds kinds;
    private final Panels panels;

    HeadlinePages(Headlines headlines, SavingsLedger ledger, Worth worth, Kinds kinds, Panels panels) {
        this.headlines = headlines;
        this.ledger = ledger;
        this.worth = worth;
        this.kinds = kinds;
        this.panels = panels;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    String list(Visitor visitor, Model model) {
        model.addAttribute("headlines", headlines.of(visitor.council()));
        return "benefits/headlines";
    }

    @GetMapping(HERE + "/{ref}")
    @May(Act.SEE)
    String show(@PathVariable String ref, Visitor visitor, Model model) {
        return show(headlines.get(ref), visitor, Typed.of(Map.of()), List.of(), model);
    }

    private String show(Headline headline, Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        var thing = headline.thing();
        model.addAttribute("headline", headline);
        model.addAttribute(
                "head",
                new ThingHead(
                        thing,
                        kinds.of(Headlines.KIND),
                        Tab.HEADLINES.crumbs(thing.title()),
                        headline.words(),
                        "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("others", visitor.may(Act.EDIT) ? others(headline) : List.of());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "benefits/headline";
    }

    /** The lines with amounts in its years that it does not count. */
    private List<SavingsLedger.Row> others(Headline headline) {
        var found = new ArrayList<SavingsLedger.Row>();
        var seen = new HashSet<>(
                headline.parts().stream().map(part -> part.saving().ref()).toList());
        for (int year = headline.figure().first(); year <= headline.figure().last(); year++) {
            var filter = SavingFilter.of(headline.thing().council()).in(year);
            ledger.page(filter, new SavingsLedger.Turn(SavingsLedger.Order.PLANNED, true, null, MOST)).rows().stream()
                    .filter(row -> row.sum().counts().lines() > 0
                            && seen.add(row.saving().ref()))
                    .forEach(found::add);
        }
        return found;
    }

    @GetMapping(HERE + "/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, Model model) {
        return form(visitor, "", Typed.of(Map.of("first", String.valueOf(worth.thisYear()))), List.of(), model);
    }

    private String form(Visitor visitor, String ref, Typed typed, List<Problem> problems, Model model) {
        var years = worth.years(ledger.years(visitor.council()));
        var last = new ArrayList<>(List.of(new Choice("", "The same year")));
        last.addAll(years);
        model.addAttribute("ref", ref);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("years", years);
        model.addAttribute("lastYears", last);
        model.addAttribute(
                "bases",
                Arrays.stream(Basis.values())
                        .map(one -> new Choice(one.code(), "What its lines have " + one.words()))
                        .toList());
        return "benefits/headline-form";
    }

    @PostMapping(HERE + "/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(fields);
        return switch (HeadlineForm.read(typed)
                .then(figure -> headlines.add(visitor.council(), typed.text("title"), figure))) {
            case Checked.Accepted<Headline>(Headline made) -> {
                Said.next(redirect, "Written down. Say now what it is made of");
                yield "redirect:" + HERE + "/" + made.ref();
            }
            case Checked.Refused<Headline>(List<Problem> problems) -> form(visitor, "", typed, problems, model);
        };
    }

    @GetMapping(HERE + "/{ref}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        return form(visitor, ref, Typed.of(HeadlineForm.values(ours(ref, visitor))), List.of(), model);
    }

    private Headline ours(String ref, Visitor visitor) {
        var headline = headlines.get(ref);
        if (!headline.thing().council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        return headline;
    }

    @PostMapping(HERE + "/{ref}/edit")
    @May(Act.EDIT)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(fields);
        ours(ref, visitor);
        try {
            return switch (HeadlineForm.read(typed)
                    .then(figure -> headlines.change(ref, typed.number("version"), typed.text("title"), figure))) {
                case Checked.Accepted<Headline> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + HERE + "/" + ref;
                }
                case Checked.Refused<Headline>(List<Problem> problems) -> form(visitor, ref, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(HeadlineForm.values(headlines.get(ref))));
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(visitor, ref, again, List.of(), model);
        }
    }

    @PostMapping(HERE + "/{ref}/lines")
    @May(Act.EDIT)
    String lines(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        ours(ref, visitor);
        var done = headlines.countsLines(ref, new HashSet<>(HeadlineForm.lines(fields)));
        Said.next(redirect, done.words());
        return "redirect:" + HERE + "/" + ref;
    }

    @PostMapping(HERE + "/{ref}/rest")
    @May(Act.EDIT)
    String rest(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var headline = ours(ref, visitor);
        var typed = Typed.of(fields);
        return switch (Money.read(typed.text("amount"))
                .then(amount -> headlines.name(ref, typed.text("name"), amount))) {
            case Checked.Accepted<Headline>(Headline done) -> {
                Said.next(redirect, done.words());
                yield "redirect:" + HERE + "/" + ref;
            }
            case Checked.Refused<Headline>(List<Problem> problems) ->
                show(
                        headline,
                        visitor,
                        typed,
                        problems.stream()
                                .map(one -> one.place().isEmpty() ? new Problem("amount", one.message()) : one)
                                .toList(),
                        model);
        };
    }

    @PostMapping(HERE + "/{ref}/rest/{rest}/drop")
    @May(Act.EDIT)
    String drop(@PathVariable String ref, @PathVariable long rest, Visitor visitor, RedirectAttributes redirect) {
        ours(ref, visitor);
        Said.next(redirect, headlines.unname(ref, rest).words());
        return "redirect:" + HERE + "/" + ref;
    }
}
