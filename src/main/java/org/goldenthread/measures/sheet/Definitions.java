package org.goldenthread.measures.sheet;

import java.time.LocalDate;
import java.util.Objects;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.Sheet;
import org.goldenthread.measures.calculation.Calculated;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for whoever writes measures and their sheets by hand: what is typed is checked as a whole, then kept. */
@Component
@Transactional
public class Definitions {
    private final Measures measures;
    private final Calculated calculated;

    Definitions(Measures measures, Calculated calculated) {
        this.measures = measures;
        this.calculated = calculated;
    }

    /**
     * From when a sheet applies, and why it changes.
     *
     * @param applies first day of the first period; {@link Measures#ALWAYS} corrects it for all
     */
    public record Change(LocalDate applies, String reason) {}

    /** Enters a measure with its first sheet. */
    public Checked<String> add(String council, Measures.Draft draft, Sheet sheet) {
        var problems = calculated.problems(council, sheet.formula(), null, draft.code());
        return problems.isEmpty() ? measures.add(council, draft, sheet) : Checked.refused(problems);
    }

    /**
     * Writes the card anew, and whether the measure has ended.
     *
     * @param last its last day; null while it goes on
     */
    public Checked<Measure> change(String ref, int version, Measures.Draft draft, @Nullable LocalDate last) {
        var before = measures.get(ref);
        if (!before.code().equalsIgnoreCase(draft.code().strip())) {
            var users = calculated.usedBy(before);
            if (!users.isEmpty()) {
                return Checked.refused(
                        "code",
                        String.join(", ", users) + " is worked out from " + before.code()
                                + "; change its formula first, or keep the code");
            }
        }
        return switch (measures.change(ref, version, draft)) {
            case Checked.Accepted<Measure>(Measure now) ->
                Checked.accepted(
                        Objects.equals(now.thing().card().ended(), last)
                                ? now
                                : measures.end(ref, now.thing().version(), last));
            case Checked.Refused<Measure> refused -> refused;
        };
    }

    /** Writes the sheet anew from a day on; periods that began earlier keep theirs. */
    public Checked<Measure> define(String ref, int version, Change change, Sheet sheet) {
        var measure = measures.get(ref);
        var problems = calculated.problems(measure.council(), sheet.formula(), ref, measure.code());
        return problems.isEmpty()
                ? measures.define(ref, version, change.applies(), change.reason(), sheet)
                : Checked.refused(problems);
    }
}
