package org.goldenthread.delivery.updates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.Undertakings;
import org.goldenthread.delivery.updates.Update.Words;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to periodic updates: written month by month, closed ten days after the month, never rewritten after. */
@Component
@Transactional
public class ProgressUpdates {
    /** So many days after its period an update may still be written or rewritten. */
    public static final int GRACE = 10;

    private static final int MOST = 4000;
    private final Undertakings undertakings;
    private final ProgressUpdateStore store;
    private final Clock clock;

    ProgressUpdates(Undertakings undertakings, ProgressUpdateStore store, Clock clock) {
        this.undertakings = undertakings;
        this.store = store;
        this.clock = clock;
    }

    /** The month that is being reported today: the last one until its days of grace are over, then this one. */
    public Period current() {
        var today = LocalDate.now(clock);
        var month = Period.month(today.getYear(), today.getMonthValue());
        return today.getDayOfMonth() <= GRACE ? month.previous() : month;
    }

    /** The month that a form was opened for; the current one where it does not say. */
    public Period month(Typed typed) {
        var day = typed.day("month");
        return day == null ? current() : Period.month(day.getYear(), day.getMonthValue());
    }

    /** The last day on which the update of a period may be written. */
    public static LocalDate closes(Period period) {
        return period.end().plusDays(GRACE);
    }

    /**
     * Writes the update of a period, or writes it anew while the period is open.
     *
     * @param seen the version that the writer had before their eyes; 0 for none
     */
    public Checked<Update> write(String ref, Period period, int seen, Words words) {
        var one = undertakings.get(ref);
        var problems = new ArrayList<Problem>();
        var today = LocalDate.now(clock);
        if (today.isAfter(closes(period))) {
            problems.add(new Problem(
                    "done", "%s has closed; what is wrong in it is corrected by a note".formatted(period.words())));
        }
        if (period.start().isAfter(today)) {
            problems.add(new Problem("done", period.words() + " has not begun"));
        }
        if (words.done().strip().length() < 3) {
            problems.add(new Problem("done", "Say what was done; “nothing” is an answer too"));
        }
        for (var text : List.of(words.done(), words.next(), words.decisions(), words.help())) {
            if (text.length() > MOST) {
                problems.add(new Problem("done", "Up to " + MOST + " characters in each box"));
            }
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        boolean kept = store.upsert(one, period, seen, words);
        var now = store.of(ref, period).orElseThrow();
        return kept || now.words().equals(words.stripped())
                ? Checked.accepted(now)
                : Checked.refused(
                        "done",
                        "Somebody else has written it meanwhile: “%s”. Your words are still here; put both together"
                                .formatted(now.words().done()));
    }

    /** Enters what was said of a period before this record began; where something is on record already, that stays. */
    public void enter(String ref, Period period, Words words) {
        if (store.of(ref, period).isEmpty()) {
            store.upsert(undertakings.get(ref), period, 0, words);
        }
    }

    /** Adds to a closed update what was wrong in it. */
    public Checked<Update> correct(String ref, long update, String words) {
        var one = undertakings.get(ref);
        var found = store.of(ref).stream().filter(each -> each.id() == update).findFirst();
        if (found.isEmpty() || words.strip().length() < 3) {
            return Checked.refused("words", "Say what was wrong, in a few words");
        }
        store.correct(one, update, words.strip());
        return Checked.accepted(found.get());
    }

    /** The updates of an undertaking, the latest first. */
    @Transactional(readOnly = true)
    public List<Update> of(String ref) {
        return store.of(ref);
    }

    @Transactional(readOnly = true)
    public Optional<Update> of(String ref, Period period) {
        return store.of(ref, period);
    }

    /** Which of these have their update of a period. */
    @Transactional(readOnly = true)
    public Map<String, Update> written(Collection<String> refs, Period period) {
        return refs.isEmpty() ? Map.of() : store.written(refs, period);
    }

    /**
     * The progress table of a programme: for each of its parts what happened in the twelve months to the end of the
     * last month, and in the last three of them.
     */
    @Transactional(readOnly = true)
    public ProgressTable table(String programme) {
        var today = LocalDate.now(clock);
        var end = today.withDayOfMonth(1);
        var parts = undertakings.parts(programme);
        var rows = parts.stream()
                .map(part -> row(part, end.minusMonths(12), end.minusMonths(3), today))
                .toList();
        return new ProgressTable(
                Period.ofMonths(end.minusMonths(12), 12), Period.ofMonths(end.minusMonths(3), 3), rows);
    }

    private ProgressTable.Row row(Undertaking part, LocalDate year, LocalDate quarter, LocalDate today) {
        var below =
                undertakings.below(part.ref()).stream().map(Undertaking::ref).toList();
        var facts = store.facts(below, year, today);
        return new ProgressTable.Row(
                part,
                facts.stream().filter(fact -> fact.day().isBefore(quarter)).toList(),
                facts.stream().filter(fact -> !fact.day().isBefore(quarter)).toList());
    }
}
