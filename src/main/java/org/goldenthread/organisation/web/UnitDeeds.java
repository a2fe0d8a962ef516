package org.goldenthread.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Posts;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.page.FormView;
import org.goldenthread.organisation.page.FormView.Field;
import org.goldenthread.organisation.page.FormView.Fields;
import org.goldenthread.organisation.page.Forms;
import org.goldenthread.organisation.page.Forms.Sent;
import org.goldenthread.organisation.page.Typed;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Publication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that open, change, move, merge, close and reopen units. */
@Controller
@May(Act.EDIT)
class UnitDeeds {
    private static final String UNITS = "/organisation/units/";
    private final Organisation organisation;
    private final Posts posts;
    private final Things things;
    private final Clock clock;

    UnitDeeds(Organisation organisation, Posts posts, Things things, Clock clock) {
        this.organisation = organisation;
        this.posts = posts;
        this.things = things;
        this.clock = clock;
    }

    @GetMapping("/organisation/units/new")
    String opening(Visitor visitor, @RequestParam Map<String, String> values, Model model) {
        return Forms.show(model, openForm(visitor.council(), new Typed(values)));
    }

    @PostMapping("/organisation/units/new")
    String open(Visitor visitor, @RequestParam Map<String, String> values, RedirectAttributes redirect, Model model) {
        var typed = new Typed(values);
        var opening = new Unit.Opening(typed.level(), typed.name(), typed.orNull("parent"), typed.day("opened"));
        return Forms.send(
                typed,
                () -> organisation.open(visitor.council(), opening),
                new Sent<>(
                        model,
                        redirect,
                        () -> openForm(visitor.council(), typed),
                        unit -> unit.name() + " is open",
                        unit -> UNITS + unit.ref()));
    }

    private FormView openForm(String council, Typed typed) {
        var fields = new Fields(typed)
                .text("name", "Name", "", "")
                .choice("level", "Level", "service", levels())
                .choice("parent", "Under", "", top(organisation.choices(council, typed.orNull("parent"))))
                .day("opened", "First day", "Leave it empty when nobody knows.", "")
                .area("summary", "What it is there for", "", "")
                .choice("publication", "Who may see it", "internal", publications());
        var crumbs = List.of(new Crumb("Organisation", "/organisation"), Crumb.here("Open a unit"));
        return new FormView(crumbs, "Open a unit", "", fields.all(), "Open", "/organisation");
    }

