package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.goldenthread.organisation.Placements.Placement;

class PlacementsProperties {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Property(tries = 300)
    void everyMoveThatMakesNoCircleIsLet(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int units) {
        var random = new Random(seed);
        var placements = new Placements(List.of());
        for (int move = 0; move < 30; move++) {
            var added = new Placement("U-" + random.nextInt(units), START, "U-" + random.nextInt(units));
            var after = placements.with(added);
            boolean circles = false;
            for (int unit = 0; unit < units; unit++) {
                circles |= after.circles(START, "U-" + unit);
            }
            assertThat(placements.wouldCircle(added)).isEqualTo(circles);
            placements = circles ? placements : after;
        }
    }
}
