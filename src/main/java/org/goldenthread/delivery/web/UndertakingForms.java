package org.goldenthread.delivery.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Level;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.Undertakings.Draft;
import org.goldenthread.delivery.Undertakings.Entry;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.delivery.office.Raising;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down a portfolio, programme, strand or project, and changing what is written. */
@Controller
class UndertakingForms {
    private static final String[] DAYS = {"start", "due", "baselineStart", "baselineDue", "forecast", "day", "decided"};
    private final Undertakings undertakings;
    private final Things things;
    private final Raising raising;

    UndertakingForms(Undertakings undertakings, Things things, Raising raising) {
        this.undertakings = undertakings;
        this.things = things;
        this.raising = raising;
    }

    @GetMapping("/delivery/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return form(visitor, Typed.of(typed), List.of(), "", model);
    }

    @PostMapping("/delivery/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var council = visitor.council();
        var entry = new Entry(stage(typed), CoursePages.shown(typed));
        return switch (typed.days(DAYS).then(days -> undertakings.add(council, draft(level(days), days), entry))) {
            case Checked.Accepted<Undertaking>(Undertaking made) -> {
                Said.next(redirect, made.level().noun() + " " + made.ref() + " is in the record");
                yield "redirect:" + UndertakingView.href(made);
            }
            case Checked.Refused<Undertaking>(List<Problem> problems) -> form(visitor, typed, problems, "", model);
        };
    }

    @GetMapping("/delivery/undertakings/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var one = mine(ref, visitor);
        return form(visitor, Typed.of(values(one)), List.of(), ref, model);
    }

    @PostMapping("/delivery/undertakings/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var one = mine(ref, visitor);
        try {
            return switch (typed.days(DAYS)
                    .then(days -> undertakings.change(ref, days.number("version"), draft(one.level(), days)))) {
                case Checked.Accepted<Undertaking>(Undertaking changed) -> {
                    Said.next(redirect, "Saved");
                    yield "redirect:" + UndertakingView.href(changed);
                }
                case Checked.Refused<Undertaking>(List<Problem> problems) ->
                    form(visitor, typed.with("level", one.level().code()), problems, ref, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(values(undertakings.get(ref))));
            var again = typed.with("version", String.valueOf(race.now().version()))
                    .with("level", one.level().code());
            return form(visitor, again, List.of(), ref, model);
        }
    }

    @PostMapping("/delivery/undertakings/{ref}/remove")
    @May(Act.EDIT)
    String remove(@PathVariable String ref, RedirectAttributes redirect) {
        var one = undertakings.get(ref);
        return switch (undertakings.remove(ref)) {
            case Checked.Accepted<String> done -> {
                Said.next(redirect, ref + " is out of the record; the trail keeps it");
                yield "redirect:" + one.level().path();
            }
            case Checked.Refused<String>(List<Problem> problems) -> {
                Said.next(redirect, problems.getFirst().message());
                yield "redirect:" + UndertakingView.href(one);
            }
        };
    }

    private Undertaking mine(String ref, Visitor visitor) {
        var one = undertakings.get(ref);
        if (!visitor.mayChange(one.owner())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return one;
    }

    private static Level level(Typed typed) {
        for (var level : Level.values()) {
            if (level.code().equals(typed.text("level"))) {
                return level;
            }
        }
        return Level.PROJECT;
    }

    private static Stage stage(Typed typed) {
        for (var stage : Stage.values()) {
            if (stage.code().equals(typed.text("stage"))) {
                return stage;
            }
        }
        return Stage.IDEA;
    }

    private static Draft draft(Level level, Typed typed) {
        var due = typed.day("due");
        var wording = new Undertaking.Wording(
                typed.text("code"),
                typed.text("aim"),
                typed.text("position"),
                typed.text("outcome"),
                typed.text("objectives"),
                typed.text("delay"));
        var start = typed.day("start");
        var dates = new Dates(
                start,
                due,
                or(typed.day("baselineStart"), start),
                or(typed.day("baselineDue"), due),
                typed.day("forecast"),
                null);
        return Draft.of(level, typed.reference("parent"), typed.text("title"))
                .with(wording, dates)
                .ownedBy(typed.reference("owner"), typed.text("ownerNamed"));
    }

    private static @Nullable LocalDate or(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null ? second : first;
    }

    private Map<String, String> values(Undertaking one) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(things.get(one.ref()).version()));
        values.put("level", one.level().code());
        values.put("stage", one.standing().stage().code());
        values.put("parent", one.parent() == null ? "" : one.parent());
        values.put("title", one.title());
        values.put("owner", one.owner() == null ? "" : one.owner());
        values.put("ownerNamed", one.ownerNamed());
        values.put("code", one.wording().code());
        values.put("aim", one.wording().aim());
        values.put("position", one.wording().position());
        values.put("outcome", one.wording().outcome());
        values.put("objectives", one.wording().objectives());
        values.put("delay", one.wording().delay());
        values.put("start", iso(one.dates().start()));
        values.put("due", iso(one.dates().due()));
        values.put("baselineStart", iso(one.dates().baselineStart()));
        values.put("baselineDue", iso(one.dates().baselineDue()));
        values.put("forecast", iso(one.dates().forecast()));
        return values;
    }

    static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private String form(Visitor visitor, Typed typed, List<Problem> problems, String ref, Model model) {
        var level = level(typed);
        model.addAttribute("level", level);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("ref", ref);
        model.addAttribute(
                "pipeline",
                ref.isEmpty() || undertakings.get(ref).standing().stage().inPipeline());
        model.addAttribute("parents", parents(visitor.council(), level));
        model.addAttribute("posts", raising.posts(visitor, typed.reference("owner")));
        return "delivery/undertaking-form";
    }

    private List<Choice> parents(String council, Level level) {
        var choices = new ArrayList<Choice>();
        if (level.standsAlone()) {
            choices.add(new Choice("", "Nothing: it stands alone"));
        } else {
            choices.add(new Choice("", "Choose"));
        }
        level.within()
                .forEach(upper -> undertakings
                        .ofLevel(council, upper)
                        .forEach(one -> choices.add(new Choice(one.ref(), upper.noun() + ": " + one.title()))));
        return choices;
    }
}
