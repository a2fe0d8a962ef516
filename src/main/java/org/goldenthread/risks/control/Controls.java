package org.goldenthread.risks.control;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.access.NotHere;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to controls. One that is given up is ended, not removed. */
@Component
@Transactional
public class Controls {
    private final ControlStore store;
    private final Things things;
    private final Clock clock;

    Controls(ControlStore store, Things things, Clock clock) {
        this.store = store;
        this.things = things;
        this.clock = clock;
    }

    /** Those of a risk, ended ones last. */
    @Transactional(readOnly = true)
    public List<Control> of(String ref) {
        return store.of(ref);
    }

    /** Those that hold today. */
    @Transactional(readOnly = true)
    public List<Control> standing(String ref) {
        var today = LocalDate.now(clock);
        return of(ref).stream()
                .filter(one -> one.ended() == null || one.ended().isAfter(today))
                .toList();
    }

    /** @throws NotHere when the risk has none with this number */
    @Transactional(readOnly = true)
    public Control get(String ref, long id) {
        return of(ref).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the control " + id + " of " + ref));
    }

    /**
     * Adds a control (number 0), or writes one anew.
     *
     * @param version of the risk, as the writer had it before their eyes
     */
    public Checked<String> put(String ref, int version, Control control) {
        var problems = check(control);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var thing = things.touch(ref, version);
        if (control.id() == 0) {
            store.insert(ref, thing.council(), control);
        } else if (store.update(ref, control) == 0) {
            throw new NotHere("the control " + control.id() + " of " + ref);
        }
        return Checked.accepted(ref);
    }

    private List<Problem> check(Control control) {
        var problems = new ArrayList<Problem>();
        var today = LocalDate.now(clock);
        if (control.title().isBlank() || control.title().length() > 300) {
            problems.add(new Problem("title", "Say what the control is, up to 300 characters"));
        }
        if (control.tested() != null && control.tested().isAfter(today)) {
            problems.add(new Problem("tested", "It was tested today at the latest"));
        }
        if (control.effect() != Control.Effect.UNKNOWN && control.tested() == null) {
            problems.add(new Problem("tested", "Say when somebody last looked whether it works"));
        }
        return problems;
    }
}
