package org.goldenthread.governance.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.goldenthread.governance.recommendations.Recommendation.Life;
import org.goldenthread.governance.scrutiny.Inquiry.How;
import org.goldenthread.governance.scrutiny.Inquiry.Source;
import org.junit.jupiter.api.Test;

/** Overlaps, overload and the load of each committee, and every move of an inquiry and a recommendation. */
class WorkProgrammeTests {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static Inquiry inquiry(String ref, String title, How how, String... committees) {
        return new Inquiry(
                ref,
                1,
                "T1",
                title,
                List.of(committees),
                new Inquiry.Why(Source.REQUEST, "", "because"),
                how,
                DAY,
                null,
                InquiryState.PROGRAMMED,
                "");
    }

    @Test
    void wordsAlikeAreFoundWhateverTheirOrderAndEndings() {
        assertThat(Likeness.percent("Repairs performance challenge", "Challenging the performance of repair"))
                .isEqualTo(100);
        assertThat(Likeness.percent("Damp in homes", "Bus services in the evening"))
                .isZero();
        assertThat(Likeness.percent("Annual report", "Annual report")).isZero();
        var pairs = Likeness.pairs(List.of(
                inquiry("SCR-1", "Missed bin collections", How.REVIEW, "BDY-1"),
                inquiry("SCR-2", "Bin collection", How.BRIEFING, "BDY-2"),
                inquiry("SCR-3", "Libraries", How.REVIEW, "BDY-1")));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().percent()).isEqualTo(66);
    }

    @Property
    void likenessIsTheSameFromBothSidesAndNeverMoreThanAll(@ForAll String one, @ForAll String other) {
        assertThat(Likeness.percent(one, other))
                .isEqualTo(Likeness.percent(other, one))
                .isBetween(0, 100);
    }

    @Test
    void aJointInquiryCountsForEachCommitteeAndTooMuchOnOneDayIsFound() {
        var all = List.of(
                inquiry("SCR-1", "One", How.TASK_GROUP, "BDY-1", "BDY-2"),
                inquiry("SCR-2", "Two", How.REVIEW, "BDY-1"),
                inquiry("SCR-3", "Three", How.BRIEFING, "BDY-1"));
        var loads = Workload.of(all, 2);
        assertThat(loads).extracting(Workload::committee).containsExactly("BDY-1", "BDY-2");
        assertThat(loads.getFirst().weight()).isEqualTo(8);
        assertThat(loads.getFirst().joint()).isOne();
        assertThat(loads.getFirst().overloads()).hasSize(1);
        assertThat(loads.get(1).overloads()).isEmpty();
        assertThat(Workload.of(all, 3).getFirst().overloads()).isEmpty();
        assertThat(Workload.of(List.of(), 3)).isEmpty();
    }

    @Test
    void everyPairOfStatesOfAnInquiryIsAllowedOrRefusedAsTheTableSays() {
        var allowed = Set.of(
                "proposed>programmed",
                "proposed>dropped",
                "programmed>proposed",
                "programmed>underway",
                "programmed>reported",
                "programmed>dropped",
                "underway>programmed",
                "underway>reported",
                "underway>dropped",
                "reported>underway",
                "dropped>proposed");
        for (var one : InquiryState.values()) {
            for (var other : InquiryState.values()) {
                assertThat(one.allowed().contains(other))
                        .as(one + " to " + other)
                        .isEqualTo(allowed.contains(one.code() + ">" + other.code()));
            }
        }
    }

    @Test
    void everyPairOfStatesOfARecommendationIsAllowedOrRefusedAsTheTableSays() {
        var allowed = Set.of(
                "awaited>accepted",
                "awaited>partly",
                "awaited>rejected",
                "accepted>rejected",
                "accepted>done",
                "partly>rejected",
                "partly>done",
                "rejected>accepted",
                "rejected>partly",
                "done>accepted",
                "done>partly");
        assertThat(Stream.of(Life.values())
                        .flatMap(one -> one.allowed().stream().map(other -> one.code() + ">" + other.code())))
                .containsExactlyInAnyOrderElementsOf(allowed);
    }
}
