package org.goldenthread.measures.sheet.web;

import java.util.HashMap;
import java.util.Map;
import org.goldenthread.measures.Accountability;
import org.goldenthread.measures.Sheet;
import org.jspecify.annotations.Nullable;

/** A definition sheet as fields of a form, both ways. */
final class SheetFields {
    private SheetFields() {}

    /** What is meant; null, with problems in the form, where a type or a polarity is missing. */
    static @Nullable Sheet sheet(Understood form) {
        var counted = CountedFields.counted(form);
        var ratio = CountedFields.ratio(form);
        var collection = CollectionFields.collection(form);
        var judging = JudgingFields.judging(form);
        return counted == null
                ? null
                : new Sheet(words(form), counted, ratio, collection, judging, form.text("formula"));
    }

    private static Sheet.Words words(Understood form) {
        return new Sheet.Words(
                form.text("purpose"),
                form.text("method"),
                form.text("source"),
                Choosing.of(Accountability.values(), Accountability::code, form.text("accountability"))
                        .orElse(Accountability.CONTROL),
                form.text("serviceId"));
    }

    static Map<String, String> of(Sheet sheet) {
        var values = new HashMap<String, String>();
        var words = sheet.words();
        values.put("purpose", words.purpose());
        values.put("method", words.method());
        values.put("source", words.source());
        values.put("accountability", words.accountability().code());
        values.put("serviceId", words.serviceId());
        values.put("formula", sheet.formula());
        values.putAll(CountedFields.of(sheet));
        values.putAll(CollectionFields.of(sheet.collection()));
        values.putAll(JudgingFields.of(sheet.judging()));
        return values;
    }

    /** What a blank form begins with; polarity is not among it, since nothing may be assumed. */
    static Map<String, String> blank() {
        return Map.of(
                "decimals", "1",
                "collected", "P3M",
                "daysDue", "30",
                "daysOverdue", "30",
                "trend", "ongoing",
                "longPeriods", "4",
                "accountability", Accountability.CONTROL.code(),
                "publication", "internal");
    }
}
