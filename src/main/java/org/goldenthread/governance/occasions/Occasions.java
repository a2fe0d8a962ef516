package org.goldenthread.governance.occasions;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.occasions.Occasion.Life;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to events and publicity: laying one or a row of them, changing one, saying what came of it. */
@Component
@Transactional
public class Occasions {
    /** Two a week for a year. */
    private static final int MOST = 104;

    private static final Problem MEANWHILE = Problem.of(
            "Somebody else changed this in the meantime. Your words are still in the form: look at it as it is"
                    + " now, and save again if they hold");
    private final OccasionStore store;
    private final Bodies bodies;

    Occasions(OccasionStore store, Bodies bodies) {
        this.store = store;
        this.bodies = bodies;
    }

    /** How often a row of occasions is laid. @param every absent for once; @param until the last day at the latest */
    public record Row(@Nullable Period every, @Nullable LocalDate until) {
        public static final Row ONCE = new Row(null, null);
    }

    /** Those of a council by day; an absent day is no border. */
    @Transactional(readOnly = true)
    public List<Occasion> between(String council, @Nullable LocalDate first, @Nullable LocalDate last) {
        return store.between(council, first, last);
    }

    /** @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Occasion get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("this event"));
    }

    /**
     * Lays an occasion, or a row of them from its day on, and gives the first. The day of the month stays where a month
     * has it: from 31 January every month goes on to the last day of February.
     */
    public Checked<Occasion> add(Occasion wanted, Row row) {
        var problems = check(wanted);
        var days = days(wanted.day(), row);
        if (row.every() != null && row.until() == null) {
            problems.add(new Problem("until", "Enter until when it is repeated"));
        } else if (days.isEmpty() || days.size() > MOST) {
            problems.add(
                    new Problem("until", "That makes %d; lay from 1 to %d in one go".formatted(days.size(), MOST)));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        long first = 0;
        for (var day : days) {
            var when =
                    new Occasion.When(day, wanted.when().starts(), wanted.when().place());
            var one = with(wanted, when);
            long id = store.insert(one, first == 0 ? null : first);
            one.bodies().forEach(ref -> store.body(id, one.council(), ref));
            first = first == 0 ? id : first;
        }
        return Checked.accepted(get(first));
    }

    private static Occasion with(Occasion one, Occasion.When when) {
        return new Occasion(
                one.id(),
                one.version(),
                one.council(),
                one.what(),
                when,
                one.bodies(),
                one.owner(),
                one.life(),
                one.outcome());
    }

    static List<LocalDate> days(LocalDate first, Row row) {
        var every = row.every();
        var until = row.until();
        return every == null || until == null
                ? List.of(first)
                : Stream.iterate(0, n -> n + 1)
                        .map(n -> first.plus(every.multipliedBy(n)))
                        .takeWhile(day -> !day.isAfter(until))
                        .limit(MOST + 1L)
                        .toList();
    }

    /** Writes one anew, on the version that the writer had before their eyes. */
    public Checked<Occasion> change(Occasion wanted) {
        var problems = check(wanted);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (store.update(wanted) == 0) {
            return Checked.refused(List.of(MEANWHILE));
        }
        store.clearBodies(wanted.id());
        wanted.bodies().forEach(ref -> store.body(wanted.id(), wanted.council(), ref));
        return Checked.accepted(get(wanted.id()));
    }

    private List<Problem> check(Occasion wanted) {
        var problems = new ArrayList<Problem>();
        var title = wanted.what().title();
        if (title.isBlank() || title.length() > 300) {
            problems.add(new Problem("title", "Say what it is, in up to 300 characters"));
        }
        if (wanted.what().audience().length() > 300) {
            problems.add(new Problem("audience", "Say for whom in up to 300 characters"));
        }
        if (wanted.when().place().length() > 200) {
            problems.add(new Problem("place", "Up to 200 characters"));
        }
        var known = bodies.all(wanted.council()).stream().map(Body::ref).toList();
        if (!known.containsAll(wanted.bodies())) {
            problems.add(new Problem("bodies", "Choose bodies of this council"));
        }
        return problems;
    }

    /** Says that it took place or is cancelled, or plans it again. @param outcome what came of it, or why */
    public Checked<Occasion> move(long id, int version, Life after, String outcome) {
        var before = get(id);
        if (!before.life().allows(after)) {
            return Checked.refused(
                    "life",
                    "What is %s cannot become %s".formatted(before.life().words(), after.words()));
        }
        if (after == Life.CANCELLED && outcome.isBlank() || outcome.length() > 2000) {
            return Checked.refused("outcome", "Say why, in up to 2,000 characters");
        }
        return store.stand(id, version, after, after == Life.PLANNED ? "" : outcome.strip()) == 0
                ? Checked.refused(List.of(MEANWHILE))
                : Checked.accepted(get(id));
    }

    /** Takes one that was entered by mistake out of the record; one that does not take place is cancelled. */
    public void remove(long id) {
        get(id);
        store.delete(id);
    }
}
