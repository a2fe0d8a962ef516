package org.goldenthread.governance.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.seats.Quorum;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.seats.Shares;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Said;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.ChangedMeanwhile;
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

/** The seats of a body, how they are shared, and how many must be there to decide. */
@Controller
class SeatPages {
    private final Bodies bodies;
    private final Seatings seats;

    SeatPages(Bodies bodies, Seatings seats) {
        this.bodies = bodies;
        this.seats = seats;
    }

    @GetMapping("/governance/bodies/{ref}/seats")
    @May(Act.OWN)
    String edit(@PathVariable String ref, Visitor visitor, Model model) {
        var body = BodyPages.mine(bodies.get(ref), visitor);
        var values = seats.of(body.council(), ref).map(SeatPages::values).orElseGet(HashMap::new);
        values.put("version", String.valueOf(body.version()));
        return form(body, Typed.of(values), List.of(), model);
    }

    @PostMapping("/governance/bodies/{ref}/seats")
    @May(Act.OWN)
    String save(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var body = BodyPages.mine(bodies.get(ref), visitor);
        try {
            return switch (Numbers.whole(typed, "seats", "least", "oneIn", "eachGroup")
                    .then(SeatPages::seating)
                    .then(wanted -> seats.put(ref, typed.number("version"), wanted))) {
                case Checked.Accepted<Seating> done -> {
                    Said.next(redirect, "The seats are written down");
                    yield "redirect:/governance/bodies/" + ref;
                }
                case Checked.Refused<Seating>(List<Problem> problems) -> form(body, typed, problems, model);
            };
        } catch (ChangedMeanwhile race) {
            var version = String.valueOf(race.now().version());
            return form(body, typed.with("version", version), List.of(Raced.problem(ref)), model);
        }
    }

    private static Checked<Seating> seating(Typed typed) {
        return Shares.read("shares", typed.text("shares"))
                .then(shares -> Shares.read("named", typed.text("named"))
                        .then(named -> Checked.accepted(new Seating(
                                typed.number("seats"),
                                Seating.Rule.ofCode(typed.get("rule")),
                                typed.text("why"),
                                shares,
                                new Quorum(
                                        Numbers.typed(typed, "least"),
                                        Numbers.typed(typed, "oneIn"),
                                        typed.number("eachGroup"),
                                        typed.has("chair"),
                                        named)))));
    }

    private static Map<String, String> values(Seating seating) {
        var quorum = seating.quorum();
        var values = new HashMap<String, String>();
        values.put("seats", String.valueOf(seating.seats()));
        values.put("rule", seating.rule().code());
        values.put("why", seating.why());
        values.put("shares", Shares.written(seating.shares()));
        values.put("least", number(quorum.least()));
        values.put("oneIn", number(quorum.oneIn()));
        values.put("eachGroup", quorum.eachGroup() == 0 ? "" : number(quorum.eachGroup()));
        values.put("chair", quorum.chair() ? "yes" : "");
        values.put("named", Shares.written(quorum.named()));
        return values;
    }

    private static String number(@Nullable Integer number) {
        return Objects.toString(number, "");
    }

    private String form(Body body, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("body", body);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("chamber", seats.chamber(body.council()).orElse(null));
        model.addAttribute(
                "rules",
                Stream.of(Seating.Rule.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        return "governance/seats";
    }
}
