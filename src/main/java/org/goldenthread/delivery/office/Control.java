package org.goldenthread.delivery.office;

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

    /** How much is in it for a council, with what is wrong: "12 lines, 3 without secured funding". */
    Line in(String council);

    /** What it says of one undertaking and all below it; empty where the register is not about its like. */
    Optional<Line> of(Undertaking one);

    /**
     * What a register says.
     *
     * @param words a short phrase with its denominator
     * @param state how that is to be taken
     * @param href where to read on
     */
    record Line(String words, State state, String href) {}
}
