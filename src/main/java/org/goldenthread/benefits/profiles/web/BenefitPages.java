package org.goldenthread.benefits.profiles.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.benefits.profiles.Benefit;
import org.goldenthread.benefits.profiles.Benefits;
import org.goldenthread.benefits.profiles.Category;
import org.goldenthread.benefits.profiles.Share;
import org.goldenthread.benefits.web.Tab;
import org.goldenthread.benefits.web.Worth;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.measures.Measures;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.Panels;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Kinds;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Benefits: one of them, writing one down and changing it. */
@Controller
class BenefitPages {
    static final String HERE = "/benefits/profiles";
    private final Benefits benefits;
    private final MeasuredYears measured;
    private final Measures measures;
    private final Worth worth;
    private final Posts posts;
    private final Kinds kinds;
    private final Panels panels;

    BenefitPages(
            Benefits benefits,
            MeasuredYears measured,
            Measures measures,
            Worth worth,
            Posts posts,
            Kinds kinds,
            Panels panels) {
        this.benefits = benefits;
        this.measured = measured;
        this.measures = measures;
        this.worth = worth;
        this.posts = posts;
        this.kinds = kinds;
        this.panels = panels;
    }

    @GetMapping(HERE + "/{ref}")
    @May(Act.SEE)
    String show(@PathVariable String ref, Visitor visitor, Model model) {
        var benefit = benefits.get(ref);
        var thing = benefit.thing();
        var work = worth.cards(benefit.shares().stream().map(Share::enabler).toList());
        var names = worth.titles(
                Stream.of(thing.owner(), thing.service(), benefit.profile().measure())
                        .toList());
        var view = new BenefitView(benefit, work, measured.of(benefit), names, worth.today());
        model.addAttribute("view", view);
        model.addAttribute(
                "head",
                new ThingHead(
                        thing, kinds.of(Benefits.KIND), Tab.BENEFITS.crumbs(benefit.title()), view.lede(), "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(thing.owner()));
        return "benefits/benefit";
    }

    @GetMapping(HERE + "/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), "", Typed.of(typed), List.of(), model);
    }

    @PostMapping(HERE + "/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> fields, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(fields);
        return switch (BenefitForm.read(typed).then(draft -> benefits.add(visitor.council(), draft))) {
            case Checked.Accepted<Benefit>(Benefit made) -> {
                Said.next(redirect, "Written down. Say now what is expected year by year");
                yield "redirect:" + HERE + "/" + made.ref() + "/years";
            }
            case Checked.Refused<Benefit>(List<Problem> problems) ->
                form(visitor.council(), "", typed, problems, model);
        };
    }

    static Benefit mine(Benefits benefits, String ref, Visitor visitor) {
        var benefit = benefits.get(ref);
        if (!visitor.mayChange(benefit.thing().owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return benefit;
    }

    @GetMapping(HERE + "/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var benefit = mine(benefits, ref, visitor);
        return form(benefit.council(), ref, Typed.of(BenefitForm.values(benefit)), List.of(), model);
    }

    @PostMapping(HERE + "/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(fields);
        var benefit = mine(benefits, ref, visitor);
        try {
            return switch (BenefitForm.read(typed)
                    .then(draft -> benefits.change(ref, typed.number("version"), draft))) {
                case Checked.Accepted<Benefit> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + HERE + "/" + ref;
                }
                case Checked.Refused<Benefit>(List<Problem> problems) ->
                    form(benefit.council(), ref, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(BenefitForm.values(benefits.get(ref))));
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(benefit.council(), ref, again, List.of(), model);
        }
    }

    private String form(String council, String ref, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("ref", ref);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        var choices = new HashMap<String, List<Choice>>();
        choices.put("owner", posts.choices(council, typed.reference("owner")));
        var chosen = IntStream.rangeClosed(1, BenefitForm.room(typed)).mapToObj(i -> typed.text("enabler-" + i));
        choices.put("work", worth.work(council, "None", chosen.toArray(String[]::new)));
        choices.put(
                "category",
                Arrays.stream(Category.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        var all = new ArrayList<>(List.of(new Choice("", "None")));
        measures.of(council).forEach(one -> all.add(new Choice(one.ref(), one.title())));
        choices.put("measure", all);
        model.addAttribute("choices", choices);
        model.addAttribute("room", BenefitForm.room(typed));
        return "benefits/benefit-form";
    }
}
