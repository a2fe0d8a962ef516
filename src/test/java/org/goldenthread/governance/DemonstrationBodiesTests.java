package org.goldenthread.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.Fixtures;
import org.goldenthread.Product;
import org.goldenthread.governance.ends.BodyEnds;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.intake.packs.Packs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration councils show bodies in every situation. */
@Product
class DemonstrationBodiesTests {
    @Autowired
    Packs packs;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Bodies bodies;

    @Autowired
    Seatings seats;

    @Autowired
    BodyEnds ends;

    @Test
    void theLargestCouncilHasBodiesInEverySituation() {
        fixtures.installation(() -> {
            for (var pack : packs.demonstrations()) {
                assertThat(packs.load(pack)).isEmpty();
            }
            assertThat(bodies.live("HRW")).hasSize(11);
            assertThat(ends.find("HRW", null, 100).stream().map(end -> end.sort()))
                    .contains(
                            "body-without-terms",
                            "body-vacancy",
                            "body-past-sunset",
                            "body-review-due",
                            "body-seats",
                            "appointment-term-over");
            var board = bodies.named("HRW", "Improvement Board").orElseThrow();
            assertThat(seats.of("HRW", board.ref()).orElseThrow().sum()).isEqualTo("4 + 2 + 2 = 8");
            assertThat(bodies.all("HRW").stream().map(one -> one.life().state()))
                    .contains(BodyState.SHADOW, BodyState.STATUTORY, BodyState.REPLACED);
            var committee = bodies.named("SMV", "Improvement sub-committee").orElseThrow();
            var seating = seats.of("SMV", committee.ref()).orElseThrow();
            assertThat(seating.wrong(Seatings.due(seating, seats.chamber("SMV"))))
                    .isEmpty();
            assertThat(bodies.live("THB")).hasSize(2);
            return board;
        });
    }
}
