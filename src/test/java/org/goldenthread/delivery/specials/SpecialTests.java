package org.goldenthread.delivery.specials;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.goldenthread.delivery.specials.BeforeAfter.Reading;
import org.goldenthread.delivery.specials.Special.Influence;
import org.goldenthread.delivery.specials.Special.Method;
import org.goldenthread.delivery.specials.Special.Policy;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Tone;

class SpecialTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static BeforeAfter measured(long before, long after, boolean higher) {
        return new BeforeAfter(
                1,
                "ACT-1",
                "Days",
                "days",
                new Reading(BigDecimal.valueOf(before, 1), null),
                new Reading(BigDecimal.valueOf(after, 1), null),
                higher,
                1);
    }

    private static Special policy(Policy policy) {
        return new Special("ACT-1", policy, new Influence("", "", ""), new Method("", ""), "", 0);
    }

    @Property
    void whatIsBetterOneWayIsWorseTheOther(@ForAll int before, @ForAll int after) {
        var up = measured(before, after, true).state().tone();
        var down = measured(before, after, false).state().tone();
        if (before == after) {
            assertThat(up).isEqualTo(Tone.NONE).isEqualTo(down);
        } else {
            assertThat(up).isEqualTo(after > before ? Tone.GOOD : Tone.BAD);
            assertThat(down).isEqualTo(after < before ? Tone.GOOD : Tone.BAD);
        }
    }

    @Example
    void aMissingFigureIsNeitherBetterNorWorse() {
        var none = new Reading(null, null);
        var one = new BeforeAfter(1, "ACT-1", "Days", "", new Reading(BigDecimal.TEN, null), none, false, 1);
        assertThat(one.state().tone()).isEqualTo(Tone.NONE);
        assertThat(one.change()).isEmpty();
        assertThat(measured(125, 90, false).change()).isEqualTo("−3.5");
        assertThat(measured(100, 100, false).change()).isEqualTo("0");
    }

    @Example
    void anAssessmentAfterItsDayIsOverdueUntilItIsThere() {
        var open = new Policy(TODAY.minusDays(90), null, TODAY.minusDays(1), null, "");
        assertThat(policy(open).state("policy change", TODAY).words()).isEqualTo("assessment overdue");
        var done = new Policy(TODAY.minusDays(90), null, TODAY.minusDays(1), TODAY, "Fewer complaints");
        assertThat(policy(done).state("policy change", TODAY).tone()).isEqualTo(Tone.DONE);
        assertThat(policy(done).check("policy change", TODAY)).isEmpty();
    }

    @Example
    void eachSortAsksForWhatBelongsToIt() {
        var nothing = Special.nothing("ACT-1");
        assertThat(nothing.check("policy change", TODAY))
                .extracting(Problem::place)
                .contains("assessmentDue");
        assertThat(nothing.check("influence", TODAY)).extracting(Problem::place).containsExactly("addressed");
        assertThat(nothing.check("intervention", TODAY))
                .extracting(Problem::place)
                .containsExactly("method");
        assertThat(nothing.check("pilot", TODAY)).isEmpty();
        var early = new Policy(TODAY, null, TODAY.minusDays(1), null, "found");
        assertThat(policy(early).check("policy change", TODAY))
                .extracting(Problem::place)
                .containsExactly("assessmentDue", "assessed");
    }
}
