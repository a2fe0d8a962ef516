package org.goldenthread.delivery.office;

import java.util.List;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.vocabulary.Problem;

/**
 * A form as shown, with what was typed into it and what is wrong with that.
 *
 * @param title what it does, such as "Change it"
 * @param action where it is sent
 * @param button what its button says
 */
public record Form(
        String title, String action, String button, List<Field> fields, Typed typed, List<Problem> problems) {
    public Form {
        fields = List.copyOf(fields);
        problems = List.copyOf(problems);
    }

    /** Whether this is the form that was sent and refused. */
    public boolean open() {
        return !problems.isEmpty();
    }
}
