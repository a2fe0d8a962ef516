package org.goldenthread.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.findings.FindingState.Part;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingStateTests {
    private static final LocalDate TODAY = LocalDate.of(2030, 6, 15);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private static Part part(Response.Kind kind) {
        return new Part(kind, null, null, null, null);
    }

    private static Part declined(@Nullable LocalDate review) {
        return new Part(Response.Kind.DECLINED, null, null, null, review);
    }

    private static Part action(@Nullable LocalDate due, @Nullable LocalDate completed) {
        return new Part(Response.Kind.ACTION, null, due, completed, null);
    }

    private static Part narrative() {
        return part(Response.Kind.NARRATIVE);
    }

    static Stream<Arguments> whatIsAnsweredAndHowItStands() {
        return Stream.of(
                row("no answer", Tone.WARNING),
                row("answered", Tone.DONE, narrative()),
                row("answered", Tone.DONE, part(Response.Kind.IN_PLACE)),
                row("answered", Tone.DONE, part(Response.Kind.IN_PART), declined(TODAY.plusYears(1))),
                row("declined", Tone.NONE, declined(TODAY.plusDays(1))),
                row("declined", Tone.NONE, declined(TODAY)),
                row("declined", Tone.NONE, declined(null)),
                row("declined, review due", Tone.WARNING, declined(YESTERDAY)),
                row("declined, review due", Tone.WARNING, declined(TODAY.plusDays(9)), declined(YESTERDAY)),
                row("remains open", Tone.WARNING, narrative(), declined(null), part(Response.Kind.OPEN)),
                row("remains open", Tone.WARNING, part(Response.Kind.OPEN), Part.work(Tone.BAD)),
                row("superseded", Tone.NONE, part(Response.Kind.OPEN), part(Response.Kind.SUPERSEDED)),
                row("being answered", Tone.GOOD, Part.work(Tone.GOOD)),
                row("being answered", Tone.GOOD, Part.work(Tone.NONE), narrative()),
                row("being answered", Tone.GOOD, part(Response.Kind.WORK)),
                row("being answered", Tone.GOOD, Part.work(Tone.DONE), Part.work(Tone.GOOD)),
                row("being answered, at risk", Tone.WARNING, Part.work(Tone.WARNING), Part.work(Tone.DONE)),
                row("being answered, off track", Tone.BAD, Part.work(Tone.BAD), Part.work(Tone.WARNING)),
                row("answered", Tone.DONE, Part.work(Tone.DONE), Part.work(Tone.DONE), narrative()),
                row("being answered", Tone.GOOD, action(null, null)),
                row("being answered", Tone.GOOD, action(TODAY, null)),
                row("being answered, late", Tone.WARNING, action(YESTERDAY, null), narrative()),
                row("answered", Tone.DONE, action(YESTERDAY, YESTERDAY)),
                row("being answered, off track", Tone.BAD, action(YESTERDAY, null), Part.work(Tone.BAD)));
    }

    private static Arguments row(String words, Tone tone, Part... parts) {
        return Arguments.of(List.of(parts), new State(words, tone));
    }

    @ParameterizedTest
    @MethodSource("whatIsAnsweredAndHowItStands")
    void theStateFollowsFromTheAnswers(List<Part> parts, State state) {
        assertThat(FindingState.of(parts, TODAY)).isEqualTo(state);
    }

    @Test
    void theOrderOfTheAnswersDoesNotMatter() {
        var parts = List.of(narrative(), Part.work(Tone.WARNING), declined(YESTERDAY), action(null, null));
        assertThat(FindingState.of(parts.reversed(), TODAY)).isEqualTo(FindingState.of(parts, TODAY));
    }
}
