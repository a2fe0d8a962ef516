package org.goldenthread.publishing.open;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which counts are not shown, because few people are counted, or because one shown beside them would give those away.
 *
 * @param fewest counts from 1 to below this are hidden
 * @param excepted tags of what counts no people, and is shown whole
 * @see <a href="https://www.ons.gov.uk/methodology/methodologytopicsandstatisticalconcepts/disclosurecontrol">Office
 *     for National Statistics, disclosure control</a>
 */
public record SmallNumbers(int fewest, Set<String> excepted) {
    /** Hides nothing. */
    private static final int NOTHING = 1;

    public SmallNumbers {
        excepted = Set.copyOf(excepted);
    }

    /** What holds for something with these tags. */
    public SmallNumbers tagged(Collection<String> tags) {
        return tags.stream().anyMatch(excepted::contains) ? new SmallNumbers(NOTHING, excepted) : this;
    }

    /** Whether a count is shown, and if not, why. */
    public enum Sight {
        SHOWN,
        /** Fewer are counted than the council shows. */
        SMALL,
        /** With it somebody could work out one that is hidden. */
        GUARD
    }

    /** Parts and their whole, each shown or hidden. */
    public record Seen(List<Sight> parts, Sight whole) {
        public Seen {
            parts = List.copyOf(parts);
        }
    }

    /** Whether a count is too small to be shown; nobody being counted says nothing of anybody. */
    public boolean small(@Nullable BigDecimal count) {
        return count != null && count.signum() > 0 && count.compareTo(BigDecimal.valueOf(fewest)) < 0;
    }

    /**
     * What is shown of a whole and its parts, none of which is known for a null. As long as the sum of what is hidden
     * leaves only one possibility, the smallest count that is still shown is hidden too; at last the whole.
     */
    public Seen of(@Nullable BigDecimal whole, List<? extends @Nullable BigDecimal> parts) {
        var sights = new ArrayList<Sight>();
        for (var part : parts) {
            sights.add(small(part) ? Sight.SMALL : Sight.SHOWN);
        }
        if (small(whole)) {
            // each part of few is few itself, or nobody
            return new Seen(
                    IntStream.range(0, parts.size())
                            .mapToObj(i ->
                                    sights.get(i) == Sight.SHOWN && parts.get(i) != null ? Sight.GUARD : sights.get(i))
                            .toList(),
                    Sight.SMALL);
        }
        while (whole != null && givenAway(parts, sights)) {
            var next = IntStream.range(0, parts.size())
                    .filter(i -> sights.get(i) == Sight.SHOWN && positive(parts.get(i)))
                    .boxed()
                    .min(Comparator.comparing(i -> java.util.Objects.requireNonNull(parts.get(i))));
            if (next.isEmpty()) {
                return new Seen(sights, Sight.GUARD);
            }
            sights.set(next.get(), Sight.GUARD);
        }
        return new Seen(sights, Sight.SHOWN);
    }

    private static boolean positive(@Nullable BigDecimal count) {
        return count != null && count.signum() > 0;
    }

    /** Whether the sum of what is hidden, which the whole gives away, tells one of them. */
    private boolean givenAway(List<? extends @Nullable BigDecimal> parts, List<Sight> sights) {
        int small = 0;
        int guards = 0;
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part != null && sights.get(i) != Sight.SHOWN) {
                small += sights.get(i) == Sight.SMALL ? 1 : 0;
                guards += sights.get(i) == Sight.GUARD ? 1 : 0;
                sum = sum.add(part);
            }
        }
        if (small == 0) {
            return false;
        }
        if (small + guards == 1) {
            return true;
        }
        // all of them at their least, or, where nothing but small ones is hidden, all at their most
        var least = BigDecimal.valueOf(small + (long) guards * fewest);
        var most = BigDecimal.valueOf((long) small * (fewest - 1));
        return sum.compareTo(least) <= 0 || guards == 0 && sum.compareTo(most) >= 0;
    }

    /**
     * What is shown of counts that add up through a year, the earliest first: none whose growth since the last one
     * that is shown is small itself.
     */
    public List<Sight> growing(List<? extends @Nullable BigDecimal> counts) {
        var sights = new ArrayList<Sight>();
        BigDecimal shown = BigDecimal.ZERO;
        for (var count : counts) {
            if (count == null) {
                sights.add(Sight.SHOWN);
            } else if (small(count)) {
                sights.add(Sight.SMALL);
            } else if (small(count.subtract(shown).abs())) {
                sights.add(Sight.GUARD);
            } else {
                sights.add(Sight.SHOWN);
                shown = count;
            }
        }
        return sights;
    }
}
