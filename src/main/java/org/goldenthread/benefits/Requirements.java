package org.goldenthread.benefits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the medium-term financial plan asks savings to bring, by year and by the lines of that plan. */
@Component
@Transactional
public class Requirements {
    private final RequirementStore store;

    Requirements(RequirementStore store) {
        this.store = store;
    }

    /** A line of the plan as it was recorded. @param ended when another amount took its place; absent for what holds */
    public record Line(
            long id,
            int year,
            String name,
            Money amount,
            Instant recorded,
            @Nullable Instant ended,
            String why) {
        public boolean holds() {
            return ended == null;
        }
    }

    /**
     * What somebody writes down.
     *
     * @param amount nothing takes the line out of the plan
     * @param why needed where another amount stood before
     */
    public record Wanted(int year, String name, Money amount, String why) {}

    /** Writes a line of the plan for a year; what stood there before is kept as what was known. */
    public Checked<Wanted> write(String council, Wanted wanted) {
        var before = lines(council).stream()
                .filter(one -> one.year() == wanted.year()
                        && one.name().equalsIgnoreCase(wanted.name().strip()))
                .findFirst();
        var problems = new ArrayList<Problem>();
        if (wanted.name().isBlank() || wanted.name().strip().length() > 200) {
            problems.add(new Problem("name", "Enter the line of the financial plan, up to 200 characters"));
        }
        if (wanted.year() < 1990 || wanted.year() > 2100) {
            problems.add(new Problem("year", "Choose a financial year"));
        }
        if (wanted.why().length() > 1000) {
            problems.add(new Problem("why", "Up to 1,000 characters"));
        }
        if (before.isPresent()
                && !before.get().amount().equals(wanted.amount())
                && wanted.why().isBlank()) {
            problems.add(new Problem(
                    "why", "Say why it is no longer " + before.get().amount().words() + "; both amounts are kept"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (before.isEmpty() || !before.get().amount().equals(wanted.amount())) {
            if (before.isPresent() && store.end(council, before.get().id()) == 0) {
                throw new NotAllowed("You may read the financial plan but not change it");
            }
            store.insert(council, wanted);
        }
        return Checked.accepted(wanted);
    }

    /** The lines that hold now, by year and name. */
    @Transactional(readOnly = true)
    public List<Line> lines(String council) {
        return history(council).stream().filter(Line::holds).toList();
    }

    /** Everything that was ever required, the latest first within a line. */
    @Transactional(readOnly = true)
    public List<Line> history(String council) {
        return store.history(council);
    }

    /** What is required in each year. */
    @Transactional(readOnly = true)
    public Map<Integer, Money> byYear(String council) {
        return store.byYear(council);
    }
}
