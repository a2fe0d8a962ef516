package org.goldenthread.measures.api.taking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a program writes it; what it does not write is null. It has the names under which figures are read, so
 * that what was read may be sent back.
 *
 * @param measure its reference or its code
 * @param code its code, where no measure is named
 * @param figure value where nothing is said
 * @param start the first day of the period
 * @param length of the period, such as P3M; as the measure is collected where nothing is said
 * @param end not looked at: it follows from start and length
 * @param period a label such as 2025/26, Q1 2025/26 or 2025-06, where no start is written
 * @param subject a code or a name; the council itself where nothing is said
 * @param subjectName its name, where it may be new
 * @param part a part of the subject; the whole where nothing is said
 * @param value a number, or a decimal in quotes
 * @param standing final where nothing is said; without a value, why there is none
 */
record Written(
        @Nullable String measure,
        @Nullable String code,
        @Nullable String figure,
        @Nullable String start,
        @Nullable String length,
        @Nullable String end,
        @Nullable String period,
        @Nullable String subject,
        @Nullable String subjectName,
        @Nullable String part,
        @Nullable Object value,
        @Nullable String standing) {
    static final List<String> NAMES = List.of(
            "measure",
            "code",
            "figure",
            "start",
            "length",
            "end",
            "period",
            "subject",
            "subjectName",
            "part",
            "value",
            "standing");

    static Written of(Map<String, String> named) {
        return new Written(
                named.get("measure"),
                named.get("code"),
                named.get("figure"),
                named.get("start"),
                named.get("length"),
                named.get("end"),
                named.get("period"),
                named.get("subject"),
                named.get("subjectName"),
                named.get("part"),
                named.get("value"),
                named.get("standing"));
    }
}
