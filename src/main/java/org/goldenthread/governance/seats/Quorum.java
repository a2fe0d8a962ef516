package org.goldenthread.governance.seats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many must be there for a body to decide, as a rule: "five, at least one from each party".
 *
 * @param least so many who may vote; absent where a fraction of the seats is asked for, or nothing is
 * @param oneIn one in so many of all seats, rounded up: 4 for a quarter; absent where it is not asked for
 * @param eachGroup so many from each group or partner that has seats; 0 where that is not asked for
 * @param chair whether the chair or a vice-chair must be there
 * @param named so many from these groups or partners
 */
public record Quorum(
        @Nullable Integer least, @Nullable Integer oneIn, int eachGroup, boolean chair, List<Share> named) {
    public static final Quorum NONE = new Quorum(null, null, 0, false, List.of());

    public Quorum {
        named = List.copyOf(named);
    }

    /** How many seats, or people, a group or partner has. */
    public record Share(String name, int seats) {
        boolean of(String other) {
            return name.equalsIgnoreCase(other.strip());
        }
    }

    /**
     * Somebody who is there.
     *
     * @param group in whose name they sit; empty for none
     * @param votes whether they count; officers, observers and union representatives do not
     * @param chairs whether they are the chair or a vice-chair
     */
    public record Present(String group, boolean votes, boolean chairs) {}

    /**
     * Whether the body may decide.
     *
     * @param counted how many of those present count
     * @param missing what is missing, each in words; empty where nothing is
     */
    public record Finding(int counted, int needed, List<String> missing) {
        public Finding {
            missing = List.copyOf(missing);
        }

        public boolean met() {
            return missing.isEmpty();
        }

        /** Such as "Quorate: 5 of the 5 that are needed" or "Not quorate: nobody from Green". */
        public String words() {
            return met()
                    ? "Quorate: %d count, %d are needed".formatted(counted, needed)
                    : "Not quorate: " + String.join("; ", missing);
        }
    }

    /** Whether a rule is written down. */
    public boolean agreed() {
        return least != null || oneIn != null || eachGroup > 0 || chair || !named.isEmpty();
    }

    /** How many must be there in all, of so many seats; at least one. */
    public int needed(int seats) {
        int part = oneIn == null ? 0 : (seats + oneIn - 1) / oneIn;
        int parts = named.stream().mapToInt(Share::seats).sum();
        return Math.max(1, Math.max(least == null ? 0 : least, Math.max(part, parts)));
    }

    /**
     * Judges those who are there.
     *
     * @param seats of the body
     * @param shares which groups or partners have how many of them
     */
    public Finding of(int seats, List<Share> shares, Collection<Present> present) {
        var counting = present.stream().filter(Present::votes).toList();
        int needed = needed(seats);
        var missing = new ArrayList<String>();
        if (counting.size() < needed) {
            missing.add("%d are there and %d are needed".formatted(counting.size(), needed));
        }
        if (eachGroup > 0) {
            shares.stream()
                    .filter(one -> one.seats() > 0)
                    .forEach(one -> few(one, Math.min(eachGroup, one.seats()), counting, missing));
        }
        named.forEach(one -> few(one, one.seats(), counting, missing));
        if (chair && counting.stream().noneMatch(Present::chairs)) {
            missing.add("neither the chair nor a vice-chair is there");
        }
        return new Finding(counting.size(), needed, missing);
    }

    private static void few(Share of, int wanted, List<Present> counting, List<String> missing) {
        long there = counting.stream().filter(one -> of.of(one.group())).count();
        if (there < wanted) {
            missing.add(
                    there == 0
                            ? "nobody from " + of.name()
                            : "%d from %s, where %d are needed".formatted(there, of.name(), wanted));
        }
    }

    /** Such as "5, at least 1 from each group" or "one in 4 of the seats, among them the chair or a vice-chair". */
    public String words() {
        if (!agreed()) {
            return "not written down";
        }
        var parts = new ArrayList<String>();
        parts.add(
                least != null
                        ? String.valueOf(least) + (oneIn == null ? "" : " and one in " + oneIn + " of the seats")
                        : oneIn == null ? "anybody" : "one in " + oneIn + " of the seats");
        if (eachGroup > 0) {
            parts.add("at least " + eachGroup + " from each group or partner");
        }
        if (!named.isEmpty()) {
            parts.add(named.stream()
                    .map(one -> "at least " + one.seats() + " from " + one.name())
                    .collect(Collectors.joining(", ")));
        }
        if (chair) {
            parts.add("among them the chair or a vice-chair");
        }
        return String.join(", ", parts);
    }
}
