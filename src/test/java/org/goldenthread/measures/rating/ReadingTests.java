package org.goldenthread.measures.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTests {

    static Rule[] everyKind() {
        return new Rule[] {
            Rules.rule("simple", "tolerance", "points", "green", "1", "amber", "2.5", "equal", "worse"),
            Rules.rule("simple", "decimals", "2"),
            Rules.rule("havering", "tolerance", "12"),
            Rules.rule("thurrock", "decimals", "0"),
            Rules.rule("lincoln"),
            Rules.rule("camms", "variance", "7.5"),
            Rules.rule("clear-impact", "levels", "A, good, 100\nB, warning, 92.5\nC, bad", "equal", "worse"),
            Rules.rule("custom", "tolerance", "absolute", "levels", "A, good, -1\nB, done, 0\nC, bad", "zero", "worst"),
        };
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aRuleIsTheSameAfterBeingKept(Rule rule) {
        assertThat(Rule.of(rule.code(), rule.settings())).isEqualTo(Checked.accepted(rule));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        var refused = Rule.of(
                "custom", Map.of("levels", "Green, good, 0\nOops\nRed, bad", "tolerance", "cats", "decimals", "x"));
        assertThat(((Checked.Refused<Rule>) refused).problems())
                .extracting(Problem::place)
                .containsExactlyInAnyOrder("levels", "tolerance", "decimals");
        assertThat(Rule.of("nonsense", Map.of())).isInstanceOf(Checked.Refused.class);
        assertThat(Rule.of("simple", Map.of("green", "6", "amber", "5"))).isInstanceOf(Checked.Refused.class);
        assertThat(Rule.of("simple", Map.of("amber", "-5"))).isInstanceOf(Checked.Refused.class);
    }
}
