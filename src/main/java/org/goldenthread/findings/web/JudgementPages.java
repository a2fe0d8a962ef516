package org.goldenthread.findings.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.findings.judgements.Judgement;
import org.goldenthread.findings.judgements.Judgements;
import org.goldenthread.findings.judgements.Schemes;
import org.goldenthread.publishing.Spreadsheets;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of external judgements, and the history of each. */
@Controller
@May(Act.SEE)
class JudgementPages {
    private static final String ALL = "all";
    private final Judgements judgements;
    private final Schemes schemes;
    private final Choices choices;
    private final Spreadsheets spreadsheets;

    JudgementPages(Judgements judgements, Schemes schemes, Choices choices, Spreadsheets spreadsheets) {
        this.judgements = judgements;
        this.schemes = schemes;
        this.choices = choices;
        this.spreadsheets = spreadsheets;
    }

    @GetMapping("/findings/judgements")
    Object list(Visitor visitor, ListRequest request, Model model) {
        var list = listing(visitor.council(), request);
        if (request.exports()) {
            return spreadsheets.file(list, "judgements");
        }
        model.addAttribute("list", list);
        return "findings/judgements";
    }

    private Listing<Judgement> listing(String council, ListRequest request) {
        var found = judgements.all(council).stream()
                .filter(one -> one.latest() || request.filter("show").equals(ALL))
                .filter(one -> matches(one, request))
                .sorted(order(request))
                .toList();
        return new Listing<>(
                request,
                "judgements",
                columns(choices.names(
                        found.stream().map(one -> one.words().service()).toList())),
                found,
                filters(council, request),
                found.size(),
                null,
                "No judgement is recorded yet. Record what an inspector or a regulator rated, with its date.");
    }

    private static boolean matches(Judgement one, ListRequest request) {
        var said = String.join(
                " ", one.words().subject(), one.words().body(), one.words().asWritten(), one.rating());
        return said.toLowerCase(Locale.UK).contains(request.filter("q").toLowerCase(Locale.UK))
                && (request.filter("scheme").isEmpty()
                        || request.filter("scheme")
                                .equals(Long.toString(one.scheme().id())))
                && (request.filter("movement").isEmpty()
                        || request.filter("movement")
                                .equalsIgnoreCase(one.movement().name()));
    }

    private static Comparator<Judgement> order(ListRequest request) {
        Comparator<Judgement> order =
                switch (request.sort()) {
                    case "subject" -> Comparator.comparing(one -> one.words().subject(), String.CASE_INSENSITIVE_ORDER);
                    case "scheme" ->
                        Comparator.comparing(one -> one.scheme().edition().name());
                    case "movement" -> Comparator.comparing(Judgement::movement);
                    case "on" -> Comparator.comparing(one -> one.words().on());
                    default -> (one, other) -> 0;
                };
        return request.descending() ? order.reversed() : order;
    }

    private List<Filter> filters(String council, ListRequest request) {
        var used = schemes.used(council).stream()
                .map(scheme ->
                        new Choice(Long.toString(scheme.id()), scheme.edition().name()))
                .toList();
        return List.of(
                Filter.words(request),
                Filter.choice(request, "scheme", "Scheme", Choices.all(used)),
                Filter.choice(
                        request,
                        "movement",
                        "Direction",
                        List.of(
                                new Choice("", "All"),
                                new Choice("lost", "lost"),
                                new Choice("gained", "gained"),
                                new Choice("same", "same"),
                                new Choice("first", "first known"))),
                Filter.choice(request, "show", "Show", List.of(new Choice("", "The latest"), new Choice(ALL, "All"))));
    }

    private static List<Column<Judgement>> columns(Map<String, String> names) {
        return List.of(
                Column.sortable(
                        "subject",
                        "What was judged",
                        one -> Cell.link(
                                one.words().subject(),
                                "/findings/judgements/" + one.id(),
                                names.getOrDefault(String.valueOf(one.words().service()), ""))),
                Column.sortable(
                        "scheme",
                        "Scheme",
                        one -> Cell.text(one.scheme().edition().name())),
                Column.of("rating", "Judged", one -> Cell.text(one.rating())),
                Column.sortable("on", "On", one -> Cell.day(one.words().on())),
                Column.of("body", "By", one -> Cell.text(one.words().body())),
                Column.sortable("movement", "Direction", one -> Cell.status(direction(one))),
                Column.of("finding", "Finding", JudgementPages::finding));
    }

    private static Cell finding(Judgement one) {
        var ref = one.words().finding();
        return ref == null ? Cell.text("") : Cell.link(ref, "/findings/" + ref);
    }

    /** Shape, word and colour of where a rating has gone. */
    static State direction(Judgement judgement) {
        return new State(
                judgement.movementWords(),
                switch (judgement.movement()) {
                    case FIRST, SAME -> Tone.NONE;
                    case GAINED -> Tone.GOOD;
                    case LOST -> Tone.BAD;
                });
    }

    @GetMapping("/findings/judgements/{id}")
    String show(Visitor visitor, @PathVariable long id, Model model) {
        var judgement = judgements.get(visitor.council(), id);
        model.addAttribute("judgement", judgement);
        model.addAttribute("ladder", Ladder.of(judgement));
        model.addAttribute(
                "directions",
                judgement.history().stream().map(JudgementPages::direction).toList());
        model.addAttribute("service", choices.name(judgement.words().service()));
        model.addAttribute("mayEdit", visitor.may(Act.EDIT));
        return "findings/judgement";
    }
}
