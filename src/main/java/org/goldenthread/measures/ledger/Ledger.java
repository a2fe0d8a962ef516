package org.goldenthread.measures.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.vocabulary.Checked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the ledger of figures: records them, takes a batch back, and tells what holds now or was known then. */
@Component
@Transactional
public class Ledger {
    private final LedgerStore store;
    private final Grids grids;
    private final List<Seal> seals;
    private final ApplicationEventPublisher events;

    Ledger(LedgerStore store, Grids grids, List<Seal> seals, ApplicationEventPublisher events) {
        this.store = store;
        this.grids = grids;
        this.seals = seals;
        this.events = events;
    }

    /**
     * What an act of recording did.
     *
     * @param batch its number; 0 when there was nothing new to record
     * @param added figures where none was
     * @param changed figures that stand in place of another now; the other one stays in the ledger
     * @param unchanged figures that were known already
     * @param sealed figures that are approved, and were left as they are
     */
    public record Recorded(long batch, int added, int changed, int unchanged, int sealed) {}

    /** Records figures in one batch. What is known already is not recorded again, what is approved is left alone. */
    public Recorded record(String council, Batch.Source source, Recording recording) {
        var sorting = new Sorting(council, recording);
        if (sorting.added + sorting.changed == 0) {
            return new Recorded(0, 0, 0, sorting.unchanged, sorting.kept);
        }
        long batch = store.insert(council, source, sorting.added + sorting.changed);
        sorting.cuts.forEach((series, cuts) -> store.insert(council, batch, series, cuts));
        events.publishEvent(new ValuesRecorded(
                council,
                batch,
                sorting.cuts.keySet().stream().map(Series::measure).collect(Collectors.toSet())));
        return new Recorded(batch, sorting.added, sorting.changed, sorting.unchanged, sorting.kept);
    }

    /** Says what recording would do, without doing it. */
    @Transactional(readOnly = true)
    public Recorded preview(String council, Recording recording) {
        var sorting = new Sorting(council, recording);
        return new Recorded(0, sorting.added, sorting.changed, sorting.unchanged, sorting.kept);
    }

    /** Parts what is new from what is known or sealed. */
    private final class Sorting {
        final Map<Series, List<Sheaf.Cut>> cuts = new HashMap<>();
        int added;
        int changed;
        int unchanged;
        int kept;

        Sorting(String council, Recording recording) {
            var measures = recording.measures();
            var held = seals.stream().map(seal -> seal.of(council, measures)).toList();
            var known = store.beats(measures).keySet();
            recording.sheaves().forEach((series, sheaf) -> {
                var now = known.contains(series.measure()) ? grids.read(series, null) : Grid.empty(series);
                var leaves = sheaf.cut(place -> isNew(series, sheaf, place, now, held));
                if (!leaves.isEmpty()) {
                    cuts.put(series, leaves);
                }
            });
        }

        private boolean isNew(Series series, Sheaf sheaf, int place, Grid now, List<Seal.Sealed> held) {
            if (!now.isEmpty() && sheaf.same(place, now)) {
                unchanged++;
                return false;
            }
            if (held.stream().anyMatch(one -> one.holds(series, sheaf.subject(place), sheaf.start(place)))) {
                kept++;
                return false;
            }
            if (!now.isEmpty() && sheaf.replaces(place, now)) {
                changed++;
            } else {
                added++;
            }
            return true;
        }
    }

    /**
     * Takes a batch back: everything is again as if it had never been, and the ledger keeps that it was.
     *
     * @param why a reason, at least a few letters
     */
    public Checked<Batch> takeBack(long batch, String why) {
        var found = get(batch);
        if (why.isBlank()) {
            return Checked.refused("why", "Say why these figures are taken back");
        }
        if (!found.stands()) {
            return Checked.refused("", "This batch has been taken back already");
        }
        if (sealedIn(found)) {
            return Checked.refused("", "Some of these figures are approved; have their approval undone first");
        }
        if (store.takeBack(batch, why.strip()) == 0) {
            throw new NotAllowed("You may read this batch but not take it back");
        }
        events.publishEvent(new ValuesRecorded(found.council(), batch, Set.copyOf(store.measuresOf(batch))));
        return Checked.accepted(get(batch));
    }

    private boolean sealedIn(Batch batch) {
        var leaves = store.leavesOf(batch.id());
        var measures = leaves.stream().map(leaf -> leaf.series().measure()).collect(Collectors.toSet());
        return seals.stream()
                .map(seal -> seal.of(batch.council(), measures))
                .anyMatch(held -> leaves.stream().anyMatch(leaf -> {
                    var body = LeafBody.of(leaf.body());
                    for (int i = 0; i < body.cells(); i++) {
                        if (held.holds(leaf.series(), (int) body.subjects()[i], (int) body.starts()[i])) {
                            return true;
                        }
                    }
                    return false;
                }));
    }

    /** The batch with a number. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Batch get(long batch) {
        return store.batch(batch).orElseThrow(() -> new NotHere("the batch " + batch));
    }

    @Transactional(readOnly = true)
    public Optional<Batch> find(long batch) {
        return store.batch(batch);
    }

    /** Batches of a council, the latest first. @param before only those before this number; 0 for the latest */
    @Transactional(readOnly = true)
    public List<Batch> batches(String council, long before, int most) {
        return store.batches(council, before == 0 ? Long.MAX_VALUE : before, most);
    }

    /** Everything that was ever said of one figure, the earliest first, for its proof. */
    @Transactional(readOnly = true)
    public List<Word> history(Series series, int subject, int breakdown, int start) {
        var said = store.said(series);
        var batches = store
                .batches(said.stream().map(LedgerStore.Said::batch).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Batch::id, one -> one));
        List<Word> words = new ArrayList<>();
        for (var one : said) {
            var batch = batches.get(one.batch());
            if (batch != null) {
                Word.find(one.leaf(), subject, breakdown, start).ifPresent(word -> words.add(word.in(batch)));
            }
        }
        return words;
    }
}
