package org.goldenthread.measures.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.figures.Polarity;
import org.jspecify.annotations.Nullable;

/** How measures and their definition sheets are said to other programs. */
final class MeasureWords {
    private MeasureWords() {}

    /** A measure in a list. @param sets that it belongs to; @param page its address for people */
    record Card(
            String ref,
            String code,
            String title,
            String council,
            @Nullable String service,
            @Nullable String owner,
            List<String> sets,
            String unit,
            String polarity,
            String length,
            String state,
            String tone,
            String publication,
            @Nullable LocalDate ended,
            String page) {}

    /** A post that has to do with a measure. */
    record Post(String ref, String title) {}

    /**
     * A measure with its people and the sheet that applies to the latest periods.
     *
     * @param entry who enters figures; the owner where nobody else is named
     * @param approval who approves, then who accepts
     */
    record Whole(
            Card measure, @Nullable Post owner, @Nullable Post entry, List<Post> approval, Said definition) {}

    /**
     * One version of a definition sheet.
     *
     * @param applies to periods that begin on this day or later; null where it applies from the beginning
     * @param polarity high, low, within or none is good
     * @param from of a range that is good; null otherwise
     * @param derived longer periods with the way they are worked out, such as P3M: sum
     */
    record Said(
            int number,
            @Nullable LocalDate applies,
            Instant recorded,
            String reason,
            Map<String, String> words,
            String type,
            String unit,
            int decimals,
            String polarity,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to,
            @Nullable Parts parts,
            String length,
            Map<String, String> derived,
            int daysDue,
            int daysOverdue,
            Judging judging,
            String formula) {}

    /** What is divided by what. */
    record Parts(String numerator, String denominator, BigDecimal multiplier) {}

    /** How figures are judged. @param rule empty for the council's own */
    record Judging(
            String rule, Map<String, String> settings, boolean yearToYear, int longPeriods, boolean cumulative) {}

    static Card card(Measure measure) {
        var card = measure.thing().card();
        var sheet = measure.sheet();
        return new Card(
                measure.ref(),
                measure.code(),
                measure.title(),
                measure.council(),
                card.service(),
                card.owner(),
                measure.tags(),
                sheet.counted().unit(),
                code(sheet.polarity()),
                sheet.collection().collected().code(),
                measure.thing().state().words(),
                measure.thing().state().tone().code(),
                card.publication().code(),
                card.ended(),
                "/measures/" + measure.ref());
    }

    /** The posts of a measure, whose titles have been looked up. */
    static Whole whole(Measure measure, Map<String, String> titles) {
        List<Post> approval = new ArrayList<>();
        measure.people().approval().forEach(ref -> approval.add(new Post(ref, titles.getOrDefault(ref, ref))));
        return new Whole(
                card(measure),
                post(measure.thing().owner(), titles),
                post(measure.enteredBy(), titles),
                approval,
                said(measure.definition()));
    }

    private static @Nullable Post post(@Nullable String ref, Map<String, String> titles) {
        return ref == null ? null : new Post(ref, titles.getOrDefault(ref, ref));
    }

    static Said said(Definition one) {
        var sheet = one.sheet();
        var polarity = sheet.polarity();
        var collection = sheet.collection();
        Map<String, String> derived = new LinkedHashMap<>();
        collection.derived().forEach(each -> derived.put(each.length().code(), each.how()));
        Map<String, String> words = new LinkedHashMap<>();
        words.put("purpose", sheet.words().purpose());
        words.put("method", sheet.words().method());
        words.put("source", sheet.words().source());
        words.put("accountability", sheet.words().accountability().code());
        words.put("serviceId", sheet.words().serviceId());
        var ratio = sheet.ratio();
        var judging = sheet.judging();
        return new Said(
                one.number(),
                one.applies().equals(Measures.ALWAYS) ? null : one.applies(),
                one.recorded(),
                one.reason(),
                words,
                sheet.counted().type().code(),
                sheet.counted().unit(),
                sheet.counted().decimals(),
                code(polarity),
                polarity instanceof Polarity.Within within ? within.from() : null,
                polarity instanceof Polarity.Within within ? within.to() : null,
                ratio == null ? null : new Parts(ratio.numerator(), ratio.denominator(), ratio.multiplier()),
                collection.collected().code(),
                derived,
                collection.daysDue(),
                collection.daysOverdue(),
                new Judging(
                        judging.rule(),
                        judging.settings(),
                        judging.yearToYear(),
                        judging.longPeriods(),
                        judging.cumulative()),
                sheet.formula());
    }

    private static String code(Polarity polarity) {
        return switch (polarity) {
            case Polarity.High high -> "high";
            case Polarity.Low low -> "low";
            case Polarity.Within within -> "within";
            case Polarity.None none -> "none";
        };
    }
}
