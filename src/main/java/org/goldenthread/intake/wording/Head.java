package org.goldenthread.intake.wording;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a column of figures tells, in tables of indicators, risks and milestones. Such heads carry years and units
 * ("2021-22 Actual"), so they are known by a word in them; the order settles heads that fit two. Columns of words, such
 * as owner and date, are {@link Column}'s.
 */
public enum Head {
    POLARITY("polarity|good (?:is|to be)|higher or lower"),
    QUARTILE("quartile|\\btq\\b|top 25|median|\\bpeers?\\b|comparator|nearest neighbour"),
    DIRECTION("direction|trend|\\bdot\\b|travel"),
    LIKELIHOOD("likelihood|probability|^(?:inherent|gross|initial|raw|residual|net|current|target) l$|^l$"),
    SCORE(
            "\\bscore\\b|risk rating|\\(?l ?[x×*] ?i\\)?$|(?:gross|net|residual|inherent|current|unmitigated|mitigated) (?:risk|rating|level)"),
    APPETITE("appetite|target (?:risk|score|rating)"),
    CONTROL("\\bcontrols?\\b|mitigat"),
    RATING("\\brag\\b|\\bbrag\\b|rating|traffic light"),
    RISK("^(?:key )?risks?\\b(?! (?:rating|owner|score|no|ref|id))|^(?:description of|potential) risk|^hazard"),
    IMPACT("\\bimpact (?:score|\\(|rating)|^(?:\\w+ )?impact$|^impact|severity"
            + "|^(?:inherent|gross|initial|raw|residual|net|current|target) i$|^i$|^consequence$"),
    MILESTONE("milestone(?! date)|^key stage|^stage\\b|^event\\b"),
    DATE("^date|(?:milestone|forecast|actual|go-live|baseline) date"),
    INDICATOR("indicator(?! (?:no|number|ref|code))|performance measure|^measure\\b|^kpi|^p\\.?i\\.?$|^definition$"
            + "|^(?:pi|kpi) (?:name|title|description)"),
    CODE("(?:indicator|pi|kpi|bvpi|measure) (?:no|number|ref|code)|^bvpi|^code\\b"),
    BASELINE("\\bbaseline\\b(?! date)|starting point"),
    TARGET("\\btargets?\\b(?! date)"),
    PREVIOUS("previous|last (?:year|quarter|period)|prior"),
    ACTUAL(
            "actual(?! date)|outturn|\\bvalue\\b|^result|^performance$|achieved|^(?:this|current|latest) \\w+$|year to date"
                    + "|\\bytd\\b|^current$|^latest$"),
    OTHER("");

    private static final Set<Column> WORDS = EnumSet.of(
            Column.OWNER,
            Column.DUE,
            Column.REVISED_DUE,
            Column.ACTION,
            Column.PARAGRAPH,
            Column.RESPONSE,
            Column.START);

    private final Pattern sign;

    Head(String sign) {
        this.sign = Pattern.compile(sign);
    }

    /** What a column headed so tells; {@link #OTHER} for a column of words or of something unknown. */
    public static Head of(String printed) {
        var head =
                printed.replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK).replaceFirst("^columns?: ", "");
        boolean figures = head.matches("dates?")
                || Columns.meaning(printed).filter(WORDS::contains).isEmpty();
        return head.isEmpty() || !figures
                ? OTHER
                : Arrays.stream(values())
                        .filter(it -> it.sign.matcher(head).find())
                        .findFirst()
                        .orElse(OTHER);
    }
}
