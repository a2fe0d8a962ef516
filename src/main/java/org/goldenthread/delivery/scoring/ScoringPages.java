package org.goldenthread.delivery.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.access.Act;
import org.goldenthread.access.May;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.office.Field;
import org.goldenthread.delivery.office.Folio;
import org.goldenthread.delivery.office.Form;
import org.goldenthread.delivery.office.Office;
import org.goldenthread.delivery.office.Register;
import org.goldenthread.delivery.office.Rows;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.delivery.office.Table;
import org.goldenthread.delivery.scoring.Ranking.Ranked;
import org.goldenthread.delivery.scoring.Scheme.Criterion;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.Told;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pipeline in the order of its scores, and the criteria by which it is scored. */
@Controller
class ScoringPages {
    private final Scorings scorings;
    private final ScoringControl control;
    private final Office office;

    ScoringPages(Scorings scorings, ScoringControl control, Office office) {
        this.scorings = scorings;
        this.control = control;
        this.office = office;
    }

    @GetMapping("/delivery/scoring")
    @May(Act.SEE)
    Object register(Visitor visitor, ListRequest request, Model model) {
        var scheme = scheme(visitor.council(), request);
        var lede = "Projects in the pipeline by their weighted score. Equal scores share a rank, shown as 2=.";
        var page = Register.of(control, lede, listing(visitor, request))
                .below(scheme == null ? List.of() : List.of(criteria(scheme)));
        return office.register(
                visitor.may(Act.EDIT) ? page.leading("/delivery/scoring/criteria", "Criteria and weights") : page,
                "prioritisation",
                model);
    }

    @GetMapping("/delivery/api/scoring")
    @ResponseBody
    @May(Act.SEE)
    @Told(
            value = "Projects in the pipeline with their scores and rank, by one edition of criteria.",
            filters = {
                "within: of an undertaking and what is below it, such as PRG-1",
                "edition: by an earlier edition of the criteria, such as 1"
            },
            sorts = {"title", "stage", "percent", "scored"})
    Rows rows(Visitor visitor, ListRequest request) {
        return Rows.of(listing(visitor, request));
    }

    private @Nullable Scheme scheme(String council, ListRequest request) {
        var edition = request.filter("edition");
        return scorings.scheme(council, edition.matches("\\d{1,6}") ? Integer.parseInt(edition) : 0)
                .orElse(null);
    }

    private Listing<Ranked> listing(Visitor visitor, ListRequest request) {
        var council = visitor.council();
        var scheme = scheme(council, request);
        var ranked = scheme == null ? List.<Ranked>of() : scorings.ranked(scheme, request.filter("within"));
        var empty = scheme == null
                ? "Nobody has said by which criteria projects are compared. Start with the criteria and their weights."
                : "No project is in the pipeline: an idea, being scoped, prioritised or approved.";
        var slice = Slice.of(ranked, columns(scheme), request);
        return new Listing<>(
                request,
                "projects in the pipeline",
                columns(scheme),
                slice.rows(),
                filters(council, request),
                slice.total(),
                slice.next(),
                empty);
    }

    private List<Filter> filters(String council, ListRequest request) {
        var editions = new ArrayList<Choice>();
        editions.add(new Choice("", "In force"));
        scorings.editions(council).forEach(one -> editions.add(new Choice(Integer.toString(one), "Edition " + one)));
        return List.of(office.filter(council, request), Filter.choice(request, "edition", "Criteria", editions));
    }

    private static Table criteria(Scheme scheme) {
        var rows = scheme.criteria().stream()
                .map(one -> List.of(Cell.text(one.name()), Cell.number(one.weight()), Cell.text(one.guidance())))
                .toList();
        return new Table(
                "Criteria, edition " + scheme.edition(),
                List.of("Criterion", "Weight of 100", "What a high score means"),
                rows,
                "");
    }

    private static List<Column<Ranked>> columns(@Nullable Scheme scheme) {
        var columns = new ArrayList<Column<Ranked>>();
        columns.add(Column.of("rank", "Rank", row -> Cell.text(row.place())));
        columns.add(Column.sortable(
                "title",
                "Project",
                row -> Office.link(row.one().ref(), row.one().title(), "project")));
        columns.add(Column.sortable("stage", "Stage", row -> Cell.text(row.one().stage())));
        if (scheme != null) {
            columns.add(Column.sortable(
                    "percent",
                    "Score, % of the most possible",
                    row -> row.rank() == 0
                            ? new Cell.Number(null, "")
                            : new Cell.Number(
                                    row.percent(scheme), row.percent(scheme).toPlainString())));
            scheme.criteria()
                    .forEach(criterion -> columns.add(
                            Column.of("criterion-" + criterion.id(), criterion.name(), row -> score(row, criterion))));
        }
        columns.add(Column.sortable(
                "scored",
                "Scored",
                row -> Cell.link(
                        "%d of %d criteria".formatted(row.scored(), row.of()),
                        "/delivery/undertakings/" + row.one().ref() + "/scores")));
        return columns;
    }

    private static Cell score(Ranked row, Criterion criterion) {
        var score = row.one().scores().get(criterion.id());
        return score == null ? new Cell.Number(null, "") : Cell.number(score.score());
    }

    @GetMapping("/delivery/scoring/criteria")
    @May(Act.EDIT)
    String criteria(Visitor visitor, Model model) {
        var values = new java.util.HashMap<String, String>();
        scorings.scheme(visitor.council(), 0).ifPresent(scheme -> {
            for (int i = 0; i < scheme.criteria().size(); i++) {
                var one = scheme.criteria().get(i);
                values.put("name" + (i + 1), one.name());
                values.put("weight" + (i + 1), Integer.toString(one.weight()));
                values.put("guidance" + (i + 1), one.guidance());
            }
        });
        return criteria(Typed.of(values), List.of(), model);
    }

    private String criteria(Typed typed, List<Problem> problems, Model model) {
        var fields = new ArrayList<Field>();
        fields.add(Field.line("note", "Why these criteria")
                .hint("Saving makes a new edition; scores stay where name and meaning of a criterion stay"));
        IntStream.rangeClosed(1, Scheme.MOST)
                .forEach(i -> fields.addAll(List.of(
                        Field.line("name" + i, "Criterion " + i),
                        Field.amount("weight" + i, "Weight of criterion " + i + ", a share of 100"),
                        Field.line("guidance" + i, "What a high score by criterion " + i + " means"))));
        var form = new Form("", "/delivery/scoring/criteria", "Make it the new edition", fields, typed, problems);
        model.addAttribute("folio", Folio.blank("Criteria and weights", Office.crumbs(control, "Criteria"), form));
        return "delivery/office/folio";
    }

    @PostMapping("/delivery/scoring/criteria")
    @May(Act.EDIT)
    String open(Visitor visitor, @RequestParam Map<String, String> form, RedirectAttributes redirect, Model model) {
        var typed = Typed.of(form);
        var criteria = IntStream.rangeClosed(1, Scheme.MOST)
                .filter(i -> typed.has("name" + i) || typed.has("weight" + i))
                .mapToObj(i -> new Criterion(
                        0, typed.text("name" + i), typed.number("weight" + i), typed.text("guidance" + i)))
                .toList();
        return Office.after(
                scorings.open(visitor.council(), typed.text("note"), criteria),
                "The criteria are in force",
                redirect,
                scheme -> "/delivery/scoring",
                problems -> criteria(typed, problems, model));
    }
}
