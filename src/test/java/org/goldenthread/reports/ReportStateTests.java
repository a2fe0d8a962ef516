package org.goldenthread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.reports.ReportState.Move;
import org.junit.jupiter.api.Test;

/** Every state of a report meets every move. */
class ReportStateTests {
    private static final String TABLE = """
            drafting   ASK=clearance WITHDRAW=withdrawn
            clearance  RETURN=drafting FINISH=ready WITHDRAW=withdrawn
            ready      RETURN=drafting ISSUE=issued WITHDRAW=withdrawn
            issued     SUPERSEDE=superseded WITHDRAW=withdrawn
            superseded
            withdrawn
            """;

    @Test
    void everyPairOfStateAndMoveIsAllowedOrRefusedAsTheTableSays() {
        var written = Stream.of(ReportState.values())
                .map(state -> state.code() + " "
                        + Arrays.stream(Move.values())
                                .flatMap(move -> state.after(move).stream().map(after -> move + "=" + after.code()))
                                .collect(Collectors.joining(" ")))
                .map(String::strip)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(written).isEqualTo(TABLE.replaceAll(" +", " "));
    }

    @Test
    void onlyADraftAndWhatIsInClearanceCanBeWrittenOn() {
        assertThat(Stream.of(ReportState.values()).filter(ReportState::open))
                .containsExactly(ReportState.DRAFTING, ReportState.CLEARANCE);
    }

    @Test
    void codesLeadBackToWhereTheyCameFrom() {
        for (var state : ReportState.values()) {
            assertThat(ReportState.ofCode(state.code())).isEqualTo(state);
        }
    }
}
