package org.goldenthread.plan.papers.horizons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.wording.Moment;
import org.goldenthread.intake.wording.Moments;
import org.goldenthread.intake.wording.Passage;

/**
 * A table that says for each service what comes in the long, the medium and the short term.
 *
 * @param horizons the heads of its columns after the first, which names the service
 * @param rows its rows without the head, with those of pieces that a page break cut off
 */
record HorizonTable(List<Horizon> horizons, List<Row> rows) {
    private static final Pattern TERM =
            Pattern.compile("\\b(long|medium|short)(?:er)?[ -]term\\b|^(long|medium|short)\\b");
    private static final Pattern YEARLY =
            Pattern.compile("^(?:year \\d{1,2}|(?:within|next|first) .{1,20}\\b(?:months?|years?))$");

    /** A head: as printed, and "long", "medium", "short" or "year". */
    record Horizon(int column, String printed, String term) {}

    /** Every such table, each with the pieces that follow it without a head. */
    static List<HorizonTable> in(List<Passage> passages) {
        var tables = new ArrayList<HorizonTable>();
        boolean open = false;
        for (var passage : passages) {
            var table = passage.table();
            if (table == null) {
                open = open && passage.text().isBlank();
                continue;
            }
            var horizons = horizons(table);
            if (horizons.isPresent()) {
                tables.add(new HorizonTable(
                        horizons.get(), table.rows().subList(1, table.rows().size())));
                open = true;
            } else if (open && !table.rows().getFirst().header()) {
                tables.set(tables.size() - 1, tables.getLast().and(table));
            }
        }
        return tables;
    }

    private HorizonTable and(Table piece) {
        var all = new ArrayList<>(rows);
        all.addAll(piece.rows());
        return new HorizonTable(horizons, all);
    }

    private static Optional<List<Horizon>> horizons(Table table) {
        var horizons = new ArrayList<Horizon>();
        if (table.rows().isEmpty()) {
            return Optional.empty();
        }
        var head = table.rows().getFirst();
        for (int column = 1; column < head.cells().size(); column++) {
            int at = column;
            term(head.cell(column)).ifPresent(term -> horizons.add(new Horizon(at, head.cell(at), term)));
        }
        boolean spans = horizons.stream().anyMatch(horizon -> !horizon.term().equals("year"))
                || horizons.stream()
                        .allMatch(horizon ->
                                YEARLY.matcher(lower(horizon.printed())).matches());
        return horizons.size() >= 2 && spans && head.cells().size() == horizons.size() + 1
                ? Optional.of(horizons)
                : Optional.empty();
    }

    private static Optional<String> term(String head) {
        var words = lower(head);
        var matcher = TERM.matcher(words);
        if (matcher.find()) {
            return Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        boolean year = Moments.exactly(head).filter(Moment::isYears).isPresent();
        return year || YEARLY.matcher(words).matches() ? Optional.of("year") : Optional.empty();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }
}
