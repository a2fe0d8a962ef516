package org.goldenthread.publishing.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.goldenthread.publishing.open.SmallNumbers.Sight;

/** Small numbers stay hidden from whoever can subtract. */
class SmallNumbersProperties {
    private static final SmallNumbers FIVE = new SmallNumbers(5, Set.of());

    private static List<BigDecimal> counts(List<Integer> counts) {
        return counts.stream().map(BigDecimal::valueOf).toList();
    }

    @Property
    void noHiddenSmallCountFollowsFromTheWholeAndWhatIsShown(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 14) Integer> parts) {
        int whole = parts.stream().mapToInt(Integer::intValue).sum();
        var seen = FIVE.of(BigDecimal.valueOf(whole), counts(parts));
        for (int i = 0; i < parts.size(); i++) {
            int count = parts.get(i);
            if (count > 0 && count < 5) {
                assertThat(seen.parts().get(i)).isEqualTo(Sight.SMALL);
                if (seen.whole() == Sight.SHOWN) {
                    assertThat(possibilities(i, parts, seen.parts(), whole))
                            .as("%s of %s, seen as %s", i, parts, seen)
                            .isGreaterThan(1);
                }
            } else if (count == 0 && seen.whole() == Sight.SHOWN) {
                assertThat(seen.parts().get(i)).isEqualTo(Sight.SHOWN);
            }
        }
    }

    /** How many counts one hidden part could have, for somebody who knows the rule and sees the rest. */
    private static long possibilities(int wanted, List<Integer> parts, List<Sight> sights, int whole) {
        int shown = IntStream.range(0, parts.size())
                .filter(i -> sights.get(i) == Sight.SHOWN)
                .map(parts::get)
                .sum();
        var hidden = IntStream.range(0, parts.size())
                .filter(i -> sights.get(i) != Sight.SHOWN && i != wanted)
                .toArray();
        return IntStream.range(1, 5)
                .filter(guess -> fits(hidden, 0, sights, whole - shown - guess))
                .count();
    }

    private static boolean fits(int[] hidden, int from, List<Sight> sights, int left) {
        if (from == hidden.length) {
            return left == 0;
        }
        boolean small = sights.get(hidden[from]) == Sight.SMALL;
        return IntStream.rangeClosed(small ? 1 : 5, small ? 4 : Math.max(5, left))
                .anyMatch(guess -> guess <= left && fits(hidden, from + 1, sights, left - guess));
    }

    @Property
    void whatGrowsThroughTheYearTellsNoSmallStep(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> steps) {
        int[] sum = {0};
        var counts = steps.stream().map(step -> sum[0] += step).toList();
        var sights = FIVE.growing(counts(counts));
        int last = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (sights.get(i) == Sight.SHOWN) {
                int step = counts.get(i) - last;
                assertThat(step == 0 || step >= 5)
                        .as("%s seen as %s", counts, sights)
                        .isTrue();
                last = counts.get(i);
            }
        }
    }

    @Example
    void aSecondPartIsHiddenWhereTheWholeWouldGiveTheFirstAway() {
        var seen = FIVE.of(BigDecimal.valueOf(33), counts(List.of(3, 10, 20)));
        assertThat(seen.parts()).containsExactly(Sight.SMALL, Sight.GUARD, Sight.SHOWN);
        assertThat(seen.whole()).isEqualTo(Sight.SHOWN);
        assertThat(FIVE.of(null, counts(List.of(3, 10))).parts()).containsExactly(Sight.SMALL, Sight.SHOWN);
        assertThat(FIVE.of(BigDecimal.valueOf(3), counts(List.of(3, 0))).whole())
                .isEqualTo(Sight.SMALL);
        assertThat(FIVE.of(BigDecimal.valueOf(3), counts(List.of(3))).parts()).containsExactly(Sight.SMALL);
    }

    @Example
    void whatCountsNoPeopleIsShownWhole() {
        var rule = new SmallNumbers(5, Set.of("Planning"));
        assertThat(rule.small(BigDecimal.TWO)).isTrue();
        assertThat(rule.small(BigDecimal.ZERO)).isFalse();
        assertThat(rule.small(BigDecimal.valueOf(5))).isFalse();
        assertThat(rule.tagged(List.of("Planning", "Statutory")).small(BigDecimal.TWO))
                .isFalse();
        assertThat(rule.tagged(List.of("Statutory")).small(BigDecimal.TWO)).isTrue();
    }
}
