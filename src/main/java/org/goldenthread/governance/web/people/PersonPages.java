package org.goldenthread.governance.web.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.governance.web.Numbers;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People who sit on bodies: the list, one of them, writing somebody down. */
@Controller
class PersonPages {
    private final PersonList list;
    private final PersonScreen screen;
    private final People people;
    private final Posts posts;
    private final Spreadsheets spreadsheets;

    PersonPages(PersonList list, PersonScreen screen, People people, Posts posts, Spreadsheets spreadsheets) {
        this.list = list;
        this.screen = screen;
        this.people = people;
        this.posts = posts;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/governance/people")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "people-on-bodies");
        }
        model.addAttribute("list", listing);
        return "governance/people";
    }

    @GetMapping("/governance/people/{id}")
    @May(Act.SEE)
    String page(@PathVariable String id, Visitor visitor, Model model) {
        screen.fill(visitor.council(), Numbers.of(id), Typed.of(Map.of()), List.of(), model);
        return "governance/person";
    }

    @GetMapping("/governance/people/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, Model model) {
        return form(visitor.council(), Typed.of(Map.of()), List.of(), model);
    }

    @PostMapping("/governance/people/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        return save(0, visitor.council(), Typed.of(form).with("id", ""), redirect, model);
    }

    @GetMapping("/governance/people/{id}/edit")
    @May(Act.EDIT)
    String edit(@PathVariable String id, Visitor visitor, Model model) {
        var person = people.get(visitor.council(), Numbers.of(id));
        return form(visitor.council(), Typed.of(values(person)), List.of(), model);
    }

    @PostMapping("/governance/people/{id}/edit")
    @May(Act.EDIT)
    String change(
            @PathVariable String id,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var council = visitor.council();
        var person = people.get(council, Numbers.of(id));
        return save(person.id(), council, Typed.of(form).with("id", id), redirect, model);
    }

    private String save(long id, String council, Typed typed, RedirectAttributes redirect, Model model) {
        return switch (typed.days("since", "until").then(good -> people.put(person(id, council, good)))) {
            case Checked.Accepted<Person>(Person saved) -> {
                Said.next(redirect, saved.name() + " is written down");
                yield "redirect:/governance/people/" + saved.id();
            }
            case Checked.Refused<Person>(List<Problem> problems) -> {
                var now = id == 0 ? null : people.get(council, id);
                boolean raced = now != null && now.version() != typed.number("version");
                if (raced && now != null) {
                    model.addAttribute("now", Typed.of(values(now)));
                }
                yield form(
                        council,
                        raced && now != null ? typed.with("version", String.valueOf(now.version())) : typed,
                        raced ? List.of() : problems,
                        model);
            }
        };
    }

    private static Person person(long id, String council, Typed typed) {
        return new Person(
                id,
                typed.number("version"),
                council,
                typed.text("name"),
                Person.Sort.ofCode(typed.get("sort")),
                typed.text("group"),
                typed.text("represents"),
                typed.reference("post"),
                typed.day("since"),
                typed.day("until"));
    }

    private static Map<String, String> values(Person person) {
        var values = new HashMap<String, String>();
        values.put("id", String.valueOf(person.id()));
        values.put("version", String.valueOf(person.version()));
        values.put("name", person.name());
        values.put("sort", person.sort().code());
        values.put("group", person.group());
        values.put("represents", person.represents());
        values.put("post", Objects.toString(person.post(), ""));
        values.put("since", Objects.toString(person.since(), ""));
        values.put("until", Objects.toString(person.until(), ""));
        return values;
    }

    private String form(String council, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("posts", posts.choices(council, typed.reference("post")));
        model.addAttribute(
                "sorts",
                Stream.of(Person.Sort.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        return "governance/person-form";
    }
}
