package org.goldenthread.measures.entry.web;

import java.util.List;
import org.goldenthread.measures.entry.round.Rounds;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;

/** The reporting calendar of one year. */
public record RoundView(Asked asked, List<Period> quarters, List<Rounds.Department> departments) {

    /** What the page was asked for, and what else could be. */
    public record Asked(String year, List<Choice> years, String tag, List<Choice> tags) {}

    /** How a quarter stands: a shape, a word and a count. */
    public static State state(Rounds.Cell cell) {
        if (cell.all() == 0) {
            return new State("Nothing asked for", Tone.NONE);
        }
        if (cell.late() > 0) {
            return new State(cell.late() + " late", Tone.BAD);
        }
        return cell.in() == cell.all()
                ? new State("Submitted", Tone.GOOD)
                : new State(cell.all() - cell.in() + " not due yet", Tone.NONE);
    }

    /** All departments together, by quarter. */
    public List<Rounds.Cell> totals() {
        return java.util.stream.IntStream.range(0, quarters.size())
                .mapToObj(quarter -> departments.stream()
                        .map(one -> one.quarters().get(quarter))
                        .reduce(new Rounds.Cell(0, 0, 0), Rounds.Cell::plus))
                .toList();
    }
}
