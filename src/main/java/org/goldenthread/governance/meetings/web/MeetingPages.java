package org.goldenthread.governance.meetings.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingState.Move;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.ListRequest;
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

/** Meetings: the list, one of them, laying one, changing it, taking it a step further. */
@Controller
class MeetingPages {
    private final MeetingList list;
    private final MeetingScreen screen;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Spreadsheets spreadsheets;

    MeetingPages(MeetingList list, MeetingScreen screen, Meetings meetings, Bodies bodies, Spreadsheets spreadsheets) {
        this.list = list;
        this.screen = screen;
        this.meetings = meetings;
        this.bodies = bodies;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/governance/meetings")
    @May(Act.SEE)
    Object list(Visitor visitor, ListRequest request, Model model) {
        var listing = list.of(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(listing, "meetings");
        }
        model.addAttribute("list", listing);
        return "governance/meetings/list";
    }

    @GetMapping("/governance/meetings/{ref}")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        screen.fill(ref, visitor, model);
        return "governance/meetings/meeting";
    }

    @GetMapping("/governance/meetings/{ref}/agenda")
    @May(Act.SEE)
    String agenda(@PathVariable String ref, Visitor visitor, Model model) {
        screen.fill(ref, visitor, model);
        return "governance/meetings/agenda";
    }

    @GetMapping("/governance/meetings/new")
    @May(Act.EDIT)
    String blank(Visitor visitor, @RequestParam Map<String, String> typed, Model model) {
        return blank(visitor, Typed.of(typed), List.of(), model);
    }

    private String blank(Visitor visitor, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("bodies", bodies.choices(visitor.council(), "Choose a body", typed.reference("body")));
        model.addAttribute("problems", problems);
        return "governance/meetings/new";
    }

    @PostMapping("/governance/meetings/new")
    @May(Act.EDIT)
    String add(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var checked = MeetingForm.when(typed, null)
                .then(when -> meetings.add(visitor.council(), new Meetings.Draft(typed.text("body"), null, when)));
        return switch (checked) {
            case Checked.Accepted<Meeting>(Meeting made) -> {
                Said.next(redirect, made.title() + " is laid");
                yield "redirect:/governance/meetings/" + made.ref();
            }
            case Checked.Refused<Meeting>(List<Problem> problems) -> blank(visitor, typed, problems, model);
        };
    }

    /** The meeting, for whoever may change it: who may edit the council's record, or supports the body. */
    static Meeting mine(Meeting meeting, Visitor visitor) {
        if (!visitor.mayChange(meeting.officer())) {
            throw new NotAllowed("You may read " + meeting.ref() + " but not change it");
        }
        return meeting;
    }

    @GetMapping("/governance/meetings/{ref}/edit")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var meeting = mine(meetings.get(ref), visitor);
        return change(meeting, Typed.of(MeetingForm.values(meeting)), List.of(), model);
    }

    private String change(Meeting meeting, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("moves", List.copyOf(meeting.state().allowed()));
        return "governance/meetings/edit";
    }

    @PostMapping("/governance/meetings/{ref}/edit")
    @May(Act.OWN)
    String change(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var meeting = mine(meetings.get(ref), visitor);
        var typed = Typed.of(form);
        return saved(
                meeting,
                typed,
                () -> MeetingForm.when(typed, meeting.day())
                        .then(when -> meetings.change(ref, typed.number("version"), when)),
                redirect,
                model);
    }

    @PostMapping("/governance/meetings/{ref}/move")
    @May(Act.OWN)
    String move(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var meeting = mine(meetings.get(ref), visitor);
        var typed = Typed.of(form);
        return saved(
                meeting,
                typed,
                () -> typed.days("day")
                        .then(good -> Move.ofCode(good.text("move"))
                                .map(move -> meetings.step(
                                        ref,
                                        good.number("version"),
                                        new Meetings.Step(move, good.text("reason"), good.day("day"))))
                                .orElseGet(() -> Checked.refused("move", "Choose what happens"))),
                redirect,
                model);
    }

    private String saved(
            Meeting meeting,
            Typed typed,
            java.util.function.Supplier<Checked<Meeting>> work,
            RedirectAttributes redirect,
            Model model) {
        try {
            return switch (work.get()) {
                case Checked.Accepted<Meeting>(Meeting after) -> {
                    Said.next(redirect, after.title() + " is " + after.state().words());
                    yield "redirect:/governance/meetings/" + after.ref();
                }
                case Checked.Refused<Meeting>(List<Problem> problems) -> change(meeting, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            model.addAttribute("now", Typed.of(MeetingForm.values(meetings.get(meeting.ref()))));
            return change(
                    meetings.get(meeting.ref()),
                    typed.with("version", String.valueOf(race.now().version())),
                    List.of(),
                    model);
        }
    }
}
