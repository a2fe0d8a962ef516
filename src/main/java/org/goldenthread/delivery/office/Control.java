package org.goldenthread.delivery.office;

import java.util.List;
import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.vocabulary.State;

/** A socket: a register that the programme office keeps beside undertakings, such as their budgets. */
public interface Control {

    /** Its place among the others. */
    int order();

    /** What the register is called, such as "Budgets". */
    String title();

    /** Where the whole register is. */
    String href();

    /** A register that says what is in it in counts; those of all such registers are taken at once. */
    interface Counted extends Control {

        /**
         * What a query counts after its "select": one array of whole numbers, of the council ":council" and, unless
         * ":within" is empty, of the undertakings whose "ref" is "inside"; ":today" is today.
         */
        String counts();

        /** What the counts say. */
        Line line(List<Long> counts, String href);
    }

    /** A register that has to look for itself what it says. */
    interface Looking extends Control {

        /** How much is in it for a council, with what is wrong: "2 of 12 months over capacity". */
        Line in(String council);

        /** What it says of one undertaking and all below it; empty where the register is not about its like. */
        Optional<Line> of(Undertaking one);
    }

    /**
     * What a register says.
     *
     * @param words a short phrase with its denominator
     * @param state how that is to be taken
     * @param href where to read on
     */
    record Line(String words, State state, String href) {}
}
