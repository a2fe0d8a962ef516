package org.goldenthread.reports.rounds;

import java.util.Collection;
import java.util.Comparator;

/**
 * How far lines of a round are; the five counts add up to all lines that are asked for.
 *
 * @param done answered in time
 * @param late answered after the due day
 * @param owed still expected, and not late yet
 * @param overdue expected by now
 */
public record Tally(int done, int late, int owed, int overdue, int excused) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** The worst first: the most overdue, then the most owed. */
    public static final Comparator<Tally> WORST = Comparator.comparingInt(Tally::overdue)
            .thenComparingInt(Tally::owed)
            .thenComparingInt(Tally::late)
            .reversed();

    public static Tally of(Collection<Answer> answers) {
        return answers.stream().map(Answer::standing).map(Tally::one).reduce(NONE, Tally::plus);
    }

    private static Tally one(Standing standing) {
        return switch (standing) {
            case DONE -> new Tally(1, 0, 0, 0, 0);
            case LATE -> new Tally(0, 1, 0, 0, 0);
            case OWED -> new Tally(0, 0, 1, 0, 0);
            case OVERDUE -> new Tally(0, 0, 0, 1, 0);
            case EXCUSED -> new Tally(0, 0, 0, 0, 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                done + other.done,
                late + other.late,
                owed + other.owed,
                overdue + other.overdue,
                excused + other.excused);
    }

    public int asked() {
        return done + late + owed + overdue + excused;
    }

    public int answered() {
        return done + late;
    }

    /** How many answers are still expected. */
    public int open() {
        return owed + overdue;
    }

    /** "12 of 40 lines asked answered, 3 of them late; 25 owed, 20 of them overdue; 3 excused". */
    public String words() {
        if (asked() == 0) {
            return "Nothing is asked";
        }
        var words = new StringBuilder("%d of %d lines asked answered".formatted(answered(), asked()));
        if (late > 0) {
            words.append(", ").append(late).append(" of them late");
        }
        if (open() > 0) {
            words.append("; ").append(open()).append(" owed");
            if (overdue > 0) {
                words.append(", ").append(overdue).append(" of them overdue");
            }
        }
        return words.append(excused > 0 ? "; " + excused + " excused" : "").toString();
    }
}
