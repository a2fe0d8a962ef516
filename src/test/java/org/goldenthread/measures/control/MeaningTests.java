package org.goldenthread.measures.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeaningTests {
    private static final Map<Tone, String> WORDS = new LinkedHashMap<>(Map.of(
            Tone.GOOD, "Green", Tone.WARNING, "Amber", Tone.BAD, "Red", Tone.DONE, "Blue", Tone.NONE, "Data only"));

    /** Every rating with every variation and every reach of the target. */
    record Case(Tone tone, Signal signal, Cause cause, Assurance assurance) {
        String words() {
            return Meaning.of(new State(WORDS.getOrDefault(tone, ""), tone), new Point(0, cause, signal), assurance);
        }

        boolean missed() {
            return tone == Tone.BAD || tone == Tone.WARNING;
        }
    }

    static Stream<Case> everyCase() {
        return Arrays.stream(Tone.values())
                .flatMap(tone -> Arrays.stream(Signal.values())
                        .flatMap(signal -> causes(signal).stream()
                                .flatMap(cause -> Arrays.stream(Assurance.values())
                                        .map(assurance -> new Case(tone, signal, cause, assurance)))));
    }

    private static List<Cause> causes(Signal signal) {
        return signal == Signal.COMMON
                ? List.of(Cause.COMMON)
                : List.of(Cause.OUTSIDE, Cause.TREND, Cause.NEAR_LIMIT, Cause.ONE_SIDE);
    }

    @ParameterizedTest
    @MethodSource("everyCase")
    void noStatementSpeaksAgainstItself(Case one) {
        var words = one.words();
        boolean chance = words.contains("chance") || words.contains("no real change");
        boolean real = words.toLowerCase(Locale.UK).contains("a real ");
        assertThat(words).matches("[A-Z].*[.]").doesNotContain("  ", "..", " ,");
        assertThat(chance && real).isFalse();
        assertThat(real).isEqualTo(one.signal() == Signal.IMPROVEMENT || one.signal() == Signal.CONCERN);
        assertThat(words.startsWith("Rated ")).isEqualTo(one.tone() != Tone.NONE);
        assertThat(words.contains("safely") && one.missed()).isFalse();
        assertThat(words.contains("target")).isEqualTo(one.assurance() != Assurance.NO_TARGET);
        assertThat(words.contains("met every time")).isEqualTo(one.assurance() == Assurance.CONSISTENTLY_PASS);
        assertThat(words.contains("reach")).isEqualTo(one.assurance() == Assurance.CONSISTENTLY_FAIL);
        assertThat(words.contains(one.cause().words())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BAD     | COMMON      | COMMON   | HIT_AND_MISS      | \
            Rated red, but no real change: the figure varies as it usually does, and as things are chance alone \
            decides in which periods the target is met.
            BAD     | COMMON      | COMMON   | CONSISTENTLY_FAIL | \
            Rated red, but no real change: the figure varies as it usually does, and as things are the target is \
            out of its reach. Only a change in how the work is done will reach it.
            BAD     | COMMON      | COMMON   | NO_TARGET         | \
            Rated red, but no real change: the figure varies as it usually does.
            BAD     | CONCERN     | OUTSIDE  | HIT_AND_MISS      | \
            Rated red, and a real change for the worse: the latest figure lies outside its usual range. Before, \
            the target was met in some periods and missed in others; this is more than that. Find out what has \
            changed.
            BAD     | CONCERN     | TREND    | CONSISTENTLY_PASS | \
            Rated red, and a real change for the worse: the latest seven figures or more all move the same way. \
            Going by its usual range, the target should be met every time. Find out what has changed.
            BAD     | IMPROVEMENT | ONE_SIDE | CONSISTENTLY_FAIL | \
            Rated red, but a real improvement: the latest seven figures or more lie on one side of the mean. It \
            is not enough yet: going by its usual range, the target stays out of reach.
            WARNING | COMMON      | COMMON   | HIT_AND_MISS      | \
            Rated amber, but no real change: the figure varies as it usually does, and as things are chance \
            alone decides in which periods the target is met.
            GOOD    | COMMON      | COMMON   | CONSISTENTLY_PASS | \
            Rated green, and safely: the figure varies as it usually does, and as things are the target is met \
            every time.
            GOOD    | COMMON      | COMMON   | HIT_AND_MISS      | \
            Rated green, but not safely: the figure varies as it usually does, and as things are chance alone \
            decides in which periods the target is met.
            GOOD    | COMMON      | COMMON   | CONSISTENTLY_FAIL | \
            Rated green, but only within tolerance: the figure varies as it usually does, and as things are the \
            target is out of its reach. Only a change in how the work is done will reach it.
            GOOD    | CONCERN     | TREND    | CONSISTENTLY_PASS | \
            Rated green, but a real change for the worse: the latest seven figures or more all move the same \
            way. Going by its usual range, the target is still met every time: find out what has changed before \
            it is not.
            GOOD    | CONCERN     | OUTSIDE  | HIT_AND_MISS      | \
            Rated green, but a real change for the worse: the latest figure lies outside its usual range. The \
            target has been met in some periods and missed in others, and will be missed more often unless this \
            is put right.
            GOOD    | IMPROVEMENT | TREND    | CONSISTENTLY_PASS | \
            Rated green, and a real improvement: the latest seven figures or more all move the same way. Going \
            by its usual range, the target is met every time.
            NONE    | COMMON      | COMMON   | NO_TARGET         | \
            No real change: the figure varies as it usually does.
            NONE    | HIGH        | OUTSIDE  | NO_TARGET         | \
            Higher than usual: the latest figure lies outside its usual range.
            """)
    void ratingVariationAndReachMakeOneStatement(
            Tone tone, Signal signal, Cause cause, Assurance assurance, String expected) {
        assertThat(new Case(tone, signal, cause, assurance).words()).isEqualTo(expected);
    }

    @Test
    void levelsOfACouncilsOwnKeepTheirNames() {
        assertThat(Meaning.of(
                        new State("On track", Tone.GOOD),
                        new Point(0, Cause.COMMON, Signal.COMMON),
                        Assurance.NO_TARGET))
                .isEqualTo("Rated on track, and no real change: the figure varies as it usually does.");
    }
}
