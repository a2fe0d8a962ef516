package org.goldenthread.governance.meetings.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.obligations.Obligations;
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

/** The agenda of a meeting is written, row by row, by keyboard. */
@Controller
class AgendaPages {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Calendars calendars;
    private final Obligations obligations;
    private final Posts posts;

    AgendaPages(Meetings meetings, Agendas agendas, Calendars calendars, Obligations obligations, Posts posts) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.calendars = calendars;
        this.obligations = obligations;
        this.posts = posts;
    }

    @GetMapping("/governance/meetings/{ref}/agenda/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var meeting = MeetingPages.mine(meetings.get(ref), visitor);
        return form(meeting, agendas.of(ref), List.of(), model);
    }

    private String form(Meeting meeting, List<Item> items, List<Problem> problems, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("rows", AgendaForm.rows(meeting.ref(), items));
        model.addAttribute(
                "owed",
                obligations.at(meeting).stream()
                        .filter(one -> one.item() == null)
                        .toList());
        model.addAttribute("posts", posts.choices(meeting.council()));
        model.addAttribute("deadlines", calendars.of(meeting.council()).before(meeting.day()));
        model.addAttribute(
                "sorts",
                Stream.of(Item.Sort.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/meetings/agenda-edit";
    }

    @PostMapping("/governance/meetings/{ref}/agenda/edit")
    @May(Act.OWN)
    String write(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var meeting = MeetingPages.mine(meetings.get(ref), visitor);
        var typed = Typed.of(form);
        var items = AgendaForm.read(ref, typed, agendas.of(ref));
        try {
            return switch (agendas.write(ref, typed.number("version"), items)) {
                case Checked.Accepted<List<Item>> done -> {
                    obligations.at(meeting).stream()
                            .map(one -> one.obligation().id())
                            .filter(id -> typed.has("owed-" + id))
                            .forEach(id -> obligations.lay(id, ref));
                    Said.next(redirect, "The agenda is saved");
                    yield typed.has("done")
                            ? "redirect:/governance/meetings/" + ref
                            : "redirect:/governance/meetings/" + ref + "/agenda/edit";
                }
                case Checked.Refused<List<Item>>(List<Problem> problems) -> form(meeting, items, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", agendas.of(ref));
            return form(meetings.get(ref), items, List.of(), model);
        }
    }
}
