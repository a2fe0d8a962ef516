package org.goldenthread.measures.rules.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.measures.exact.Said;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.measures.rating.Given;
import org.goldenthread.measures.rating.Rule;
import org.goldenthread.vocabulary.State;

/**
 * How a rule would rate a value where high is good and where low is good, so that it is seen before it is chosen.
 *
 * @param high where more is better
 * @param low where less is better
 */
public record Sample(String value, Judged high, Judged low) {
    private static final BigDecimal TARGET = BigDecimal.valueOf(100);
    private static final List<String> VALUES =
            List.of("115", "110", "105", "101", "100", "99", "96", "95", "92", "90", "85");

    /** The status and the sentence that explains it. */
    public record Judged(State state, String why) {}

    static List<Sample> of(Rule rule) {
        return Stream.concat(
                        VALUES.stream()
                                .map(BigDecimal::new)
                                .map(value -> new Sample(
                                        Said.plain(value),
                                        judged(rule, Polarity.HIGH, value),
                                        judged(rule, Polarity.LOW, value))),
                        Stream.of(new Sample("none", none(rule, Polarity.HIGH), none(rule, Polarity.LOW))))
                .toList();
    }

    private static Judged judged(Rule rule, Polarity polarity, BigDecimal value) {
        var high = polarity.equals(Polarity.HIGH);
        return judged(
                rule,
                Given.of(polarity, value, TARGET)
                        .lowerTarget(new BigDecimal(high ? "90" : "110"))
                        .lastYear(new BigDecimal(high ? "91" : "109")));
    }

    private static Judged none(Rule rule, Polarity polarity) {
        return judged(rule, Given.of(polarity, null, TARGET));
    }

    private static Judged judged(Rule rule, Given given) {
        var verdict = rule.judge(given);
        return new Judged(new State(verdict.words(), verdict.tone()), verdict.sentence());
    }
}
