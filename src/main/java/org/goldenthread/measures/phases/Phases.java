package org.goldenthread.measures.phases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Measure;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the phases of run charts that somebody began by hand. */
@Component
@Transactional
public class Phases {
    /** How long a note may be, in characters. */
    public static final int MOST = 1000;

    private final PhaseStore store;

    Phases(PhaseStore store) {
        this.store = store;
    }

    /** Those of each measure, the earliest period first, also those that were taken back; none for most measures. */
    @Transactional(readOnly = true)
    public Map<String, List<Phase>> of(Collection<Measure> measures) {
        Map<String, List<Phase>> found = new LinkedHashMap<>();
        if (!measures.isEmpty()) {
            store.of(measures.stream().map(Measure::ref).toList())
                    .forEach(one -> found.computeIfAbsent(one.measure(), ref -> new ArrayList<>())
                            .add(one));
        }
        return found;
    }

    /**
     * Begins a phase at a period.
     *
     * @param periods that have figures, the earliest first; a phase begins at any but the first of them
     */
    public Checked<LocalDate> begin(Measure measure, List<Period> periods, LocalDate start, String note) {
        var words = note.strip();
        if (periods.stream().skip(1).noneMatch(one -> one.start().equals(start))) {
            return Checked.refused("start", "Choose the first period after the change; the first of all begins anyway");
        }
        if (words.isEmpty() || words.length() > MOST) {
            return Checked.refused("note", "Write why the process changed, in at most 1,000 letters");
        }
        return store.insert(measure.council(), measure.ref(), start, words)
                ? Checked.accepted(start)
                : Checked.refused("start", "A phase begins at that period already; take it back first");
    }

    /** Takes one back; false where it is not there any more. */
    public boolean takeBack(Measure measure, long id) {
        return store.takeBack(measure.ref(), id);
    }
}
