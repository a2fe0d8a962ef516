package org.goldenthread.intake.shelf;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.wording.Head;
import org.goldenthread.intake.wording.Headed;
import org.goldenthread.intake.wording.Headed.Under;
import org.goldenthread.intake.wording.Reading;

/** How a register scores a risk, before its controls (inherent) or with them, as printed; empty where it does not. */
record Scored(String likelihood, String impact, String score) {
    private static final Pattern BEFORE = Pattern.compile("\\b(?:inherent|gross|initial|raw|unmitigated|original)\\b");
    /** "4 x 4 = 16" */
    private static final Pattern WORKED =
            Pattern.compile("(?i)L?(\\d{1,2})\\s*[x×*]\\s*I?(\\d{1,2})(?:\\s*=\\s*(\\d{1,3}))?");

    private static final Pattern TOLD = Pattern.compile("(?i)consequence");
    private static final Pattern TARGET = Pattern.compile("\\btarget\\b");
    private static final Pattern WANTED = Pattern.compile("\\b(?:appetite|tolerance)\\b");

    /** With which controls a risk is scored. */
    enum When {
        BEFORE,
        NOW,
        TARGET
    }

    static Scored of(Headed table, Row row, When when) {
        var score = under(table, row, when, Head.SCORE, Head.RATING);
        var worked = WORKED.matcher(score);
        return worked.matches()
                ? new Scored(worked.group(1), worked.group(2), worked.group(3) == null ? "" : worked.group(3))
                : new Scored(under(table, row, when, Head.LIKELIHOOD), under(table, row, when, Head.IMPACT), score);
    }

    private static String under(Headed table, Row row, When when, Head... heads) {
        for (var head : heads) {
            var found = table.columns().stream()
                    .filter(column -> column.head() == head && fits(column, when))
                    // "Consequence" is the impact only where no column says so in as many words
                    .sorted(Comparator.comparing(
                            column -> TOLD.matcher(column.printed()).find()))
                    .map(column -> row.cell(column.index()).replace('\n', ' ').strip())
                    .filter(words -> !words.isEmpty())
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return "";
    }

    private static boolean fits(Under column, When when) {
        var head = column.printed().toLowerCase(Locale.UK);
        boolean target = TARGET.matcher(head).find();
        boolean before = BEFORE.matcher(head).find();
        return !WANTED.matcher(head).find()
                && switch (when) {
                    case BEFORE -> before && !target;
                    case NOW -> !before && !target;
                    case TARGET -> target;
                };
    }

    /** Likelihood times impact, when both are figures. */
    Optional<BigDecimal> product() {
        return Reading.of(likelihood)
                .flatMap(one -> Reading.of(impact).map(other -> one.number().multiply(other.number())));
    }

    /** By name, without what is not printed; empty when nothing is. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "likelihood", likelihood);
        put(fields, "impact", impact);
        put(fields, "score", score);
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
