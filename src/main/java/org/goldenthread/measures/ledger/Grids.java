package org.goldenthread.measures.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.goldenthread.measures.figures.Figure;
import org.goldenthread.measures.figures.Length;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to figures as they stand: all series of a measure in memory, folded from the ledger once and kept as long
 * as its beat stays the same. Row security is asked each time, by the beat: whose measure the visitor may not see has
 * none, so nothing kept is shown to the wrong eyes.
 */
@Component
@Transactional(readOnly = true)
public class Grids {
    private final LedgerStore store;
    private final Kept kept = new Kept(1);

    Grids(LedgerStore store) {
        this.store = store;
    }

    /** How the figures of a series stand now. */
    public Grid grid(Series series) {
        return of(List.of(series.measure()))
                .getOrDefault(series.measure(), Sheets.NONE)
                .grid(series);
    }

    /** How they stand, or how they stood as was known then. */
    public Grid grid(Series series, @Nullable Instant known) {
        return known == null ? grid(series) : read(series, known);
    }

    /** All series of these measures as they stand now; measures without any figure are left out. */
    public Map<String, Sheets> of(Collection<String> measures) {
        Map<String, Sheets> found = new LinkedHashMap<>();
        Set<String> missing = new HashSet<>();
        var beats = store.beats(measures);
        beats.forEach((measure, beat) -> {
            var sheets = kept.find(measure, beat);
            if (sheets == null) {
                missing.add(measure);
            } else {
                found.put(measure, sheets);
            }
        });
        if (!missing.isEmpty()) {
            Map<String, List<Grid>> read = new LinkedHashMap<>();
            each(
                    missing,
                    Set.of(Figure.values()),
                    null,
                    grid -> read.computeIfAbsent(grid.series().measure(), measure -> new ArrayList<>())
                            .add(grid));
            read.forEach((measure, grids) -> {
                var sheets = new Sheets(grids);
                kept.keep(measure, beats.getOrDefault(measure, 0L), sheets);
                found.put(measure, sheets);
            });
        }
        return found;
    }

    /** All series of these measures, now or as was known then. */
    public Map<String, Sheets> of(Collection<String> measures, @Nullable Instant known) {
        if (known == null) {
            return of(measures);
        }
        Map<String, List<Grid>> read = new LinkedHashMap<>();
        each(
                measures,
                Set.of(Figure.values()),
                known,
                grid -> read.computeIfAbsent(grid.series().measure(), measure -> new ArrayList<>())
                        .add(grid));
        Map<String, Sheets> found = new LinkedHashMap<>();
        read.forEach((measure, grids) -> found.put(measure, new Sheets(grids)));
        return found;
    }

    /** Reads a series from the ledger, past what is kept in memory. */
    Grid read(Series series, @Nullable Instant known) {
        List<Grid> found = new ArrayList<>();
        each(List.of(series.measure()), Set.of(series.figure()), known, grid -> {
            if (grid.series().equals(series)) {
                found.add(grid);
            }
        });
        return found.isEmpty() ? Grid.empty(series) : found.getFirst();
    }

    /** Every series of these measures and figures from the ledger, one after the other; the way for very many. */
    public void each(
            Collection<String> measures, Set<Figure> figures, @Nullable Instant known, Consumer<Grid> consumer) {
        var folder = new Folder(consumer);
        store.read(measures, figures, known, folder);
        folder.finish();
    }

    /** Which lengths of period a measure has values for, the shortest first. */
    public List<Length> lengths(String measure) {
        return of(List.of(measure)).getOrDefault(measure, Sheets.NONE).lengths();
    }

    /** How often each measure's ledger has changed; the same number means the same figures. */
    public Map<String, Long> beats(Collection<String> measures) {
        return store.beats(measures);
    }

    /** Folds leaves as they come, series by series. */
    private static final class Folder implements LedgerStore.Reader {
        private final Consumer<Grid> consumer;
        private @Nullable Folding folding;

        Folder(Consumer<Grid> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void leaf(LedgerStore.Leaf leaf) {
            var open = folding;
            if (open == null || !open.series().equals(leaf.series())) {
                finish();
                open = new Folding(leaf.series());
                folding = open;
            }
            open.add(LeafBody.of(leaf.body()), leaf.scale());
        }

        void finish() {
            if (folding != null) {
                consumer.accept(folding.grid());
            }
            folding = null;
        }
    }
}
