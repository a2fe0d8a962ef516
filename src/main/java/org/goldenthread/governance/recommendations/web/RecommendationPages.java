package org.goldenthread.governance.recommendations.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.recommendations.Recommendation;
import org.goldenthread.governance.recommendations.Recommendation.Life;
import org.goldenthread.governance.recommendations.Recommendations;
import org.goldenthread.governance.web.Tab;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recommendations: the list, one of them, writing one down, answering it. */
@Controller
class RecommendationPages {
    private static final String AT = "/governance/recommendations/";
    private final RecommendationList list;
    private final RecommendationForm form;
    private final Recommendations recommendations;
    private final Things things;
    private final Kinds kinds;
    private final Spreadsheets spreadsheets;

    RecommendationPages(
            RecommendationList list,
            RecommendationForm form,
            Recommendations recommendations,
            Things things,
            Kinds kinds,
            Spreadsheets spreadsheets) {
        this.list = list;
        this.form = form;
        this.recommendations = recommendations;
        this.things = things;
        this.kinds = kinds;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/governance/recommendations")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "recommendations");
        }
        model.addAttribute("list", listing);
        return "governance/recommendations/list";
    }

    @GetMapping("/governance/recommendations/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        var one = recommendations.get(ref);
        var thing = things.get(ref);
        var origin = one.origin();
        model.addAttribute("recommendation", one);
        model.addAttribute(
                "names",
                things.titles(Stream.of(
                                origin.body(),
                                origin.toBody(),
                                origin.inquiry(),
                                one.answer().decision(),
                                one.owner())
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList()));
        model.addAttribute(
                "head", new ThingHead(thing, kinds.of(thing.kind()), Tab.RECOMMENDATIONS.crumbs(ref), "", "summary"));
        model.addAttribute("mine", visitor.mayChange(one.owner()));
        return "governance/recommendations/recommendation";
    }

    @GetMapping("/governance/recommendations/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor.council(), Typed.of(typed), List.of(), "", model);
    }

    @PostMapping("/governance/recommendations/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> typed, RedirectAttributes redirect, Model model) {
        var words = Typed.of(typed);
        return switch (form.draft(words).then(draft -> recommendations.add(visitor.council(), draft))) {
            case Checked.Accepted<Recommendation>(Recommendation made) -> {
                Said.next(redirect, made.ref() + " is written down; the response is due in two months");
                yield "redirect:" + AT + made.ref();
            }
            case Checked.Refused<Recommendation>(List<Problem> problems) ->
                form(visitor.council(), words, problems, "", model);
        };
    }

    @GetMapping("/governance/recommendations/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var one = mine(recommendations.get(ref), visitor);
        return form(one.council(), Typed.of(RecommendationForm.values(one)), List.of(), ref, model);
    }

    @PostMapping("/governance/recommendations/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect,
            Model model) {
        var words = Typed.of(typed);
        var one = mine(recommendations.get(ref), visitor);
        try {
            return switch (form.draft(words)
                    .then(draft -> recommendations.change(ref, words.number("version"), draft))) {
                case Checked.Accepted<Recommendation> done -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + AT + ref;
                }
                case Checked.Refused<Recommendation>(List<Problem> problems) ->
                    form(one.council(), words, problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(RecommendationForm.values(recommendations.get(ref))));
            var again = words.with("version", String.valueOf(race.now().version()));
            return form(one.council(), again, List.of(), ref, model);
        }
    }

    @GetMapping("/governance/recommendations/{ref}/reply")
    @May(Act.OWN)
    String asked(@PathVariable String ref, Visitor visitor, Model model) {
        var one = mine(recommendations.get(ref), visitor);
        var typed = Typed.of(Map.of(
                "version", String.valueOf(one.version()), "words", one.answer().words()));
        return replyForm(one, typed, List.of(), model);
    }

    @PostMapping("/governance/recommendations/{ref}/reply")
    @May(Act.OWN)
    String reply(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var one = mine(recommendations.get(ref), visitor);
        var typed = Typed.of(form);
        try {
            return switch (typed.days("day").then(good -> replied(ref, good))) {
                case Checked.Accepted<Recommendation>(Recommendation now) -> {
                    Said.next(redirect, ref + " is now " + now.answer().life().words());
                    yield "redirect:" + AT + ref;
                }
                case Checked.Refused<Recommendation>(List<Problem> problems) -> replyForm(one, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of("Somebody else changed " + ref + " in the meantime. Your words are still in the"
                    + " form: look at it, and save again if they hold");
            var again = typed.with("version", String.valueOf(race.now().version()));
            return replyForm(recommendations.get(ref), again, List.of(problem), model);
        }
    }

    private Checked<Recommendation> replied(String ref, Typed typed) {
        var life = Life.find(typed.text("life"));
        return life.isEmpty()
                ? Checked.refused("life", "Choose the response, or what came of it")
                : recommendations.reply(
                        ref,
                        typed.number("version"),
                        new Recommendations.Reply(
                                life.get(),
                                typed.day("day"),
                                typed.text("words"),
                                typed.has("decision") ? typed.text("decision").toUpperCase(Locale.ROOT) : null,
                                typed.text("evidence")));
    }

    private static Recommendation mine(Recommendation one, Visitor visitor) {
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + one.ref() + " but not change it");
        }
        return one;
    }

    private String form(String council, Typed typed, List<Problem> problems, String ref, Model model) {
        form.fill(council, typed, model);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        return "governance/recommendations/form";
    }

    private static String replyForm(Recommendation one, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("recommendation", one);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "lives",
                one.answer().life().allowed().stream()
                        .map(life -> new Choice(life.code(), life.words()))
                        .toList());
        return "governance/recommendations/reply";
    }
}
