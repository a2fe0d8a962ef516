package org.goldenthread.benefits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYear.Verified;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the amounts of lines by financial year. A change ends what was known and records what is known now, so
 * that the ledger of any past day can be shown again.
 */
@Component
@Transactional
public class LineYears {
    private static final int FIRST = 1990;
    private static final int LAST = 2100;
    private static final int LONGEST = 1000;
    private final LineYearStore store;
    private final Things things;

    LineYears(LineYearStore store, Things things) {
        this.store = store;
        this.things = things;
    }

    /**
     * What somebody writes of a year.
     *
     * @param seen the recorded year that they had before their eyes; 0 where there was none
     * @param why in a few words, where something was known before
     */
    public record Change(int year, Amounts amounts, long seen, String why) {}

    /**
     * Records amounts of a year. What finance had verified of another delivered amount does not hold for the new one.
     *
     * @return the year as recorded; refused where somebody else recorded another since
     */
    public Checked<Recorded> change(String ref, Change change) {
        var problems = found(ref, change);
        return problems.isEmpty()
                ? Checked.accepted(write(ref, change, at(ref, change.year())))
                : Checked.refused(problems);
    }

    private List<Problem> found(String ref, Change change) {
        var before = at(ref, change.year());
        var problems = problems(new LineYear(change.year(), change.amounts(), null));
        if (before.map(Recorded::id).orElse(0L) != change.seen()) {
            problems.add(Problem.of(before.map(
                            one -> "Somebody else has recorded %s in the meantime: %s. Look at it and save again"
                                    .formatted(one.is().words(), told(one.is().amounts())))
                    .orElse("Somebody else has taken " + LineYear.words(change.year()) + " away in the meantime")));
        }
        if (change.why().length() > LONGEST) {
            problems.add(new Problem("why", "Up to 1,000 characters"));
        }
        if (before.isPresent()
                && !before.get().is().amounts().equals(change.amounts())
                && change.why().isBlank()) {
            problems.add(new Problem("why", "Say in a few words why the amounts are other ones now"));
        }
        return problems;
    }

    /** Records amounts of several years of a line, all of them or, with every reason, none. */
    public Checked<List<Recorded>> changeAll(String ref, List<Change> changes) {
        var problems = new ArrayList<Problem>();
        for (var change : changes) {
            found(ref, change).stream().filter(one -> !problems.contains(one)).forEach(problems::add);
        }
        return problems.isEmpty()
                ? Checked.accepted(changes.stream()
                        .map(change -> write(ref, change, at(ref, change.year())))
                        .toList())
                : Checked.refused(problems);
    }

    private Recorded write(String ref, Change change, Optional<Recorded> before) {
        if (before.isPresent() && before.get().is().amounts().equals(change.amounts())) {
            return before.get();
        }
        var verified = before.map(Recorded::is)
                .filter(one -> equal(one.amounts().delivered(), change.amounts().delivered()))
                .map(LineYear::verified)
                .orElse(null);
        replace(ref, before.orElse(null), new LineYear(change.year(), change.amounts(), verified), change.why());
        return at(ref, change.year()).orElseThrow();
    }

    /** Somebody has looked at a year again and says that it still holds; what was verified stays so. */
    public Checked<Recorded> confirm(String ref, int year, long seen) {
        var before = at(ref, year);
        if (before.isEmpty() || before.get().id() != seen) {
            return Checked.refused("", "The amounts of " + LineYear.words(year) + " have changed in the meantime");
        }
        replace(ref, before.get(), before.get().is(), "Looked at again, nothing has changed");
        return Checked.accepted(at(ref, year).orElseThrow());
    }

    private static boolean equal(@Nullable Money one, @Nullable Money other) {
        return java.util.Objects.equals(one, other);
    }

    /** Records that finance has verified what was delivered, or, with nothing, that it no longer holds. */
    void verify(String ref, Recorded before, @Nullable Verified verified, String why) {
        replace(ref, before, new LineYear(before.is().year(), before.is().amounts(), verified), why);
    }

    private void replace(String ref, @Nullable Recorded before, LineYear now, String why) {
        if (before != null && store.end(before.id()) == 0) {
            throw new NotAllowed("You may read " + ref + " but not change its amounts");
        }
        store.insert(ref, things.get(ref).council(), now, why.strip());
        things.touch(ref, things.get(ref).version());
    }

    /** Records the first amounts of a year of a line that was just entered. */
    void record(String ref, String council, LineYear year) {
        store.insert(ref, council, year, "");
    }

    /** What a year of a line is known to be now. */
    @Transactional(readOnly = true)
    public Optional<Recorded> at(String ref, int year) {
        return current(List.of(ref)).getOrDefault(ref, List.of()).stream()
                .filter(one -> one.is().year() == year)
                .findFirst();
    }

    /** The years of these lines as they are known now, by line. */
    @Transactional(readOnly = true)
    public Map<String, List<Recorded>> current(Collection<String> refs) {
        return store.current(refs);
    }

    /** Everything that was ever recorded of a line, by year, the latest first within a year. */
    @Transactional(readOnly = true)
    public List<Recorded> history(String ref) {
        return store.history(ref);
    }

    static List<Problem> problems(LineYear year) {
        var problems = new ArrayList<Problem>();
        if (year.year() < FIRST || year.year() > LAST) {
            problems.add(new Problem("year", "Choose a financial year between 1990/91 and 2100/01"));
        }
        if (negative(year.amounts().fullYear())) {
            problems.add(new Problem(
                    "fullYear-" + year.year(), "A full-year effect is not negative; write what ends under “reversed”"));
        }
        if (negative(year.amounts().reversed())) {
            problems.add(new Problem("reversed-" + year.year(), "Write what is reversed without a minus"));
        }
        return problems;
    }

    private static boolean negative(@Nullable Money money) {
        return money != null && money.isNegative();
    }

    /** "planned £400,000, forecast £380,000". */
    public static String told(Amounts amounts) {
        var words = new ArrayList<String>();
        told("planned", amounts.planned(), words);
        told("forecast", amounts.forecast(), words);
        told("delivered", amounts.delivered(), words);
        told("full-year effect", amounts.fullYear(), words);
        told("reversed", amounts.reversed(), words);
        return words.isEmpty() ? "no amounts" : String.join(", ", words);
    }

    private static void told(String name, @Nullable Money amount, List<String> words) {
        if (amount != null) {
            words.add(name + " " + amount.words());
        }
    }
}
