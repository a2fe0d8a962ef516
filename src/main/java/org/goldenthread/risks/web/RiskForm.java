package org.goldenthread.risks.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Posts;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.Risk.Proximity;
import org.goldenthread.risks.Risk.Response;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a person types of a risk, and what they choose from. */
@Component
class RiskForm {
    private final Registers registers;
    private final Matrices matrices;
    private final Risks risks;
    private final Posts posts;

    RiskForm(Registers registers, Matrices matrices, Risks risks, Posts posts) {
        this.registers = registers;
        this.matrices = matrices;
        this.risks = risks;
        this.posts = posts;
    }

    static Risks.Draft draft(Typed typed) {
        var register = typed.text("register");
        return new Risks.Draft(
                register.matches("\\d{1,15}") ? Long.parseLong(register) : 0,
                typed.text("title"),
                new Risk.Words(
                        typed.text("cause"),
                        typed.text("event"),
                        typed.text("consequence"),
                        typed.text("category"),
                        Proximity.ofCode(typed.get("proximity")),
                        Response.ofCode(typed.get("response")),
                        typed.has("significant"),
                        typed.day("triggerDay"),
                        typed.text("trigger")),
                typed.reference("owner"),
                typed.text("ownerNamed"),
                refs(typed.text("threatens")));
    }

    /** References, however they are parted: "P-3, PRJ-12". */
    private static List<String> refs(String words) {
        return Stream.of(words.toUpperCase(java.util.Locale.ROOT).split("[\\s,;]+"))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    static Map<String, String> values(Risk risk) {
        var words = risk.words();
        var values = new HashMap<String, String>();
        values.put("version", String.valueOf(risk.version()));
        values.put("title", risk.title());
        values.put("cause", words.cause());
        values.put("event", words.event());
        values.put("consequence", words.consequence());
        values.put("category", words.category());
        values.put("proximity", words.proximity().code());
        values.put("response", words.response().code());
        values.put("significant", words.significant() ? "yes" : "");
        values.put(
                "triggerDay",
                words.triggerDay() == null ? "" : words.triggerDay().toString());
        values.put("trigger", words.trigger());
        values.put("owner", risk.owner() == null ? "" : risk.owner());
        values.put("ownerNamed", risk.ownerNamed());
        return values;
    }

    void fill(String council, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "registers",
                registers.open(council).stream()
                        .map(one -> new Choice(String.valueOf(one.id()), one.label()))
                        .toList());
        model.addAttribute("categories", categories(council));
        model.addAttribute("posts", posts.choices(council, typed.reference("owner")));
        model.addAttribute(
                "proximities",
                Stream.of(Proximity.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
        model.addAttribute(
                "responses",
                Stream.of(Response.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
    }

    /** The categories for which an appetite is agreed, and those that risks have already. */
    private List<String> categories(String council) {
        var found = new LinkedHashSet<String>();
        matrices.newest(council)
                .forEach(matrix ->
                        found.addAll(matrices.appetites(council, matrix.id()).keySet()));
        found.addAll(risks.categories(council));
        return new ArrayList<>(found);
    }
}
