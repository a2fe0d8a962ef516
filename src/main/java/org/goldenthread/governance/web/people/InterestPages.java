package org.goldenthread.governance.web.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interest;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.governance.web.Numbers;
import org.goldenthread.intake.typed.Typed;
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

/** What a person declares for a year, and the interests they have outside the council. */
@Controller
class InterestPages {
    private final Interests interests;
    private final People people;
    private final PersonScreen screen;

    InterestPages(Interests interests, People people, PersonScreen screen) {
        this.interests = interests;
        this.people = people;
        this.screen = screen;
    }

    @PostMapping("/governance/people/{id}/declarations")
    @May(Act.EDIT)
    String declare(
            @PathVariable String id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var council = visitor.council();
        long person = people.get(council, Numbers.of(id)).id();
        return switch (typed.days("made")
                .then(good -> declaration(person, good))
                .then(wanted -> interests.declare(council, wanted))) {
            case Checked.Accepted<Declaration>(Declaration made) -> {
                Said.next(redirect, "Declared for " + made.yearWords());
                yield "redirect:/governance/people/" + id;
            }
            case Checked.Refused<Declaration>(List<Problem> problems) -> {
                screen.fill(council, person, typed, problems, model);
                yield "governance/person";
            }
        };
    }

    private static Checked<Declaration> declaration(long person, Typed typed) {
        var made = typed.day("made");
        return made == null
                ? Checked.refused("made", "Enter the day on which it was declared")
                : Checked.accepted(
                        new Declaration(person, typed.number("year"), made, typed.has("nothing"), typed.text("note")));
    }

    @GetMapping("/governance/people/{id}/interests/new")
    @May(Act.EDIT)
    String blank(@PathVariable String id, Visitor visitor, Model model) {
        return form(people.get(visitor.council(), Numbers.of(id)), Typed.of(Map.of()), List.of(), model);
    }

    @GetMapping("/governance/people/{id}/interests/{interest}")
    @May(Act.EDIT)
    String edit(@PathVariable String id, @PathVariable String interest, Visitor visitor, Model model) {
        var person = people.get(visitor.council(), Numbers.of(id));
        var one = interests.get(visitor.council(), person.id(), Numbers.of(interest));
        return form(person, Typed.of(values(one)), List.of(), model);
    }

    @PostMapping("/governance/people/{id}/interests")
    @May(Act.EDIT)
    String save(
            @PathVariable String id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var council = visitor.council();
        var person = people.get(council, Numbers.of(id));
        return switch (typed.days("since", "until").then(good -> interests.put(council, interest(person, good)))) {
            case Checked.Accepted<Interest> done -> {
                Said.next(redirect, "The interest is written down");
                yield "redirect:/governance/people/" + id;
            }
            case Checked.Refused<Interest>(List<Problem> problems) ->
                form(person, latest(council, person, typed), problems, model);
        };
    }

    /** With the version of the entry as it is now, so that a second attempt may succeed. */
    private Typed latest(String council, Person person, Typed typed) {
        long id = Numbers.of(typed.text("interest"));
        return id == 0
                ? typed
                : typed.with(
                        "version",
                        String.valueOf(interests.get(council, person.id(), id).version()));
    }

    private static Interest interest(Person person, Typed typed) {
        return new Interest(
                Numbers.of(typed.text("interest")),
                typed.number("version"),
                person.id(),
                Interest.Sort.ofCode(typed.get("sort")),
                typed.text("what"),
                typed.text("terms")
                        .lines()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                typed.day("since"),
                typed.day("until"));
    }

    private static Map<String, String> values(Interest one) {
        var values = new HashMap<String, String>();
        values.put("interest", String.valueOf(one.id()));
        values.put("version", String.valueOf(one.version()));
        values.put("sort", one.sort().code());
        values.put("what", one.what());
        values.put("terms", String.join("\n", one.terms()));
        values.put("since", Objects.toString(one.since(), ""));
        values.put("until", Objects.toString(one.until(), ""));
        return values;
    }

    private static String form(Person person, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "sorts",
                Stream.of(Interest.Sort.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        return "governance/interest-form";
    }
}
