package org.goldenthread.benefits.pasted;

import java.util.List;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYears;
import org.goldenthread.benefits.Savings;

/**
 * One pasted row, as it was understood.
 *
 * @param line its number among what was pasted, the head being 1
 * @param ref the line of the ledger whose amounts it changes; empty where it is a new one
 * @param draft the line as it would be entered, where it is a new one
 * @param years what would be recorded, by year
 * @param problems why it cannot be recorded; empty where it can
 */
public record PastedSaving(
        int line, String title, String ref, Savings.Draft draft, List<Step> years, List<String> problems) {

    /** A year of it. @param seen what was recorded when this was read; 0 where nothing was */
    public record Step(int year, Amounts before, long seen, Amounts after) {
        /** "2026/27: planned £40,000, forecast £35,000". */
        public String words() {
            return LineYear.words(year) + ": " + LineYears.told(after);
        }

        /** What is known already; empty where nothing is. */
        public String known() {
            return before.equals(Amounts.NONE) ? "" : LineYears.told(before);
        }

        LineYears.Change change(long seenByPerson, String why) {
            return new LineYears.Change(year, after, seenByPerson, why);
        }
    }

    public PastedSaving {
        years = List.copyOf(years);
        problems = List.copyOf(problems);
    }

    /** Whether it can be recorded. */
    public boolean good() {
        return problems.isEmpty() && !years.isEmpty();
    }

    /** Whether everything in it is known already. */
    public boolean known() {
        return problems.isEmpty() && years.isEmpty();
    }

    /** The name of the field that says what was before somebody's eyes when they confirmed a year. */
    public String field(Step step) {
        return "seen-" + line + "-" + step.year();
    }

    PastedSaving wrong(String problem) {
        return new PastedSaving(line, title, ref, draft, years, List.of(problem));
    }
}
