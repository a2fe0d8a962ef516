package org.goldenthread.governance.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.goldenthread.governance.meetings.MeetingState.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A meeting takes the steps of its table and no other. */
class MeetingStateTests {
    private static final Map<MeetingState, Map<Move, MeetingState>> TABLE = new EnumMap<>(Map.of(
            MeetingState.SCHEDULED,
            Map.of(
                    Move.PUBLISH, MeetingState.PUBLISHED,
                    Move.HOLD, MeetingState.HELD,
                    Move.POSTPONE, MeetingState.SCHEDULED,
                    Move.CANCEL, MeetingState.CANCELLED),
            MeetingState.PUBLISHED,
            Map.of(
                    Move.HOLD, MeetingState.HELD,
                    Move.WITHDRAW, MeetingState.SCHEDULED,
                    Move.POSTPONE, MeetingState.SCHEDULED,
                    Move.CANCEL, MeetingState.CANCELLED),
            MeetingState.HELD,
            Map.of(Move.MINUTE, MeetingState.MINUTED),
            MeetingState.MINUTED,
            Map.of(Move.REOPEN, MeetingState.HELD),
            MeetingState.CANCELLED,
            Map.of(Move.REINSTATE, MeetingState.SCHEDULED)));

    @Test
    void everyPairOfStateAndMoveIsAllowedOrRefusedAsTheTableSays() {
        for (var state : MeetingState.values()) {
            var allowed = TABLE.getOrDefault(state, Map.of());
            assertThat(state.allowed()).isEqualTo(Set.copyOf(allowed.keySet()));
            for (var move : Move.values()) {
                assertThat(state.after(move).orElse(null))
                        .as("%s from %s", move, state)
                        .isEqualTo(allowed.get(move));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"14:00, 14:00", "9:30, 09:30", "2pm, 14:00", "2 PM, 14:00", "12 pm, 12:00", "10.15, 10:15"})
    void aTimeIsReadAsPeopleWriteIt(String words, LocalTime time) {
        assertThat(TimeOfDay.of(words)).isEqualTo(time);
    }

    @Test
    void whatIsNoTimeIsNone() {
        assertThat(TimeOfDay.of("noonish")).isNull();
        assertThat(TimeOfDay.of("25:00")).isNull();
    }
}
