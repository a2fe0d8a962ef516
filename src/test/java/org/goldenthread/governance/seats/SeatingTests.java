package org.goldenthread.governance.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.governance.seats.Proportion.Group;
import org.goldenthread.governance.seats.Quorum.Share;
import org.goldenthread.vocabulary.Checked;
import org.junit.jupiter.api.Test;

/** Seats add up, and are compared with what the groups are entitled to. */
class SeatingTests {
    private static final List<Group> COUNCIL = List.of(
            new Group("Labour", 20, true), new Group("Conservative", 11, true), new Group("Liberal Democrat", 9, true));

    private static Seating seating(int seats, Share... shares) {
        return new Seating(seats, Seating.Rule.PROPORTIONATE, "", List.of(shares), Quorum.NONE);
    }

    @Test
    void fourAndTwoAndTwoAreEight() {
        var eight = seating(8, new Share("Labour", 4), new Share("Conservative", 2), new Share("Liberal Democrat", 2));
        assertThat(eight.sum()).isEqualTo("4 + 2 + 2 = 8");
        assertThat(eight.wrong(Proportion.of(8, COUNCIL))).isEmpty();
        assertThat(eight.unshared()).isZero();
    }

    @Test
    void whatDoesNotFitIsSaidGroupByGroup() {
        var wrong = seating(8, new Share("Labour", 5), new Share("Conservative", 2), new Share("Green", 1));
        assertThat(wrong.wrong(Proportion.of(8, COUNCIL)))
                .containsExactly(
                        "Labour has 5 and is entitled to 4",
                        "Liberal Democrat has 0 and is entitled to 2",
                        "Green has 1 and is no group on the council");
        assertThat(seating(9, new Share("Labour", 4)).wrong(null)).containsExactly("4 = 4, and there are 9 seats");
    }

    @Test
    void nobodyKnowsWhatIsRightWhileTheCouncilIsNotWrittenDown() {
        assertThat(seating(5, new Share("Labour", 5)).wrong(null)).isEmpty();
    }

    @Test
    void groupsAreReadOneALineAndOddLinesAreRefused() {
        assertThat(Shares.read("shares", "Labour 4\n Liberal Democrat: 2 \n\nGreen - 1"))
                .isEqualTo(Checked.accepted(
                        List.of(new Share("Labour", 4), new Share("Liberal Democrat", 2), new Share("Green", 1))));
        assertThat(Shares.read("shares", "Labour\nGreen 1\ngreen 2"))
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        refused -> assertThat(refused.problems()).hasSize(2));
    }
}
