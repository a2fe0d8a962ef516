package org.goldenthread.benefits.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.evidence.Reckonings;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how forecasts have turned out: of each owner, in each year, and by how sure the owners were. */
@Component
@Transactional(readOnly = true)
public class TrackRecords {
    private final TrackStore store;
    private final Reckonings reckonings;
    private final Clock clock;

    TrackRecords(TrackStore store, Reckonings reckonings, Clock clock) {
        this.store = store;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    /** @param owners by post, the post of lines without an owner being empty; each by year */
    public record Found(
            Map<String, Map<Integer, TrackRecord>> owners,
            Map<String, TrackRecord> totals,
            Map<Confidence, TrackRecord> confidences,
            List<Integer> years) {}

    /** The years that have ended; read once while the record stands still. */
    public Found of(String council) {
        return reckonings.of(Found.class, council, () -> reckon(council));
    }

    private Found reckon(String council) {
        var all = store.before(council, Period.financialYearOf(LocalDate.now(clock)));
        var owners = new TreeMap<String, Map<Integer, TrackRecord>>();
        grouped(all, TrackRecords::owner)
                .forEach((owner, records) -> owners.put(owner, summed(records, TrackRecord::year)));
        return new Found(
                owners,
                summed(all, TrackRecords::owner),
                summed(all, TrackRecord::confidence),
                all.stream().map(TrackRecord::year).distinct().sorted().toList());
    }

    private static String owner(TrackRecord one) {
        return one.owner() == null ? "" : one.owner();
    }

    private static <K extends Comparable<K>> Map<K, List<TrackRecord>> grouped(
            List<TrackRecord> records, Function<TrackRecord, K> by) {
        var groups = new TreeMap<K, List<TrackRecord>>();
        records.forEach(one -> groups.computeIfAbsent(by.apply(one), key -> new java.util.ArrayList<>())
                .add(one));
        return groups;
    }

    private static <K extends Comparable<K>> Map<K, TrackRecord> summed(
            List<TrackRecord> records, Function<TrackRecord, K> by) {
        var sums = new TreeMap<K, TrackRecord>();
        grouped(records, by).forEach((key, group) -> sums.put(key, TrackRecord.sum(group)));
        return sums;
    }
}
