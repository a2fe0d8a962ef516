package org.goldenthread.measures.peers.beside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.comparison.Peers;
import org.goldenthread.measures.score.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to how a set of measures stands among others, as inspectors count it: the denominators are always said. */
@Component
@Transactional(readOnly = true)
public class Standings {
    private final Quartiles quartiles;
    private final Peering peering;

    Standings(Quartiles quartiles, Peering peering) {
        this.quartiles = quartiles;
        this.peering = peering;
    }

    /** One measure of the set. */
    private record One(
            String ref, Position position, @Nullable Integer side, Peers.@Nullable Improvement improvement) {}

    /** Percent below average, in each quartile, improving, and improving faster than the middle one of the peers. */
    public Summarised of(String council, Collection<Measure> measures, @Nullable Instant known) {
        List<One> placed = new ArrayList<>();
        quartiles.each(
                council,
                measures,
                known,
                (measure, placing) ->
                        placed.add(new One(measure.ref(), placing.position(), placing.side(), placing.improvement())));
        Set<String> found = new HashSet<>();
        placed.forEach(one -> found.add(one.ref()));
        var average = peering.choices(council).usual().averaged().words();
        return new Summarised(
                parts(placed, average),
                measures.stream()
                        .map(Measure::ref)
                        .filter(ref -> !found.contains(ref))
                        .toList(),
                average);
    }

    private static List<Summarised.Part> parts(List<One> placed, String average) {
        var sided = placed.stream().filter(one -> one.side() != null).toList();
        var quartered =
                placed.stream().filter(one -> one.position().quartile() > 0).toList();
        var moved = placed.stream().filter(one -> one.improvement() != null).toList();
        var parts = new ArrayList<Summarised.Part>();
        parts.add(part(
                "Worse than the " + average + " of the group",
                "measures with an average to compare with",
                sided,
                one -> sign(one.side()) < 0));
        for (int quartile = 1; quartile <= 4; quartile++) {
            int wanted = quartile;
            var name = quartile == 1
                    ? "Best quartile"
                    : quartile == 4 ? "Last quartile" : Ordinal.of(quartile) + " quartile";
            parts.add(part(
                    name,
                    "measures with a quartile",
                    quartered,
                    one -> one.position().quartile() == wanted));
        }
        parts.add(part(
                "Improving",
                "measures that the council and its peers have two figures of",
                moved,
                one -> Objects.requireNonNull(one.improvement()).own().signum() > 0));
        parts.add(part(
                "Improving faster than the middle one of the peers",
                "measures that the council and its peers have two figures of",
                moved,
                one -> Objects.requireNonNull(one.improvement()).relative().signum() > 0
                        && Objects.requireNonNull(one.improvement()).own().signum() > 0));
        return parts;
    }

    private static int sign(@Nullable Integer side) {
        return side == null ? 0 : side;
    }

    private static Summarised.Part part(String name, String of, List<One> whole, Predicate<One> is) {
        var behind = whole.stream().filter(is).map(One::ref).toList();
        return new Summarised.Part(name, new Share(behind.size(), whole.size()), of, behind);
    }
}
