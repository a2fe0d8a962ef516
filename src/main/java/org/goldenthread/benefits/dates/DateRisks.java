package org.goldenthread.benefits.dates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** A part of a list. @param first how many come before it */
    public record Part(int first, int size) {}

    /** What is at risk because of dates in a year, or in all years with 0, the largest amounts first. */
    @Transactional(readOnly = true)
    public List<DateRisk> of(String council, int year, Part part) {
        return store.of(council, year, part, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(String council, int year) {
        return store.count(council, year, LocalDate.now(clock));
    }

    /** What of one line is at risk because of dates, the earliest year first. */
    @Transactional(readOnly = true)
    public List<DateRisk> of(Thing saving) {
        return store.of(saving.council(), saving.ref(), LocalDate.now(clock));
    }

    /** The amount at risk because of dates in each year; each line counts once, however much it waits for. */
    @Transactional(readOnly = true)
    public Map<Integer, Money> byYear(String council) {
        return reckonings
                .of(Sums.class, council, () -> new Sums(store.sums(council, LocalDate.now(clock))))
                .years();
    }

    private record Sums(Map<Integer, Money> years) {}

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
