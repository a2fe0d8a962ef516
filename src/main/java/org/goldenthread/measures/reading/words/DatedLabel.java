package org.goldenthread.measures.reading.words;

import org.goldenthread.measures.figures.Standing;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a label of a period says.
 *
 * @param period the time; null where the label is none
 * @param standing what "(Prov)", "(Rev)" or "(Final)" behind it says of its figures; final where nothing is said
 * @param note what else stands behind it, such as "(OT)"
 */
public record DatedLabel(@Nullable Period period, Standing standing, String note) {
    static final DatedLabel NONE = new DatedLabel(null, Standing.FINAL, "");
}
