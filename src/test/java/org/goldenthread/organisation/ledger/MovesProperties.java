package org.goldenthread.organisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.organisation.Chart;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.organisation.Unit;

class MovesProperties {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property(tries = 300)
    void movesThatAreNotRefusedNeverMakeACircleOnAnyDay(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int units) {
        var random = new Random(seed);
        var chart = new Chart(units(units), List.of(), List.of(), List.of());
        for (int move = 0; move < 60; move++) {
            var unit = unit(random.nextInt(units));
            var parent = random.nextInt(6) == 0 ? null : "U-" + random.nextInt(units);
            var from = START.plusDays(random.nextInt(20));
            if (new UnitRules(chart).move(unit, parent, from).isEmpty()) {
                chart.put(new Placement(unit.ref(), from, parent));
            }
        }
        for (int day = -1; day < 22; day++) {
            var tree = chart.on(START.plusDays(day));
            assertThat(tree.flat()).hasSize(units);
        }
    }

    private static List<Unit> units(int count) {
        List<Unit> units = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            units.add(unit(number));
        }
        return units;
    }

    private static Unit unit(int number) {
        var words = Unit.Words.named("Unit " + number);
        return new Unit("U-" + number, "TST", Unit.Level.SERVICE, words, null, Life.since(null), 1);
    }
}
