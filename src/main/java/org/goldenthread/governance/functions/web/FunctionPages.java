package org.goldenthread.governance.functions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.functions.Functions;
import org.goldenthread.governance.functions.Functions.Wanted;
import org.goldenthread.governance.functions.Representation;
import org.goldenthread.governance.people.Appointments;
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

/** The functions that must sit on a body are named, each with who sits for it. */
@Controller
class FunctionPages {
    /** Empty rows below those that are filled. */
    private static final int SPARE = 4;

    private static final int MOST = 40;
    private final Functions functions;
    private final Bodies bodies;
    private final Appointments appointments;
    private final Clock clock;

    FunctionPages(Functions functions, Bodies bodies, Appointments appointments, Clock clock) {
        this.functions = functions;
        this.bodies = bodies;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GetMapping("/governance/bodies/{ref}/functions")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var body = mine(ref, visitor);
        return form(body, values(body, functions.of(ref)), List.of(), model);
    }

    private Body mine(String ref, Visitor visitor) {
        var body = bodies.get(ref);
        if (!visitor.mayChange(body.officer())) {
            throw new NotAllowed("You may read " + ref + " but not change it");
        }
        return body;
    }

    private static Typed values(Body body, List<Representation> known) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(body.version()));
        values.put("rows", String.valueOf(known.size() + SPARE));
        for (int i = 0; i < known.size(); i++) {
            var one = known.get(i);
            values.put("function-" + (i + 1), one.function());
            values.put("who-" + (i + 1), one.isVacant() ? "" : String.valueOf(one.appointment()));
        }
        return Typed.of(values);
    }

    private String form(Body body, Typed typed, List<Problem> problems, Model model) {
        var today = LocalDate.now(clock);
        var who = new ArrayList<>(List.of(new Choice("", "Nobody yet")));
        appointments.sitting(body.ref(), today).stream()
                .map(one -> new Choice(
                        String.valueOf(one.id()),
                        one.name() + ", " + one.capacity().words().toLowerCase(java.util.Locale.UK)))
                .forEach(who::add);
        model.addAttribute("body", body);
        model.addAttribute("typed", typed);
        model.addAttribute("rows", Math.clamp(typed.number("rows"), 1, MOST));
        model.addAttribute("who", who);
        model.addAttribute("problems", problems);
        return "governance/functions/form";
    }

    @PostMapping("/governance/bodies/{ref}/functions")
    @May(Act.OWN)
    String write(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect,
            Model model) {
        var body = mine(ref, visitor);
        var typed = closed(Typed.of(fields));
        try {
            return switch (functions.put(ref, typed.number("version"), wanted(typed))) {
                case Checked.Accepted<List<Representation>> done -> {
                    Said.next(redirect, "The functions are written down");
                    yield "redirect:/governance/bodies/" + ref;
                }
                case Checked.Refused<List<Representation>>(List<Problem> problems) ->
                    form(body, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var problem = Problem.of(
                    "Somebody else changed " + ref
                            + " in the meantime. Your words are still in the form: look at the body, and save again if they hold");
            var again = typed.with("version", String.valueOf(race.now().version()));
            return form(body, again, List.of(problem), model);
        }
    }

    /** The rows that say something, numbered anew from 1 without gaps, so that a problem lies at its row. */
    private static Typed closed(Typed typed) {
        var values = new HashMap<String, String>();
        int row = 0;
        for (int n = 1; n <= Math.min(typed.number("rows"), MOST); n++) {
            if (typed.has("function-" + n) || typed.has("who-" + n)) {
                row++;
                values.put("function-" + row, typed.text("function-" + n));
                values.put("who-" + row, typed.text("who-" + n));
            }
        }
        values.put("version", typed.get("version"));
        values.put("filled", String.valueOf(row));
        values.put("rows", String.valueOf(row + SPARE));
        return Typed.of(values);
    }

    private static List<Wanted> wanted(Typed typed) {
        return IntStream.rangeClosed(1, typed.number("filled"))
                .mapToObj(n -> new Wanted(
                        typed.text("function-" + n), typed.has("who-" + n) ? (long) typed.number("who-" + n) : null))
                .toList();
    }
}
