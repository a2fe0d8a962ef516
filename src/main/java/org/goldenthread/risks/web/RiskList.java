package org.goldenthread.risks.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.risks.Assessment;
import org.goldenthread.risks.Risk;
import org.goldenthread.risks.RiskFilter;
import org.goldenthread.risks.RiskFilter.Order;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.register.Register;
import org.goldenthread.risks.register.RegisterLevel;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of risks: filters, columns, pages, and the columns of its export. */
@Component
class RiskList {
    private static final Map<String, Order> ORDERS = Map.of(
            "risk", Order.TITLE,
            "current", Order.SCORE,
            "owner", Order.OWNER,
            "category", Order.CATEGORY,
            "review", Order.DUE,
            "register", Order.REGISTER,
            "state", Order.STATE,
            "ref", Order.NUMBER);
    private final Risks risks;
    private final Registers registers;
    private final Matrices matrices;
    private final Things things;

    RiskList(Risks risks, Registers registers, Matrices matrices, Things things) {
        this.risks = risks;
        this.registers = registers;
        this.matrices = matrices;
        this.things = things;
    }

    /** A risk with what is shown beside it. */
    record Row(Risk risk, Register register, String owner) {}

    Listing<Row> of(String council, ListRequest request) {
        var all = registers.all(council);
        var page = risks.list(RiskFilter.asked(council, request, ORDERS.get(request.sort())));
        return new Listing<>(
                request,
                "risks",
                request.exports() ? exported(scales(council)) : columns(),
                rows(page.rows(), all),
                filters(council, all, request),
                page.total(),
                page.next(),
                "No risk has been written down yet.");
    }

