package org.goldenthread.benefits.claims.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.Savings;
import org.goldenthread.benefits.claims.Claims;
import org.goldenthread.benefits.claims.Overlap;
import org.goldenthread.benefits.claims.Overlap.Settlement;
import org.goldenthread.benefits.claims.Overlap.Way;
import org.goldenthread.benefits.claims.Settling;
import org.goldenthread.benefits.claims.Settling.Both;
import org.goldenthread.benefits.claims.Settling.Shared;
import org.goldenthread.benefits.claims.Settling.Which;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
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

/** Lines that claim the same, and telling them apart. */
@Controller
class ClaimedTwicePages {
    private static final String HERE = "/benefits/overlaps";
    private final Claims claims;
    private final Settling settling;
    private final Savings savings;

    ClaimedTwicePages(Claims claims, Settling settling, Savings savings) {
        this.claims = claims;
        this.settling = settling;
        this.savings = savings;
    }

    @GetMapping(HERE)
    @May(Act.SEE)
    String list(Visitor visitor, Model model) {
        var all = claims.overlaps(visitor.council());
        model.addAttribute("open", all.stream().filter(Overlap::open).toList());
        model.addAttribute("settled", all.stream().filter(one -> !one.open()).toList());
        return "benefits/overlaps";
    }

    @GetMapping(HERE + "/{one}/{other}/{claim}")
    @May(Act.EDIT)
    String form(
            @PathVariable String one,
            @PathVariable String other,
            @PathVariable long claim,
            Visitor visitor,
            Model model) {
        var overlap = settling.find(visitor.council(), new Which(one, other, claim));
        return form(overlap, Typed.of(Map.of("share", "50")), List.of(), model);
    }

    private String form(Overlap overlap, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("overlap", overlap);
        model.addAttribute("one", savings.years(overlap.one().ref()));
        model.addAttribute("other", savings.years(overlap.other().ref()));
        model.addAttribute("years", settling.years(overlap));
        model.addAttribute(
                "ways",
                Arrays.stream(Way.values())
                        .map(way -> new Choice(way.code(), way.words()))
                        .toList());
        model.addAttribute(
                "lines",
                List.of(overlap.one(), overlap.other()).stream()
                        .map(line -> new Choice(line.ref(), line.ref() + " " + line.title()))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "benefits/overlap";
    }

    @PostMapping(HERE + "/{one}/{other}/{claim}")
    @May(Act.EDIT)
    String settle(
            @PathVariable String one,
            @PathVariable String other,
            @PathVariable long claim,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var which = new Which(one, other, claim);
        var overlap = settling.find(visitor.council(), which);
        var typed = Typed.of(fields);
        var way = Way.found(typed.text("way"));
        if (way.isEmpty()) {
            return form(overlap, typed, List.of(new Problem("way", "Choose how they are told apart")), model);
        }
        return switch (shared(settling.years(overlap), typed, way.get())
                .then(shared -> settling.settle(
                        visitor.council(),
                        which,
                        new Settling.Decision(
                                way.get(),
                                shared,
                                typed.reference("withdrawn"),
                                typed.text("reason"),
                                typed.day("decided"))))) {
            case Checked.Accepted<Settlement>(Settlement done) -> {
                Said.next(redirect, done.words());
                yield "redirect:" + HERE;
            }
            case Checked.Refused<Settlement>(List<Problem> problems) -> form(overlap, typed, problems, model);
        };
    }

    private static Checked<Shared> shared(List<Both> years, Typed typed, Way way) {
        var twice = new TreeMap<Integer, Money>();
        var problems = new ArrayList<Problem>();
        for (var both : years) {
            var place = "twice-" + both.year();
            if (typed.has(place) && way == Way.SPLIT) {
                switch (Money.read(typed.text(place))) {
                    case Checked.Accepted<Money>(Money money) -> twice.put(both.year(), money);
                    case Checked.Refused<Money> no ->
                        problems.add(new Problem(place, no.problems().getFirst().message()));
                }
            }
        }
        int share = typed.text("share").matches("\\d{1,3}") ? typed.number("share") : -1;
        return problems.isEmpty() ? Checked.accepted(new Shared(twice, share)) : Checked.refused(problems);
    }
}
