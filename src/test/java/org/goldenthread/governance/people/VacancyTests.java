package org.goldenthread.governance.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.governance.seats.Quorum;
import org.goldenthread.governance.seats.Quorum.Share;
import org.goldenthread.governance.seats.Seating;
import org.junit.jupiter.api.Test;

/** What nobody holds is vacant, group by group; substitutes and officers hold no seat. */
class VacancyTests {
    private static Appointment on(String group, Capacity capacity) {
        return new Appointment(
                1,
                1,
                "BDY-1",
                1,
                "Somebody",
                capacity,
                true,
                group,
                AppointmentState.APPOINTED,
                LocalDate.EPOCH,
                null,
                "",
                "");
    }

    private static List<String> vacant(int seats, List<Share> shares, Appointment... sitting) {
        var seating = new Seating(seats, Seating.Rule.FREE, "", shares, Quorum.NONE);
        return Vacancy.of(seating, List.of(sitting)).stream()
                .map(Vacancy::words)
                .toList();
    }

    @Test
    void seatsOfAGroupAreVacantWhereOthersSit() {
        assertThat(vacant(
                        4,
                        List.of(new Share("Labour", 2), new Share("Green", 1)),
                        on("Labour", Capacity.CHAIR),
                        on("labour ", Capacity.MEMBER),
                        on("Green", Capacity.SUBSTITUTE),
                        on("", Capacity.OFFICER)))
                .containsExactly("1 seat of Green is vacant", "1 seat is vacant");
    }

    @Test
    void withoutGroupsAllSeatsAreCountedTogether() {
        assertThat(vacant(3, List.of(), on("Labour", Capacity.CHAIR))).containsExactly("2 seats are vacant");
        assertThat(vacant(1, List.of(), on("", Capacity.CHAIR), on("", Capacity.MEMBER)))
                .isEmpty();
    }

    @Test
    void everyMoveOfAnAppointmentIsInItsTable() {
        for (var state : AppointmentState.values()) {
            for (var move : AppointmentState.Move.values()) {
                assertThat(state.after(move).isPresent())
                        .isEqualTo(state.allowed().contains(move));
            }
        }
        assertThat(Stream.of(AppointmentState.Move.values()).map(AppointmentState.ENDED::after))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void aTermThatIsOverIsSaid() {
        var day = LocalDate.of(2031, 5, 1);
        var one = new Appointment(
                1,
                1,
                "BDY-1",
                1,
                "Somebody",
                Capacity.CHAIR,
                true,
                "",
                AppointmentState.APPOINTED,
                day.minusYears(1),
                day.minusDays(1),
                "",
                "");
        assertThat(one.on(day)).isFalse();
        assertThat(one.on(day.minusDays(1))).isTrue();
        assertThat(one.shown(day).words()).isEqualTo("term over");
    }
}
