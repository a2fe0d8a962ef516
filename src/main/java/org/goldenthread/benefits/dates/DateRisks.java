package org.goldenthread.benefits.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.access.NotHere;
import org.goldenthread.benefits.Savings;
import org.goldenthread.evidence.Reckonings;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what savings wait for, and to what is at risk because it is late. */
@Component
@Transactional
public class DateRisks {
    private final DateRiskStore store;
    private final Things things;
    private final Reckonings reckonings;
    private final Clock clock;

    DateRisks(DateRiskStore store, Things things, Reckonings reckonings, Clock clock) {
        this.store = store;
        this.things = things;
        this.reckonings = reckonings;
        this.clock = clock;
    }

    /**
     * What is at risk because of dates in a council.
     *
     * @param all by year and the largest first; a line stands once for each thing that it waits for
     */
    public record Found(List<DateRisk> all) {
        public Found {
            all = List.copyOf(all);
        }

        /** Those of a year, or of all with 0. */
        public List<DateRisk> in(int year) {
            return year == 0
                    ? all
                    : all.stream().filter(one -> one.year() == year).toList();
        }

        /** The amount of each year; each line counts once, however much it waits for. */
        public Map<Integer, Money> byYear() {
            var sums = new TreeMap<Integer, Money>();
            all.stream()
                    .map(one -> new Once(one.line().ref(), one.year(), one.amount()))
                    .distinct()
                    .forEach(one -> sums.merge(one.year(), one.amount(), Money::plus));
            return sums;
        }

        private record Once(String ref, int year, Money amount) {}
    }

    /** What is at risk because of dates; read once while the record stands still. */
    @Transactional(readOnly = true)
    public Found of(String council) {
        return reckonings.of(Found.class, council, () -> new Found(store.of(council, LocalDate.now(clock))));
    }

    /** What of one line is at risk because of dates, the earliest year first. */
    @Transactional(readOnly = true)
    public List<DateRisk> of(Thing saving) {
        return store.of(saving.council(), saving.ref(), LocalDate.now(clock));
    }

    /** A saving waits for something, such as a milestone. */
    public Checked<String> waitsFor(String saving, String enabler) {
        var found = things.find(enabler.strip().toUpperCase(java.util.Locale.ROOT));
        var council = things.get(saving).council();
        if (found.isEmpty()
                || !found.get().council().equals(council)
                || found.get().kind().equals(Savings.KIND)) {
            return Checked.refused("enabler", "Enter the reference of a milestone, action or project of this council");
        }
        things.tie(found.get().ref(), saving, TieKind.FOLLOWED_BY);
        return Checked.accepted(found.get().title());
    }

    /** A saving no longer waits for something. */
    public void waitsNoMore(String saving, long tie) {
        if (things.ties(List.of(saving)).stream()
                .noneMatch(one -> one.id() == tie
                        && one.kind() == TieKind.FOLLOWED_BY
                        && one.lower().equals(saving))) {
            throw new NotHere("this tie");
        }
        things.cut(tie);
    }
}
