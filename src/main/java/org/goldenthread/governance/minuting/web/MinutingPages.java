package org.goldenthread.governance.minuting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.decisions.DecisionFilter;
import org.goldenthread.governance.decisions.Decisions;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.minuting.Minuting;
import org.goldenthread.governance.minuting.Minuting.Minuted;
import org.goldenthread.intake.typed.Typed;
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

/** One item is minuted: what came of it, what was decided, which actions arose. */
@Controller
class MinutingPages {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minuting minuting;
    private final Decisions decisions;
    private final MinutingForm form;

    MinutingPages(Meetings meetings, Agendas agendas, Minuting minuting, Decisions decisions, MinutingForm form) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minuting = minuting;
        this.decisions = decisions;
        this.form = form;
    }

    @GetMapping("/governance/meetings/{ref}/items/{id}")
    @May(Act.EDIT)
    String page(@PathVariable String ref, @PathVariable long id, Visitor visitor, Model model) {
        var meeting = mine(ref, visitor);
        var item = item(ref, id);
        return form(meeting, item, MinutingForm.begun(meeting, item, executive(meeting)), List.of(), model);
    }

    /** As the last decision of the body was; what a body decides rarely changes its nature. */
    private boolean executive(Meeting meeting) {
        var last = decisions.list(
                DecisionFilter.all(meeting.council()).by(meeting.body().ref()));
        return !last.rows().isEmpty() && last.rows().getFirst().taken().executive();
    }

    private Meeting mine(String ref, Visitor visitor) {
        var meeting = meetings.get(ref);
        if (!visitor.mayChange(meeting.officer())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return meeting;
    }

    private Item item(String ref, long id) {
        return agendas.of(ref).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("this item"));
    }

    private String form(Meeting meeting, Item item, Typed typed, List<Problem> problems, Model model) {
        form.fill(meeting, typed, model);
        model.addAttribute("meeting", meeting);
        model.addAttribute("item", item);
        model.addAttribute("made", minuting.decided(meeting.ref()).getOrDefault(item.id(), List.of()));
        model.addAttribute(
                "outcomes",
                Stream.of(Item.Outcome.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute("problems", problems);
        return "governance/minuting/item";
    }

    @PostMapping("/governance/meetings/{ref}/items/{id}")
    @May(Act.EDIT)
    String write(
            @PathVariable String ref,
            @PathVariable long id,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var meeting = mine(ref, visitor);
        var item = item(ref, id);
        var typed = Typed.of(fields);
        try {
            var checked =
                    form.draft(meeting, typed).then(draft -> minuting.write(ref, typed.number("version"), id, draft));
            return switch (checked) {
                case Checked.Accepted<Minuted>(Minuted done) -> {
                    Said.next(redirect, told(done));
                    yield "redirect:/governance/meetings/" + ref;
                }
                case Checked.Refused<Minuted>(List<Problem> problems) -> form(meeting, item, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of("Somebody else changed the minutes while you were writing. Of this item they say: "
                    + item.minute().outcome().words() + ". " + item.minute().words()
                    + " Your words are still in the form; save again if they hold");
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(meetings.get(ref), item, again, List.of(problem), model);
        }
    }

    private static String told(Minuted done) {
        var decision = done.decision()
                .map(one -> ", " + one.ref() + " is written down")
                .orElse("");
        var actions = done.actions().isEmpty()
                ? ""
                : ", " + done.actions().size() + (done.actions().size() == 1 ? " action arose" : " actions arose");
        return "Item " + done.item().position() + " is minuted" + decision + actions;
    }
}