    List<Row> rows(List<Risk> found, List<Register> all) {
        var byId = new HashMap<Long, Register>();
        all.forEach(one -> byId.put(one.id(), one));
        var titles = things.titles(found.stream()
                .map(Risk::owner)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList());
        return found.stream()
                .map(risk -> new Row(
                        risk,
                        Objects.requireNonNull(byId.get(risk.standing().register())),
                        risk.owner() == null ? risk.ownerNamed() : titles.getOrDefault(risk.owner(), "")))
                .toList();
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.sortable(
                        "risk",
                        "Risk",
                        row -> Cell.link(
                                row.risk().title(),
                                "/risks/" + row.risk().ref(),
                                row.risk().ref() + " · " + row.register().name())),
                Column.sortable("owner", "Owner", row -> owner(row)),
                Column.of(
                        "gross", "Gross", row -> Cell.text(inOneLine(row.risk().gross()))),
                Column.sortable("current", "Current", row -> current(row.risk())),
                Column.of(
                        "target",
                        "Target",
                        row -> Cell.text(inOneLine(row.risk().target()))),
                Column.of(
                        "moved",
                        "Since last shown",
                        row -> Cell.text(row.risk().movement().words())),
                Column.sortable("review", "Next review", RiskList::review),
                Column.sortable("state", "State", row -> Cell.status(row.risk().state())));
    }

    /**
     * Everything a register holds, a column each, as other programs and people's own spreadsheets want it, and as it
     * can be brought in again.
     */
    private static List<Column<Row>> exported(Map<Long, Matrix> scales) {
        var columns = new ArrayList<Column<Row>>();
        columns.add(told("type", "Type", row -> "Risk"));
        columns.add(told("ref", "Reference", row -> row.risk().ref()));
        columns.add(told("risk", "Risk", row -> row.risk().title()));
        columns.add(told("cause", "Cause", row -> row.risk().words().cause()));
        columns.add(told("event", "Event", row -> row.risk().words().event()));
        columns.add(told("consequence", "Consequence", row -> row.risk().words().consequence()));
        columns.add(told("category", "Category", row -> row.risk().words().category()));
        columns.add(told("register", "Register", row -> row.register().name()));
        columns.add(told("level", "Level", row -> row.register().level().words()));
        columns.add(told("owner", "Owner", Row::owner));
        columns.add(told(
                "proximity", "Proximity", row -> row.risk().words().proximity().words()));
        columns.add(told(
                "response", "Response", row -> row.risk().words().response().words()));
        for (var sort : Assessment.Sort.values()) {
            columns.add(told(sort.code(), sort.words(), row -> words(row.risk().of(sort))));
            columns.add(level(sort, "likelihood", mark -> at(scales, mark, Matrix::likelihoods, mark.likelihood())));
            columns.add(level(sort, "impact", mark -> at(scales, mark, Matrix::impacts, mark.impact())));
        }
        columns.add(
                told("moved", "Since last shown", row -> row.risk().movement().words()));
        columns.add(Column.of(
                "reviewed", "Last review", row -> Cell.day(row.risk().standing().reviewed())));
        columns.add(Column.of("review", "Next review", RiskList::review));
        columns.add(told("state", "State", row -> row.risk().state().words()));
        return columns;
    }

    private static Column<Row> told(String key, String label, Function<Row, String> words) {
        return Column.of(key, label, row -> Cell.text(words.apply(row)));
    }

    private Map<Long, Matrix> scales(String council) {
        return matrices.all(council).stream().collect(Collectors.toMap(Matrix::id, one -> one));
    }

    /** The level on one axis: its own code where it has one, as its sheets print it; else counted from the least. */
    private static Column<Row> level(Assessment.Sort sort, String axis, Function<Assessment.Mark, Cell> cell) {
        return Column.of(sort.code() + "-" + axis, sort.words() + " " + axis, row -> {
            var one = row.risk().of(sort);
            return one == null ? Cell.text("") : cell.apply(one.mark());
        });
    }

    private static Cell at(
            Map<Long, Matrix> scales, Assessment.Mark mark, Function<Matrix, List<Matrix.Level>> axis, int position) {
        var matrix = scales.get(mark.matrix());
        var code = matrix == null ? "" : axis.apply(matrix).get(position - 1).code();
        return code.isEmpty() ? Cell.number(position) : Cell.text(code);
    }

    private static Cell owner(Row row) {
        return row.risk().owner() == null
                ? Cell.text(row.owner())
                : Cell.link(row.owner(), "/organisation/posts/" + row.risk().owner());
    }

    private static Cell current(Risk risk) {
        var mark = risk.current() == null ? null : risk.current().mark();
        return mark == null
                ? Cell.text("not assessed")
                : Cell.status(new org.goldenthread.vocabulary.State(
                        mark.words(), mark.band().tone()));
    }

    private static String words(@Nullable Assessment assessment) {
        return assessment == null ? "" : assessment.mark().words();
    }

    private static String inOneLine(@Nullable Assessment assessment) {
        return words(assessment).replace(' ', '\u00a0');
    }

    private static Cell review(Row row) {
        var meetings = row.register().cadence().meetings();
        return meetings == null
                ? Cell.day(row.risk().standing().due())
                : Cell.text(Reviews.words(meetings, row.risk().standing().met()));
    }

    private List<Filter> filters(String council, List<Register> all, ListRequest request) {
        var levels = all.stream().map(Register::level).distinct().sorted().toList();
        var bands = matrices.newest(council).stream()
                .flatMap(matrix -> matrix.bands().stream())
                .map(Matrix.Band::name)
                .distinct();
        return List.of(
                Filter.words(request),
                choice(
                        request,
                        "register",
                        "Register",
                        all.stream().map(one -> new Choice(String.valueOf(one.id()), one.name()))),
                choice(request, "level", "Level", levels.stream().map(RiskList::level)),
                choice(
                        request,
                        "category",
                        "Category",
                        risks.categories(council).stream().map(one -> new Choice(one, one))),
                choice(request, "owner", "Owner", owners(council)),
                choice(
                        request,
                        "band",
                        "Current band",
                        Stream.concat(
                                bands.map(one -> new Choice(one, one)), Stream.of(new Choice("-", "Not assessed")))),
                Filter.choice(
                        request,
                        "state",
                        "State",
                        List.of(
                                new Choice("", "Not closed"),
                                new Choice("open", "Open"),
                                new Choice("escalated", "Escalated"),
                                new Choice("accepted", "Accepted"),
                                new Choice("closed", "Closed"),
                                new Choice("all", "All"))),
                choice(
                        request,
                        "only",
                        "Only",
                        Stream.of(
                                new Choice(RiskFilter.ABOVE_APPETITE, "Above appetite"),
                                new Choice(RiskFilter.OVERDUE, "Review overdue"),
                                new Choice(RiskFilter.MOVED, "Moved since last shown"))));
    }

    private static Choice level(RegisterLevel level) {
        return new Choice(level.code(), level.words());
    }

    private Stream<Choice> owners(String council) {
        return Stream.concat(
                Stream.of(new Choice("-", "Nobody")),
                things.titles(risks.owners(council)).entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(
                                java.util.Comparator.comparing(name -> name.toLowerCase(Locale.UK))))
                        .map(owner -> new Choice(owner.getKey(), owner.getValue())));
    }

    private static Filter choice(ListRequest request, String name, String label, Stream<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "All"));
        choices.forEach(all::add);
        return Filter.choice(request, name, label, all);
    }
}