    static List<Choice> publications() {
        return Arrays.stream(Publication.values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }

    private static List<Choice> levels() {
        return Arrays.stream(Unit.Level.values())
                .map(level -> new Choice(level.code(), level.words()))
                .toList();
    }

    private static List<Choice> top(List<Choice> choices) {
        List<Choice> all = new ArrayList<>(choices);
        all.set(0, new Choice("", "Nothing: it stands at the top"));
        return all;
    }

    private Unit unit(String ref) {
        var unit = organisation.chart(things.get(ref).council()).unit(ref);
        if (unit == null) {
            throw new NotHere(ref);
        }
        return unit;
    }

    private FormView form(Unit unit, String title, String lede, List<Field> fields) {
        var crumbs = List.of(
                new Crumb("Organisation", "/organisation"),
                new Crumb(unit.name(), UNITS + unit.ref()),
                Crumb.here(title));
        return new FormView(crumbs, title + " " + unit.name(), lede, fields, title, UNITS + unit.ref());
    }

    @GetMapping("/organisation/units/{ref}/edit")
    String changing(@PathVariable String ref, Model model) {
        return Forms.show(model, changeForm(unit(ref), Typed.NOTHING));
    }

    @PostMapping("/organisation/units/{ref}/edit")
    String change(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var unit = unit(ref);
        var life = Life.since(typed.day("opened"));
        var wanted =
                new Unit(ref, unit.council(), typed.level(), typed.name(), typed.orNull("lead"), life, typed.version());
        return Forms.send(
                typed,
                () -> organisation.change(wanted),
                sent(model, redirect, () -> changeForm(unit, typed), "Saved"));
    }

    private Sent<Unit> sent(
            Model model, RedirectAttributes redirect, java.util.function.Supplier<FormView> again, String said) {
        return new Sent<>(model, redirect, again, unit -> said, unit -> UNITS + unit.ref());
    }

    private FormView changeForm(Unit unit, Typed typed) {
        var fields = new Fields(typed)
                .text("name", "Name", "", unit.name())
                .choice("level", "Level", unit.level().code(), levels())
                .choice(
                        "lead",
                        "Led by",
                        Objects.requireNonNullElse(unit.lead(), ""),
                        posts.choices(unit.council(), unit.lead()))
                .day(
                        "opened",
                        "First day",
                        "Leave it empty when nobody knows.",
                        unit.life().opened())
                .area("summary", "What it is there for", "", unit.words().summary())
                .choice(
                        "publication",
                        "Who may see it",
                        unit.words().publication().code(),
                        publications())
                .hidden("version", unit.version());
        return form(unit, "Change", "", fields.all());
    }

    @GetMapping("/organisation/units/{ref}/move")
    String moving(@PathVariable String ref, Model model) {
        return Forms.show(model, moveForm(unit(ref), Typed.NOTHING));
    }

    @PostMapping("/organisation/units/{ref}/move")
    String move(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var from = typed.needed("from");
        return Forms.send(
                typed,
                () -> organisation.move(ref, typed.version(), typed.orNull("parent"), from),
                sent(model, redirect, () -> moveForm(unit(ref), typed), "Moved from " + Typed.say(from)));
    }

    private FormView moveForm(Unit unit, Typed typed) {
        var now = organisation.chart(unit.council()).placements().parentOn(LocalDate.now(clock), unit.ref());
        var fields = new Fields(typed)
                .choice(
                        "parent",
                        "Under",
                        Objects.requireNonNullElse(now, ""),
                        top(without(unit, organisation.choices(unit.council(), now))))
                .day("from", "From", "The first day in the new place.", LocalDate.now(clock))
                .hidden("version", unit.version());
        return form(unit, "Move", "Everything in it comes along. Where it stood before stays on record.", fields.all());
    }

    private static List<Choice> without(Unit unit, List<Choice> choices) {
        return choices.stream().filter(one -> !one.value().equals(unit.ref())).toList();
    }

    @GetMapping("/organisation/units/{ref}/merge")
    String merging(@PathVariable String ref, Model model) {
        return Forms.show(model, mergeForm(unit(ref), Typed.NOTHING));
    }

    @PostMapping("/organisation/units/{ref}/merge")
    String merge(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var from = typed.needed("from");
        return Forms.send(
                typed,
                () -> organisation.merge(ref, typed.version(), typed.words("into"), from),
                sent(model, redirect, () -> mergeForm(unit(ref), typed), "Merged from " + Typed.say(from)));
    }

    private FormView mergeForm(Unit unit, Typed typed) {
        var choices = new ArrayList<>(without(unit, organisation.choices(unit.council())));
        choices.set(0, new Choice("", "Choose the unit that carries on"));
        var fields = new Fields(typed)
                .choice("into", "Into", "", choices)
                .day(
                        "from",
                        "From",
                        "The other unit's first day with it; the day before is its last.",
                        LocalDate.now(clock))
                .hidden("version", unit.version());
        return form(
                unit,
                "Merge",
                "Units and posts in it go along, and so does everything in the record that belongs to it and has not"
                        + " ended. This cannot be taken back.",
                fields.all());
    }

    @GetMapping("/organisation/units/{ref}/close")
    String closing(@PathVariable String ref, Model model) {
        return Forms.show(model, closeForm(unit(ref), Typed.NOTHING));
    }

    @PostMapping("/organisation/units/{ref}/close")
    String close(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        var last = typed.needed("last");
        return Forms.send(
                typed,
                () -> organisation.close(ref, typed.version(), last),
                sent(model, redirect, () -> closeForm(unit(ref), typed), "Closes after " + Typed.say(last)));
    }

    private FormView closeForm(Unit unit, Typed typed) {
        var fields = new Fields(typed)
                .day("last", "Last day", "It is gone from the day after.", LocalDate.now(clock))
                .hidden("version", unit.version());
        return form(unit, "Close", "Its history stays on record. A closing can be taken back.", fields.all());
    }

    @PostMapping("/organisation/units/{ref}/reopen")
    String reopen(
            @PathVariable String ref,
            @RequestParam Map<String, String> values,
            RedirectAttributes redirect,
            Model model) {
        var typed = new Typed(values);
        return Forms.send(
                typed,
                () -> organisation.reopen(ref, typed.version()),
                sent(model, redirect, () -> closeForm(unit(ref), typed), "Open again"));
    }
}
