package org.goldenthread.governance.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.Body.Sort;
import org.goldenthread.governance.BodyState;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person types of a body, and what they choose from. */
@Component
class BodyForm {
    private final Bodies bodies;
    private final Posts posts;

    BodyForm(Bodies bodies, Posts posts) {
        this.bodies = bodies;
        this.posts = posts;
    }

    static Bodies.Draft draft(Typed typed) {
        var lines = new ArrayList<Body.Line>();
        if (typed.has("reportsTo")) {
            lines.add(new Body.Line(typed.text("reportsTo"), typed.text("about")));
        }
        if (typed.has("also")) {
            lines.add(new Body.Line(typed.text("also"), typed.text("alsoAbout")));
        }
        var state = typed.get("state");
        return new Bodies.Draft(
                typed.text("name"),
                new Body.Words(Sort.ofCode(typed.get("sort")), typed.text("remit")),
                new Body.Life(
                        state.equals("shadow")
                                ? BodyState.SHADOW
                                : state.equals("statutory") ? BodyState.STATUTORY : BodyState.ACTIVE,
                        typed.day("established"),
                        typed.day("sunset"),
                        typed.day("review")),
                typed.reference("officer"),
                lines);
    }

    static Map<String, String> values(Body body) {
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(body.version()));
        values.put("name", body.name());
        values.put("sort", body.words().sort().code());
        values.put("remit", body.words().remit());
        values.put("established", day(body.life().established()));
        values.put("sunset", day(body.life().sunset()));
        values.put("review", day(body.life().review()));
        values.put("officer", body.officer() == null ? "" : body.officer());
        var lines = body.lines();
        values.put("reportsTo", lines.isEmpty() ? "" : lines.getFirst().to());
        values.put("about", lines.isEmpty() ? "" : lines.getFirst().about());
        values.put("also", lines.size() < 2 ? "" : lines.get(1).to());
        values.put("alsoAbout", lines.size() < 2 ? "" : lines.get(1).about());
        return values;
    }

    private static String day(java.time.@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    void fill(String council, String ref, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("ref", ref);
        model.addAttribute("posts", posts.choices(council, typed.reference("officer")));
        model.addAttribute("bodies", others(council, ref, typed.reference("reportsTo")));
        model.addAttribute("further", others(council, ref, typed.reference("also")));
        model.addAttribute(
                "sorts",
                Stream.of(Sort.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute(
                "states",
                List.of(
                        new Choice("active", "Active"),
                        new Choice("shadow", "Shadow: it prepares what it will be"),
                        new Choice("statutory", "Statutory: the law demands it")));
    }

    private List<Choice> others(String council, String ref, @org.jspecify.annotations.Nullable String chosen) {
        return bodies.choices(council, "Nobody", chosen).stream()
                .filter(one -> !one.value().equals(ref) || ref.isEmpty())
                .toList();
    }
}
