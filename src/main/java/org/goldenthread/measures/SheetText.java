package org.goldenthread.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A definition sheet as the database keeps it: JSON with one level of plain names. */
final class SheetText {
    private static final JsonMapper JSON = new JsonMapper();

    private SheetText() {}

    static String of(Sheet sheet) {
        Map<String, Object> text = new LinkedHashMap<>();
        var counted = sheet.counted();
        text.put("type", counted.type().code());
        text.put("unit", counted.unit());
        text.put("decimals", counted.decimals());
        switch (counted.polarity()) {
            case Polarity.High high -> text.put("polarity", "high");
            case Polarity.Low low -> text.put("polarity", "low");
            case Polarity.None none -> text.put("polarity", "none");
            case Polarity.Within(BigDecimal from, BigDecimal to) -> {
                text.put("polarity", "within");
                text.put("from", from.toPlainString());
                text.put("to", to.toPlainString());
            }
        }
        words(sheet.words(), text);
        ratio(sheet.ratio(), text);
        collection(sheet.collection(), text);
        judging(sheet.judging(), text);
        text.put("formula", sheet.formula());
        return JSON.writeValueAsString(text);
    }

    private static void words(Sheet.Words words, Map<String, Object> text) {
        text.put("purpose", words.purpose());
        text.put("method", words.method());
        text.put("source", words.source());
        text.put("accountability", words.accountability().code());
        text.put("service_id", words.serviceId());
    }

    private static void ratio(Sheet.@Nullable Ratio ratio, Map<String, Object> text) {
        if (ratio != null) {
            text.put("numerator", ratio.numerator());
            text.put("denominator", ratio.denominator());
            text.put("multiplier", ratio.multiplier().toPlainString());
        }
    }

    private static void collection(Sheet.Collection collection, Map<String, Object> text) {
        text.put("collected", collection.collected().code());
        Map<String, String> derived = new LinkedHashMap<>();
        collection.derived().forEach(one -> derived.put(one.length().code(), one.how()));
        text.put("derived", derived);
        text.put("days_due", collection.daysDue());
        text.put("days_overdue", collection.daysOverdue());
    }

    private static void judging(Sheet.Judging judging, Map<String, Object> text) {
        text.put("rule", judging.rule());
        text.put("settings", judging.settings());
        text.put("year_to_year", judging.yearToYear());
        text.put("long_periods", judging.longPeriods());
        text.put("cumulative", judging.cumulative());
    }

    static Sheet read(String text) {
        var json = JSON.readTree(text);
        return new Sheet(
                new Sheet.Words(
                        json.path("purpose").asString(""),
                        json.path("method").asString(""),
                        json.path("source").asString(""),
                        Accountability.ofCode(json.path("accountability").asString("control")),
                        json.path("service_id").asString("")),
                new Sheet.Counted(
                        DataType.ofCode(json.path("type").asString()),
                        json.path("unit").asString(""),
                        json.path("decimals").asInt(0),
                        polarity(json)),
                json.has("multiplier")
                        ? new Sheet.Ratio(
                                json.path("numerator").asString(""),
                                json.path("denominator").asString(""),
                                new BigDecimal(json.path("multiplier").asString()))
                        : null,
                collection(json),
                new Sheet.Judging(
                        json.path("rule").asString(""),
                        texts(json.path("settings")),
                        json.path("year_to_year").asBoolean(false),
                        json.path("long_periods").asInt(4),
                        json.path("cumulative").asBoolean(false)),
                json.path("formula").asString(""));
    }

    private static Polarity polarity(JsonNode json) {
        return switch (json.path("polarity").asString()) {
            case "high" -> Polarity.HIGH;
            case "low" -> Polarity.LOW;
            case "none" -> Polarity.NONE;
            default ->
                new Polarity.Within(
                        new BigDecimal(json.path("from").asString()),
                        new BigDecimal(json.path("to").asString()));
        };
    }

    private static Sheet.Collection collection(JsonNode json) {
        List<Sheet.Derived> derived = new ArrayList<>();
        texts(json.path("derived"))
                .forEach((length, how) -> derived.add(new Sheet.Derived(Length.ofCode(length), how)));
        return new Sheet.Collection(
                Length.ofCode(json.path("collected").asString()),
                derived,
                json.path("days_due").asInt(30),
                json.path("days_overdue").asInt(30));
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> found = new LinkedHashMap<>();
        json.properties().forEach(one -> found.put(one.getKey(), one.getValue().asString()));
        return found;
    }
}
