package org.goldenthread.delivery.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.access.Accounts;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.delivery.scoring.Candidate.Score;
import org.goldenthread.delivery.scoring.Scorings.Given;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Filter.Choice;
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

/** What one project was given by each criterion, by whom and when; and giving it. */
@Controller
class ScorePages {
    private final Scorings scorings;
    private final ScoringControl control;
    private final Undertakings undertakings;
    private final Accounts accounts;
    private final Office office;

    ScorePages(Scorings scorings, ScoringControl control, Undertakings undertakings, Accounts accounts, Office office) {
        this.scorings = scorings;
        this.control = control;
        this.undertakings = undertakings;
        this.accounts = accounts;
        this.office = office;
    }

    private static String href(Undertaking one) {
        return "/delivery/undertakings/" + one.ref() + "/scores";
    }

    @GetMapping("/delivery/undertakings/{ref}/scores")
    @May(Act.SEE)
    String page(@PathVariable String ref, Visitor visitor, Model model) {
        var one = undertakings.get(ref);
        return page(one, visitor, null, List.of(), model);
    }

    private String page(Undertaking one, Visitor visitor, @Nullable Typed typed, List<Problem> problems, Model model) {
        var scheme = scorings.scheme(one.council(), 0).orElse(null);
        var scores = scheme == null ? Map.<Long, Score>of() : scorings.scores(one.ref(), scheme);
        var forms = new ArrayList<Form>();
        var tables = new ArrayList<Table>();
        if (scheme != null) {
            tables.add(table(scheme, scores));
            if (visitor.mayChange(one.owner())) {
                var shown = typed == null ? typed(scheme, scores) : typed;
                forms.add(new Form("Score it", href(one), "Save", fields(scheme), shown, problems));
            }
        }
        var lede = scheme == null
                ? "Nobody has said by which criteria projects are compared."
                : "By the criteria of edition " + scheme.edition() + ", from 0 to " + Scheme.BEST + ".";
        model.addAttribute(
                "folio",
                new Folio(
                        "Scores of " + one.title(),
                        lede,
                        null,
                        Office.crumbs(control, "Scores of " + one.title()),
                        List.of(Folio.fact("About", Office.link(one))),
                        tables,
                        forms));
        return "delivery/office/folio";
    }

    private Table table(Scheme scheme, Map<Long, Score> scores) {
        var names = accounts.names();
        var rows = scheme.criteria().stream()
                .map(criterion -> {
                    var score = scores.get(criterion.id());
                    var given = score == null ? new Cell.Number(null, "not scored") : Cell.number(score.score());
                    var who = score == null || score.account() == null
                            ? ""
                            : names.getOrDefault(score.account(), "somebody no longer here");
                    return List.of(
                            Cell.text(criterion.name()),
                            Cell.number(criterion.weight()),
                            given,
                            Cell.text(score == null ? "" : score.why()),
                            Cell.day(score == null ? null : score.day()),
                            Cell.text(who));
                })
                .toList();
        return new Table(
                "Scores", List.of("Criterion", "Weight of 100", "Score of 5", "Why", "Given on", "Given by"), rows, "");
    }

    private static List<Field> fields(Scheme scheme) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Not scored"));
        IntStream.rangeClosed(0, Scheme.BEST)
                .forEach(i -> choices.add(new Choice(Integer.toString(i), Integer.toString(i))));
        var fields = new ArrayList<Field>();
        fields.add(Field.hidden("edition"));
        scheme.criteria().forEach(one -> {
            fields.add(Field.choice("score-" + one.id(), one.name(), choices).hint(one.guidance()));
            fields.add(Field.line("why-" + one.id(), "Why this score for " + one.name()));
        });
        return fields;
    }

    private static Typed typed(Scheme scheme, Map<Long, Score> scores) {
        var values = new HashMap<String, String>();
        values.put("edition", Integer.toString(scheme.edition()));
        scores.forEach((criterion, score) -> {
            values.put("score-" + criterion, Integer.toString(score.score()));
            values.put("why-" + criterion, score.why());
        });
        return Typed.of(values);
    }

    @PostMapping("/delivery/undertakings/{ref}/scores")
    @May(Act.OWN)
    String score(
            @PathVariable String ref,
            Visitor visitor,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect,
            Model model) {
        var typed = Typed.of(form);
        var one = office.mine(ref, visitor);
        return Office.after(
                scored(one, typed),
                "Saved",
                redirect,
                ScorePages::href,
                problems -> page(one, visitor, typed, problems, model));
    }

    private Checked<Undertaking> scored(Undertaking one, Typed typed) {
        var scheme = scorings.scheme(one.council(), 0).orElse(null);
        if (scheme == null) {
            return Checked.refused("", "Nobody has said by which criteria projects are compared");
        }
        if (typed.number("edition") != scheme.edition()) {
            return Checked.refused("", "The criteria have changed meanwhile; score it by the new ones");
        }
        var given = new ArrayList<Given>();
        for (var criterion : scheme.criteria()) {
            var words = typed.text("score-" + criterion.id());
            if (!words.isEmpty() && !words.matches("\\d")) {
                return Checked.refused("score-" + criterion.id(), "A score is from 0 to " + Scheme.BEST);
            }
            given.add(new Given(
                    criterion.id(),
                    words.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(words)),
                    typed.text("why-" + criterion.id())));
        }
        return scorings.score(one, scheme, given);
    }
}
