package org.goldenthread.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Remits.Why;
import org.junit.jupiter.api.Test;

class CellChangeTests {
    private static final Why WHY = new Why("agreed between the groups", LocalDate.of(2026, 4, 1), "Executive");

    private static CellChange cell(String column, Mark was, Mark now) {
        return new CellChange("P-1", column, was, now);
    }

    @Test
    void aCellIsWrittenAndReadTheSame() {
        var change = cell("W-2", Mark.NONE, Mark.SECONDARY);
        assertThat(change).hasToString("P-1.W-2..secondary");
        assertThat(CellChange.read(change.toString())).contains(change);
        assertThat(CellChange.read("P-1 W-2 nonsense")).isEmpty();
    }

    @Test
    void whatOneGivesUpAndAnotherTakesOverIsOneTransfer() {
        var transfers = CellChange.transfers(
                List.of(cell("W-1", Mark.PRIMARY, Mark.NONE), cell("W-2", Mark.NONE, Mark.PRIMARY)), WHY);
        assertThat(transfers).singleElement().satisfies(transfer -> {
            assertThat(transfer.from()).isEqualTo("W-1");
            assertThat(transfer.to()).isEqualTo("W-2");
            assertThat(transfer.was()).isEqualTo(Mark.PRIMARY);
            assertThat(transfer.role()).isEqualTo(Mark.PRIMARY);
        });
    }

    @Test
    void everyOtherChangeIsKeptOnItsOwnWithItsOldAnswer() {
        var transfers = CellChange.transfers(
                List.of(
                        cell("W-1", Mark.PRIMARY, Mark.SECONDARY),
                        cell("W-2", Mark.NONE, Mark.PRIMARY),
                        cell("W-3", Mark.SECONDARY, Mark.NONE),
                        cell("W-4", Mark.PRIMARY, Mark.PRIMARY)),
                WHY);
        assertThat(transfers)
                .extracting(one -> one.from() + " " + one.was().role() + " > " + one.to() + " "
                        + one.role().role())
                .containsExactly("W-1 primary > W-1 secondary", "null  > W-2 primary", "W-3 secondary > null ");
    }
}
