package org.goldenthread.risks.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.Risks;
import org.goldenthread.risks.matrix.CellMap;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix.Cell;
import org.goldenthread.risks.register.Registers;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to changing a matrix after use. Every assessment keeps the version in which it was made; the change adds one
 * to each that counts, with the reason, and gives the registers the newer version.
 */
@Component
@Transactional
public class MatrixChanges {
    private final ChangeStore store;
    private final Matrices matrices;
    private final Registers registers;
    private final Risks risks;
    private final Clock clock;

    MatrixChanges(ChangeStore store, Matrices matrices, Registers registers, Risks risks, Clock clock) {
        this.store = store;
        this.matrices = matrices;
        this.registers = registers;
        this.risks = risks;
        this.clock = clock;
    }

    /** What is likely to be meant, with some cells as somebody chose them: keys of cells, "likelihood.impact". */
    @Transactional(readOnly = true)
    public CellMap map(String council, long from, long to, Map<String, String> chosen) {
        var suggested = CellMap.suggested(matrices.get(council, from), matrices.get(council, to));
        Map<Cell, Cell> cells = new HashMap<>();
        suggested
                .from()
                .cells()
                .forEach(cell -> suggested.to().cells().stream()
                        .filter(one -> one.key().equals(chosen.get(cell.key())))
                        .forEach(one -> cells.put(cell, one)));
        return suggested.with(cells);
    }

    /** What a change would do; saves nothing. */
    @Transactional(readOnly = true)
    public Preview preview(String council, CellMap map) {
        var counts = store.counts(council, map.from().id());
        var rows = map.from().cells().stream()
                .map(cell -> new Preview.Row(
                        cell,
                        map.of(cell).orElseThrow(),
                        count(counts, cell, Sort.GROSS),
                        count(counts, cell, Sort.CURRENT),
                        count(counts, cell, Sort.TARGET)))
                .toList();
        var adopting = registers.all(council).stream()
                .filter(one -> one.matrix() == map.from().id())
                .map(one -> new Preview.Adopting(one, threshold(map, one.rules().threshold())))
                .toList();
        return new Preview(map, rows, adopting);
    }

    private static @org.jspecify.annotations.Nullable Integer threshold(
            CellMap map, @org.jspecify.annotations.Nullable Integer before) {
        if (before == null) {
            return null;
        }
        var now = map.threshold(before);
        return now.isPresent() ? Integer.valueOf(now.getAsInt()) : null;
    }

    private static int count(List<ChangeStore.Count> counts, Cell cell, Sort sort) {
        return counts.stream()
                .filter(one -> one.sort().equals(sort.code())
                        && one.likelihood() == cell.likelihood()
                        && one.impact() == cell.impact())
                .mapToInt(ChangeStore.Count::count)
                .sum();
    }

    /**
     * Applies a change as it was previewed.
     *
     * @param reason what has changed and who decided it, at least three characters
     * @return how many risks have new assessments
     */
    public Checked<Integer> apply(String council, CellMap map, String reason) {
        if (reason.strip().length() < 3 || reason.length() > 2000) {
            return Checked.refused("reason", "Say why, and who decided it");
        }
        if (map.from().id() == map.to().id()) {
            return Checked.refused("to", "Choose another version");
        }
        if (store.mapped(map.from().id(), map.to().id())) {
            return Checked.refused("to", "This change has been made already");
        }
        store.insert(council, map);
        var moved = store.carryOver(council, map, LocalDate.now(clock), reason.strip());
        registers.adopt(council, map.from().id(), map.to().id(), score -> threshold(map, score));
        risks.settle(moved);
        return Checked.accepted(moved.size());
    }
}
