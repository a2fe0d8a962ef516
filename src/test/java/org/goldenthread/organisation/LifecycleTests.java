package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.organisation.Lifecycle.OfPost;
import org.goldenthread.organisation.Lifecycle.OfUnit;
import org.junit.jupiter.api.Test;

class LifecycleTests {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    @Test
    void everyPairOfAUnitsStatesIsEitherAllowedByNameOrRefused() {
        assertThat(allowed(Lifecycle.UNIT, OfUnit.values()))
                .containsExactlyInAnyOrder(
                        "PLANNED>OPEN", "PLANNED>CLOSED", "OPEN>CLOSED", "OPEN>MERGED", "CLOSED>OPEN");
    }

    @Test
    void everyPairOfAPostsStatesIsEitherAllowedByNameOrRefused() {
        assertThat(allowed(Lifecycle.POST, OfPost.values()))
                .containsExactlyInAnyOrder(
                        "PLANNED>VACANT",
                        "PLANNED>HELD",
                        "PLANNED>ACTING",
                        "PLANNED>CLOSED",
                        "VACANT>HELD",
                        "VACANT>ACTING",
                        "VACANT>CLOSED",
                        "ACTING>HELD",
                        "ACTING>VACANT",
                        "ACTING>CLOSED",
                        "HELD>ACTING",
                        "HELD>VACANT",
                        "HELD>CLOSED",
                        "CLOSED>VACANT");
    }

    private static <S extends Enum<S>> List<String> allowed(List<Lifecycle.Move<S>> moves, S[] states) {
        List<String> pairs = new ArrayList<>();
        for (S from : states) {
            for (S to : states) {
                Lifecycle.move(moves, from, to).ifPresent(move -> pairs.add(from + ">" + to));
            }
        }
        return pairs;
    }

    @Test
    void aUnitIsStillOpenOnItsLastDayAndClosedOnTheNext() {
        var life = Life.since(DAY.minusYears(1)).ending(DAY, null);
        assertThat(OfUnit.on(DAY, life)).isEqualTo(OfUnit.OPEN);
        assertThat(OfUnit.on(DAY.plusDays(1), life)).isEqualTo(OfUnit.CLOSED);
        assertThat(OfUnit.on(DAY.plusDays(1), life.ending(DAY, "U-9"))).isEqualTo(OfUnit.MERGED);
        assertThat(OfUnit.on(DAY.minusYears(2), life)).isEqualTo(OfUnit.PLANNED);
    }

    @Test
    void aPostHeldByNobodyButSomebodyActingIsActing() {
        var acting = holder(Holder.Kind.ACTING);
        assertThat(OfPost.on(DAY, Life.since(null), List.of())).isEqualTo(OfPost.VACANT);
        assertThat(OfPost.on(DAY, Life.since(null), List.of(acting))).isEqualTo(OfPost.ACTING);
        assertThat(OfPost.on(DAY, Life.since(null), List.of(acting, holder(Holder.Kind.SUBSTANTIVE))))
                .isEqualTo(OfPost.HELD);
    }

    private static Holder holder(Holder.Kind kind) {
        return new Holder(1, "POST-1", Holder.Person.named("Robin Example"), kind, new Holder.Term(null, null));
    }
}
