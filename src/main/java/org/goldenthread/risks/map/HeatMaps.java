package org.goldenthread.risks.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.risks.map.HeatMap.Moved;
import org.goldenthread.risks.map.HeatStore.Count;
import org.goldenthread.risks.matrix.Matrices;
import org.goldenthread.risks.matrix.Matrix;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to heat maps, one for each version of a matrix in which risks stand. */
@Component
@Transactional(readOnly = true)
public class HeatMaps {
    private final HeatStore store;
    private final Matrices matrices;

    HeatMaps(HeatStore store, Matrices matrices) {
        this.store = store;
        this.matrices = matrices;
    }

    /** Which risks; empty words and 0 mean "any". @param level the code of a level of registers */
    public record Wanted(String council, long register, String level, String category) {}

    /** The maps of these risks, the one with most risks first; empty where the council has no matrix. */
    public List<HeatMap> of(Wanted wanted) {
        Map<Long, Map<String, Integer>> counts = new HashMap<>();
        int unjudged = 0;
        for (var count : store.counts(wanted)) {
            if (count.matrix() == null) {
                unjudged += count.count();
            } else {
                counts.computeIfAbsent(count.matrix(), id -> new HashMap<>()).put(key(count), count.count());
            }
        }
        int none = unjudged;
        var moves = store.moves(wanted);
        int all = counts.values().stream()
                .flatMap(one -> one.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        var known = matrices.all(wanted.council());
        var shown = known.stream().filter(one -> counts.containsKey(one.id())).toList();
        return (shown.isEmpty() ? known.stream().limit(1).toList() : shown)
                .stream()
                        .map(matrix -> map(matrix, counts.getOrDefault(matrix.id(), Map.of()), moves, all, none))
                        .sorted(Comparator.comparingInt(HeatMap::total).reversed())
                        .toList();
    }

    private static String key(Count count) {
        return count.likelihood() + "." + count.impact();
    }

    private static HeatMap map(
            Matrix matrix, Map<String, Integer> counts, List<HeatStore.Move> moves, int all, int unjudged) {
        var moved = moves.stream()
                .filter(one -> one.matrix() == matrix.id())
                .flatMap(one -> moved(matrix, one).stream())
                .toList();
        int here = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new HeatMap(matrix, counts, moved, all - here, unjudged);
    }

    private static Optional<Moved> moved(Matrix matrix, HeatStore.Move move) {
        var from = matrix.cell(move.fromLikelihood(), move.fromImpact());
        var to = matrix.cell(move.toLikelihood(), move.toImpact());
        return from.isPresent() && to.isPresent()
                ? Optional.of(new Moved(from.get(), to.get(), move.count()))
                : Optional.empty();
    }
}
