package org.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.plan.PriorityState.Facts;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.junit.jupiter.api.Test;

class PriorityStateTests {

    private static State answered(int primaries, int secondaries, int ended, boolean led, Tone... work) {
        return PriorityState.of(
                new Facts(true, false, primaries, secondaries, ended, led, List.of(work), List.of(), List.of()));
    }

    private static State upper(boolean deepest, List<Tone> below, List<Tone> measures) {
        return PriorityState.of(new Facts(false, deepest, 0, 0, 0, false, List.of(), below, measures));
    }

    @Test
    void aPriorityWithoutAPrimaryWorkstreamSaysSo() {
        assertThat(answered(0, 0, 0, false)).isEqualTo(new State("nobody answers", Tone.BAD));
        assertThat(answered(0, 2, 0, false)).isEqualTo(new State("no primary", Tone.BAD));
        assertThat(answered(0, 0, 1, false)).isEqualTo(new State("its workstream has ended", Tone.WARNING));
    }

    @Test
    void aJointRemitWarnsUntilALeadIsAgreed() {
        assertThat(answered(2, 0, 0, false).tone()).isEqualTo(Tone.WARNING);
        assertThat(answered(2, 0, 0, true)).isEqualTo(new State("being delivered", Tone.GOOD));
    }

    @Test
    void theWorkBelowDecides() {
        assertThat(answered(1, 0, 0, false)).isEqualTo(new State("being delivered", Tone.GOOD));
        assertThat(answered(1, 0, 0, false, Tone.GOOD, Tone.BAD)).isEqualTo(new State("off track", Tone.BAD));
        assertThat(answered(1, 0, 0, false, Tone.DONE, Tone.WARNING)).isEqualTo(new State("at risk", Tone.WARNING));
        assertThat(answered(1, 0, 0, false, Tone.DONE, Tone.DONE)).isEqualTo(new State("delivered", Tone.DONE));
        assertThat(answered(2, 0, 0, false, Tone.BAD)).isEqualTo(new State("off track", Tone.BAD));
        assertThat(answered(0, 0, 1, false, Tone.DONE)).isEqualTo(new State("delivered", Tone.DONE));
    }

    @Test
    void anObjectiveIsAsGoodAsWhatServesIt() {
        assertThat(upper(false, List.of(), List.of())).isEqualTo(new State("nothing below it", Tone.WARNING));
        assertThat(upper(false, List.of(Tone.GOOD, Tone.BAD), List.of()).tone()).isEqualTo(Tone.BAD);
        assertThat(upper(false, List.of(Tone.GOOD, Tone.WARNING), List.of()).tone())
                .isEqualTo(Tone.WARNING);
        assertThat(upper(false, List.of(Tone.DONE), List.of())).isEqualTo(new State("delivered", Tone.DONE));
        assertThat(upper(false, List.of(Tone.GOOD, Tone.DONE), List.of()))
                .isEqualTo(new State("being delivered", Tone.GOOD));
    }

    @Test
    void anOutcomeWithoutAMeasureIsNeverRed() {
        assertThat(upper(true, List.of(), List.of())).isEqualTo(new State("not measured", Tone.NONE));
        assertThat(upper(true, List.of(), List.of(Tone.NONE))).isEqualTo(new State("measured", Tone.NONE));
        assertThat(upper(true, List.of(), List.of(Tone.GOOD))).isEqualTo(new State("on course", Tone.GOOD));
        assertThat(upper(true, List.of(), List.of(Tone.GOOD, Tone.BAD)).tone()).isEqualTo(Tone.BAD);
    }
}
