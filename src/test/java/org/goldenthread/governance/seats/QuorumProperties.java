package org.goldenthread.governance.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.goldenthread.governance.seats.Quorum.Present;
import org.goldenthread.governance.seats.Quorum.Share;

/** Who must be there for a body to decide. */
class QuorumProperties {
    /** Three partners with two seats each; five, at least one from each. */
    private static final Quorum FIVE = new Quorum(5, null, 1, false, List.of());

    private static final List<Share> PARTNERS = List.of(new Share("A", 2), new Share("B", 2), new Share("C", 2));

    private static Quorum.Finding five(String groups) {
        return FIVE.of(6, PARTNERS, present(groups));
    }

    private static List<Present> present(String groups) {
        return groups.chars()
                .mapToObj(one -> new Present(String.valueOf((char) one), true, false))
                .toList();
    }

    @Example
    void fiveOfSixAreAlwaysFromEveryPartner() {
        assertThat(five("AABBC").met()).isTrue();
        assertThat(five("AABB").missing()).containsExactly("4 are there and 5 are needed", "nobody from C");
    }

    @Example
    void aSubstituteForAnotherPartnerDoesNotMakeUpForOneWhoIsAway() {
        // with a seat of C vacant and a substitute sitting for A, five are there and nobody from C
        assertThat(five("AAABB").missing()).containsExactly("nobody from C");
    }

    @Example
    void whoHasNoVoteDoesNotCount() {
        var there = new ArrayList<>(present("ABC"));
        there.add(new Present("", false, false));
        there.add(new Present("", false, false));
        assertThat(FIVE.of(6, PARTNERS, there).missing()).containsExactly("3 are there and 5 are needed");
    }

    @Example
    void aFractionIsRoundedUpAndTheChairMayBeAskedFor() {
        var quarter = new Quorum(null, 4, 0, true, List.of());
        assertThat(quarter.needed(7)).isEqualTo(2);
        assertThat(quarter.of(7, List.of(), present("AB")).missing())
                .containsExactly("neither the chair nor a vice-chair is there");
        assertThat(quarter.of(7, List.of(), List.of(new Present("A", true, true), new Present("B", true, false)))
                        .met())
                .isTrue();
        assertThat(quarter.words()).isEqualTo("one in 4 of the seats, among them the chair or a vice-chair");
    }

    @Example
    void whatIsNotWrittenDownIsSaid() {
        assertThat(Quorum.NONE.words()).isEqualTo("not written down");
        assertThat(FIVE.words()).isEqualTo("5, at least 1 from each group or partner");
    }

    @Property
    void oneMoreWhoIsThereNeverUndoesAQuorum(
            @ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> groups,
            @ForAll @IntRange(max = 2) int another,
            @ForAll @IntRange(min = 1, max = 6) int least,
            @ForAll @IntRange(max = 2) int each) {
        var rule = new Quorum(least, 3, each, false, List.of());
        var there = new ArrayList<>(groups.stream()
                .map(one -> PARTNERS.get(one).name())
                .map(one -> new Present(one, true, false))
                .toList());
        boolean before = rule.of(6, PARTNERS, there).met();
        there.add(new Present(PARTNERS.get(another).name(), true, false));
        assertThat(!before || rule.of(6, PARTNERS, there).met()).isTrue();
    }

    @Property
    void everybodyIsAlwaysEnough(@ForAll @IntRange(min = 1, max = 6) int least, @ForAll @IntRange(max = 3) int each) {
        var all = IntStream.range(0, 6)
                .mapToObj(i -> new Present(PARTNERS.get(i / 2).name(), true, i == 0))
                .toList();
        assertThat(new Quorum(least, 2, each, true, List.of())
                        .of(6, PARTNERS, all)
                        .met())
                .isTrue();
    }
}
