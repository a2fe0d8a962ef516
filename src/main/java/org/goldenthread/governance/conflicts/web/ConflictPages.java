package org.goldenthread.governance.conflicts.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.conflicts.Conflicts;
import org.goldenthread.governance.conflicts.Match;
import org.goldenthread.governance.conflicts.Stance;
import org.goldenthread.governance.conflicts.Statement;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.people.People;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
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

/** The clerk writes down what was said of interests at a meeting: of every match, and unasked. */
@Controller
class ConflictPages {
    private final Conflicts conflicts;
    private final Meetings meetings;
    private final Agendas agendas;
    private final People people;

    ConflictPages(Conflicts conflicts, Meetings meetings, Agendas agendas, People people) {
        this.conflicts = conflicts;
        this.meetings = meetings;
        this.agendas = agendas;
        this.people = people;
    }

    @GetMapping("/governance/meetings/{ref}/interests")
    @May(Act.OWN)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        return form(mine(ref, visitor), Typed.of(Map.of()), List.of(), model);
    }

    private Meeting mine(String ref, Visitor visitor) {
        var meeting = meetings.get(ref);
        if (!visitor.mayChange(meeting.officer())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return meeting;
    }

    private String form(Meeting meeting, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("view", ConflictView.of(meeting, conflicts, agendas, people));
        model.addAttribute("typed", typed);
        model.addAttribute("people", people.choices(meeting.council()));
        model.addAttribute("problems", problems);
        return "governance/conflicts/meeting";
    }

    @PostMapping("/governance/meetings/{ref}/interests")
    @May(Act.OWN)
    String answer(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var meeting = mine(ref, visitor);
        var typed = Typed.of(form);
        var answers = new HashMap<String, Statement.Answer>();
        for (Match match : conflicts.at(meeting)) {
            Stance.ofCode(typed.get("stance-" + match.key()))
                    .ifPresent(stance ->
                            answers.put(match.key(), new Statement.Answer(stance, typed.text("words-" + match.key()))));
        }
        return told(meeting, conflicts.answer(ref, answers), typed, redirect, model);
    }

    @PostMapping("/governance/meetings/{ref}/interests/unasked")
    @May(Act.OWN)
    String unasked(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var meeting = mine(ref, visitor);
        var typed = Typed.of(form);
        var stance = Stance.ofCode(typed.get("stance"));
        if (stance.isEmpty()) {
            return form(meeting, typed, List.of(new Problem("stance", "Choose what was said")), model);
        }
        long item = typed.number("item");
        var statement = new Statement(
                0,
                ref,
                item == 0 ? null : item,
                typed.number("person"),
                null,
                "",
                new Statement.Answer(stance.get(), typed.text("words")),
                LocalDate.EPOCH);
        return told(meeting, conflicts.declare(statement), typed, redirect, model);
    }

    private String told(
            Meeting meeting, Checked<Meeting> checked, Typed typed, RedirectAttributes redirect, Model model) {
        return switch (checked) {
            case Checked.Accepted<Meeting> done -> {
                Said.next(redirect, "What was said of interests is written down");
                yield "redirect:/governance/meetings/" + meeting.ref() + "/interests";
            }
            case Checked.Refused<Meeting>(List<Problem> problems) -> form(meeting, typed, problems, model);
        };
    }

    @PostMapping("/governance/meetings/{ref}/interests/{id}/remove")
    @May(Act.OWN)
    String takeBack(@PathVariable String ref, @PathVariable long id, Visitor visitor, RedirectAttributes redirect) {
        conflicts.takeBack(mine(ref, visitor).ref(), id);
        Said.next(redirect, "It is taken back; the trail keeps it");
        return "redirect:/governance/meetings/" + ref + "/interests";
    }

    /** The number that the agenda gives an item. */
    static String number(List<Item> items, @Nullable Long id) {
        return items.stream()
                .filter(one -> id != null && one.id() == id)
                .map(one -> "Item " + one.position() + ", " + one.words().title())
                .findFirst()
                .orElse("The meeting as a whole");
    }
}
