package org.goldenthread.governance.meetings.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Action;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.minutes.Arising;
import org.goldenthread.governance.meetings.minutes.Attendee;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The minutes of a meeting: who was there, what came of each item, the actions that arose. */
@Controller
class MinutePages {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Arising arising;
    private final Posts posts;

    MinutePages(Meetings meetings, Agendas agendas, Minutes minutes, Arising arising, Posts posts) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.arising = arising;
        this.posts = posts;
    }

    /** What the form holds: the list of those present, and the items with their minutes. */
    record Filled(List<Attendee> people, List<Item> items) {}

    @GetMapping("/governance/meetings/{ref}/minutes")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var meeting = MeetingPages.mine(meetings.get(ref), visitor);
        var filled = new Filled(minutes.expected(meeting), agendas.of(ref));
        return form(meeting, filled, Typed.of(Map.of()), List.of(), model);
    }

    private String form(Meeting meeting, Filled filled, Typed action, List<Problem> problems, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("people", MinuteForm.rows(filled.people()));
        model.addAttribute("items", filled.items());
        model.addAttribute("action", action);
        model.addAttribute("posts", posts.choices(meeting.council(), action.reference("post")));
        model.addAttribute(
                "theres",
                Stream.of(Attendee.There.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute(
                "outcomes",
                Stream.of(Item.Outcome.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/meetings/minutes";
    }

    @PostMapping("/governance/meetings/{ref}/minutes")
    @May(Act.OWN)
    String write(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var meeting = MeetingPages.mine(meetings.get(ref), visitor);
        var typed = Typed.of(form);
        var draft = MinuteForm.read(typed, agendas.of(ref));
        var filled = new Filled(draft.attendance(), MinuteForm.with(agendas.of(ref), draft));
        try {
            return switch (minutes.write(ref, typed.number("version"), draft)) {
                case Checked.Accepted<Meeting> done -> {
                    Said.next(redirect, "The minutes are saved");
                    yield "redirect:/governance/meetings/" + ref + (typed.has("done") ? "" : "/minutes");
                }
                case Checked.Refused<Meeting>(List<Problem> problems) ->
                    form(meeting, filled, Typed.of(Map.of()), problems, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", agendas.of(ref));
            return form(meetings.get(ref), filled, Typed.of(Map.of()), List.of(), model);
        }
    }

    @PostMapping("/governance/meetings/{ref}/actions")
    @May(Act.EDIT)
    String arise(
            @PathVariable String ref,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var meeting = meetings.get(ref);
        var checked = typed.days("due")
                .then(good -> arising.add(
                        ref,
                        new Arising.Draft(
                                good.text("title"), good.reference("post"), good.day("due"), good.text("item"))));
        return switch (checked) {
            case Checked.Accepted<Action>(Action made) -> {
                Said.next(redirect, made.ref() + " arose at this meeting");
                yield "redirect:/governance/meetings/" + ref;
            }
            case Checked.Refused<Action>(List<Problem> problems) ->
                form(meeting, new Filled(minutes.expected(meeting), agendas.of(ref)), typed, problems, model);
        };
    }
}
