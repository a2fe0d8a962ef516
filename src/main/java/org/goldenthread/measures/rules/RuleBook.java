package org.goldenthread.measures.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.measures.Definition;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one council, read once for a whole page: which one holds for a measure, for the periods that begin on a
 * day, as was known at a time. A later version never reaches back to earlier periods unless it says so.
 */
public final class RuleBook {
    /** What holds until a council has said anything: green on target, amber within 5% of it. */
    static final Rule OWN = Rule.simple(BigDecimal.valueOf(5));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private final List<CouncilRule> versions;
    private final Map<Integer, Applied> ofCouncil = new HashMap<>();
    private final Map<Long, Applied> ofMeasure = new HashMap<>();

    /** @param versions as they were written, the earliest first */
    RuleBook(List<CouncilRule> versions) {
        this.versions = List.copyOf(versions);
    }

    public List<CouncilRule> versions() {
        return versions;
    }

    /** The rule for a measure's period. @param known null for now */
    public Applied of(Measure measure, LocalDate start, @Nullable Instant known) {
        var definition = measure.definitionOn(start, known).orElseGet(() -> measure.definitionFor(start));
        return definition.sheet().judging().rule().isEmpty()
                ? council(start, known)
                : ofMeasure.computeIfAbsent(definition.id(), id -> own(definition, start, known));
    }

    private Applied own(Definition definition, LocalDate start, @Nullable Instant known) {
        var judging = definition.sheet().judging();
        return switch (Rule.of(judging.rule(), judging.settings())) {
            case Checked.Accepted<Rule>(Rule rule) ->
                new Applied(
                        rule,
                        Applied.Origin.MEASURE,
                        Applied.Origin.MEASURE.words() + version(definition.number(), definition.applies()));
            case Checked.Refused<Rule> unreadable -> council(start, known);
        };
    }

    /** The council's rule for periods that begin on a day, whatever a measure says of its own. */
    public Applied council(LocalDate start, @Nullable Instant known) {
        CouncilRule found = null;
        for (var one : versions) {
            boolean written = known == null || !one.recorded().isAfter(known);
            boolean begun = !one.applies().isAfter(start);
            if (written && begun && (found == null || !one.applies().isBefore(found.applies()))) {
                found = one;
            }
        }
        if (found == null) {
            return new Applied(OWN, Applied.Origin.PRODUCT, Applied.Origin.PRODUCT.words());
        }
        var version = found;
        return ofCouncil.computeIfAbsent(
                found.number(),
                number -> new Applied(
                        version.rule(),
                        Applied.Origin.COUNCIL,
                        Applied.Origin.COUNCIL.words() + version(number, version.applies())));
    }

    private static String version(int number, LocalDate applies) {
        return ", version " + number
                + (applies.isAfter(Measures.ALWAYS) ? ", for periods from " + DAY.format(applies) : "");
    }
}
