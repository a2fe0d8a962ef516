package org.goldenthread.delivery.dates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the owner says of it, beside what the rule works out.
 *
 * @param view "on track", "at risk", "off track", or empty while nobody has judged
 * @param confidence "high", "medium", "low", or empty
 * @param because why it is judged so
 * @param day when it was judged
 */
public record Judgement(
        String view,
        String confidence,
        String because,
        @Nullable LocalDate day) {
    public static final Judgement NONE = new Judgement("", "", "", null);
    public static final List<String> VIEWS = List.of("on track", "at risk", "off track");
    public static final List<String> CONFIDENCES = List.of("high", "medium", "low");

    public boolean isMade() {
        return !view.isEmpty();
    }
}
