package org.goldenthread.intake.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table tells, whatever word a council prints above it. The order settles heads that fit two. */
public enum Head {
    POLARITY("polarity|good (?:is|to be)|higher or lower"),
    QUARTILE("quartile|\\btq\\b|top 25|median|\\bpeers?\\b|comparator|nearest neighbour"),
    DIRECTION("direction|trend|\\bdot\\b|travel"),
    LIKELIHOOD("likelihood|probability"),
    SCORE(
            "\\bscore\\b|risk rating|(?:gross|net|residual|inherent|current|unmitigated|mitigated) (?:risk|rating|level)"),
    APPETITE("appetite|target (?:risk|score|rating)"),
    CONTROL("\\bcontrols?\\b|mitigat"),
    ORIGINAL_DUE("original.{0,20}(?:date|due)"),
    DUE("^(?:by )?when\\b|\\bdue\\b|deadline|target date|completion date|time ?scale|time ?frame|implementation date"
            + "|planned date|revised date|end date|by when"),
    DATE("^date|milestone date|forecast date|actual date|go-live date"),
    OWNER("^(?:by )?who|\\bowners?\\b|\\blead\\b|responsib|\\bofficers?\\b|\\bmanager\\b|\\bsponsor\\b|accountable"),
    PROGRESS("% ?complete|per ?cent(?:age)? complete|% ?progress|complete ?%"),
    RATING("\\brag\\b|rating|traffic light|\\bbrag\\b"),
    STATUS("^(?:current |action )?(?:status|state|position)|^progress|update\\b|comment|commentary|narrative"),
    OUTCOME("outcome|success|intended result|expected result|benefits?\\b"),
    RISK("^risks?\\b(?! (?:rating|owner|score))|^(?:description of|potential) risk|^hazard"),
    IMPACT("^impact|severity|consequence"),
    MILESTONE("milestone|^key stage|^stage\\b|^event\\b"),
    INDICATOR("indicator(?! (?:no|number|ref|code))|performance measure|^measure\\b|^kpi|^p\\.?i\\.?$|^definition$"
            + "|^(?:pi|kpi) (?:name|title|description)"),
    CODE("(?:indicator|pi|kpi|bvpi|measure) (?:no|number|ref|code)|^bvpi|^code\\b"),
    REF("^(?:no|ref|number|item|id|#|reference|action no|action ref|risk no|risk ref|risk id)\\.?$"),
    PARAGRAPH("\\bpara(?:graph)?s?\\b|report ref|page ref"),
    TARGET("\\btargets?\\b"),
    PREVIOUS("previous|last (?:year|quarter|period)|prior"),
    ACTUAL("actual|outturn|\\bvalue\\b|^result|^performance$|achieved"),
    PRIORITY("^priority|^importance"),
    RECOMMENDATION("recommendation"),
    ACTION("^how\\b|\\bactions?\\b|^tasks?\\b|^activity|^activities|^steps?\\b|response"),
    WHAT("^what\\b|^issue|objective|improvement|finding|^aim\\b|^theme|^area\\b"),
    OTHER("");

    private final Pattern words;

    Head(String words) {
        this.words = Pattern.compile(words);
    }

    /** What a column headed so tells; empty for a blank head. */
    public static Optional<Head> of(String printed) {
        var head =
                printed.replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK).replaceFirst("^columns?: ", "");
        return head.isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(it -> it.words.matcher(head).find())
                        .findFirst();
    }
}
