package org.goldenthread.delivery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.vocabulary.Tone;

class BreachRuleProperties {

    @Property
    void aRuleIsBrokenExactlyWhenTheLastPeriodsAreAllBad(
            @ForAll List<Tone> before, @ForAll @IntRange(min = 1, max = 12) int misses) {
        var rule = new BreachRule(misses, 1);
        var ratings = new ArrayList<>(before);
        ratings.add(Tone.GOOD);
        for (int i = 0; i < misses; i++) {
            assertThat(rule.isBroken(ratings)).isFalse();
            ratings.add(Tone.BAD);
        }
        assertThat(rule.isBroken(ratings)).isTrue();
        assertThat(rule.isRecovered(ratings)).isFalse();
        ratings.add(Tone.GOOD);
        assertThat(rule.isBroken(ratings)).isFalse();
        assertThat(rule.isRecovered(ratings)).isTrue();
    }
}
