package org.goldenthread.measures.performance;

import java.time.Instant;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** Which rule judges a measure's figure for a period. */
interface Judges {
    Rule rule(Measure measure, Period period, @Nullable Instant known);
}
