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
import org.goldenthread.governance.seats.Proportion.Group;
import org.goldenthread.governance.seats.Proportion.Share;

/** Seats follow the groups by largest remainder; a majority stays one, and not every seat goes to one group. */
class ProportionProperties {
    private static List<Group> groups(List<Integer> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> new Group("Group " + i, members.get(i), true))
                .toList();
    }

    private static List<Integer> seats(int seats, Group... groups) {
        return Proportion.of(seats, List.of(groups)).shares().stream()
                .map(Share::seats)
                .toList();
    }

    private static Group group(String name, int members) {
        return new Group(name, members, true);
    }

    @Example
    void eightSeatsOfACouncilOfFortyAreFourTwoAndTwo() {
        // 8 x 20/40 = 4; 8 x 11/40 = 2.2; 8 x 9/40 = 1.8: the last seat goes to the largest remainder
        assertThat(seats(8, group("Labour", 20), group("Conservative", 11), group("Liberal Democrat", 9)))
                .containsExactly(4, 2, 2);
        assertThat(seats(8, group("Labour", 16), group("Other opposition", 8), group("SNP", 8)))
                .containsExactly(4, 2, 2);
    }

    @Example
    void aMajorityOfTheCouncilIsAMajorityOfTheBody() {
        // 8 x 13/24 = 4.33, which is no majority of 8; the seat of those in no group is given up first
        var due = Proportion.of(
                8, List.of(group("A", 13), group("B", 6), group("C", 3), new Group("No group", 2, false)));
        assertThat(due.shares().stream().map(Share::seats)).containsExactly(5, 2, 1, 0);
        assertThat(due.note()).contains("majority");
    }

    @Example
    void notEverySeatGoesToOneGroup() {
        var due = Proportion.of(3, List.of(group("A", 38), group("B", 1), group("C", 1)));
        assertThat(due.shares().stream().map(Share::seats)).containsExactly(2, 1, 0);
        assertThat(due.note()).contains("Not every seat");
    }

    @Example
    void equalRemaindersAreSaid() {
        assertThat(Proportion.of(3, List.of(group("A", 10), group("B", 10))).note())
                .contains("for the council to give");
    }

    @Property
    void everySeatIsGivenOnce(
            @ForAll @IntRange(max = 60) int seats,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 99) Integer> members) {
        var due = Proportion.of(seats, groups(members));
        assertThat(due.shares().stream().mapToInt(Share::seats).sum()).isEqualTo(seats);
        assertThat(due.shares()).allMatch(one -> one.seats() >= 0);
    }

    @Property
    void aLargerGroupNeverHasFewerSeats(
            @ForAll @IntRange(max = 60) int seats,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 99) Integer> members) {
        for (var one : Proportion.of(seats, groups(members)).shares()) {
            for (var other : Proportion.of(seats, groups(members)).shares()) {
                if (one.group().members() > other.group().members()) {
                    assertThat(one.seats()).isGreaterThanOrEqualTo(other.seats());
                }
            }
        }
    }

    @Property
    void withoutADutyThatComesFirstEveryGroupIsWithinOneSeatOfItsQuota(
            @ForAll @IntRange(max = 60) int seats,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 99) Integer> members) {
        var due = Proportion.of(seats, groups(members));
        int all = members.stream().mapToInt(one -> one).sum();
        if (!due.note().contains("majority") && !due.note().contains("Not every")) {
            for (var one : due.shares()) {
                int whole = seats * one.group().members() / all;
                assertThat(one.seats()).isBetween(whole, whole + 1);
            }
        }
    }

    @Property
    void aMajorityIsAlwaysAMajority(
            @ForAll @IntRange(min = 2, max = 60) int seats,
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 20) Integer> members,
            @ForAll @IntRange(min = 1, max = 200) int more) {
        var all = new ArrayList<>(members);
        all.add(members.stream().mapToInt(one -> one).sum() + more);
        var due = Proportion.of(seats, groups(all));
        assertThat(due.shares().getLast().seats() * 2).isGreaterThanOrEqualTo(seats);
        if (seats > 2) {
            assertThat(due.shares().getLast().seats() * 2).isGreaterThan(seats);
        }
    }
}
