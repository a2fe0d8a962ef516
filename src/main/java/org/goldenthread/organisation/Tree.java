package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A council's organisation on one day: units under units, posts in units, people in posts. */
public final class Tree {
    private static final String TOP = "";
    private static final Comparator<Unit> BY_LEVEL = Comparator.comparing(Unit::level)
            .thenComparing(Unit::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Unit::ref);
    private final Chart chart;
    private final LocalDate day;
    private final Map<String, List<Unit>> below = new HashMap<>();
    private final Map<String, List<Seat>> seats = new HashMap<>();

    Tree(Chart chart, LocalDate day) {
        this.chart = chart;
        this.day = day;
        for (var unit : chart.units()) {
            if (there(unit)) {
                var parent = parent(unit.ref());
                below.computeIfAbsent(parent == null ? TOP : parent.ref(), ref -> new ArrayList<>())
                        .add(unit);
            }
        }
        below.values().forEach(units -> units.sort(BY_LEVEL));
        for (var post : chart.posts()) {
            var unit = chart.unit(chart.placements().parentOn(day, post.ref()));
            if (unit != null && post.life().on(day) && there(unit)) {
                seats.computeIfAbsent(unit.ref(), ref -> new ArrayList<>())
                        .add(new Seat(
                                post, chart.holding(post.ref(), day), post.ref().equals(unit.lead())));
            }
        }
        seats.values()
                .forEach(list -> list.sort(Comparator.comparing(Seat::leads)
                        .reversed()
                        .thenComparing(seat -> seat.post().name(), String.CASE_INSENSITIVE_ORDER)));
    }

    /** A post on the day, and who holds it then. */
    public record Seat(Post post, List<Holder> holders, boolean leads) {
        public boolean vacant() {
            return holders.isEmpty();
        }
    }

    /** Units, posts, and how many of the posts nobody holds. */
    public record Count(int units, int posts, int vacant) {
        Count plus(Count other) {
            return new Count(units + other.units, posts + other.posts, vacant + other.vacant);
        }
    }

    // A unit whose first day nobody wrote down cannot have been there before the unit above it.
    private boolean there(Unit unit) {
        Set<String> seen = new HashSet<>();
        Unit at = unit;
        while (at.life().on(day) && at.life().opened() == null && seen.add(at.ref())) {
            var above = chart.unit(chart.placements().parentOn(day, at.ref()));
            if (above == null || above.life().endedBefore(day)) {
                return true;
            }
            at = above;
        }
        return at.life().on(day);
    }

    private @Nullable Unit parent(String ref) {
        var parent = chart.unit(chart.placements().parentOn(day, ref));
        return parent != null && there(parent) ? parent : null;
    }

    public LocalDate day() {
        return day;
    }

    /** The units at the top. */
    public List<Unit> top() {
        return below.getOrDefault(TOP, List.of());
    }

    /** The units directly below one. */
    public List<Unit> below(String ref) {
        return below.getOrDefault(ref, List.of());
    }

    /** The posts of a unit, the leading one first. */
    public List<Seat> seats(String ref) {
        return seats.getOrDefault(ref, List.of());
    }

    /** Everything on the way from the top to a unit, itself included. */
    public List<Unit> path(String ref) {
        List<Unit> path = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Unit at = chart.unit(ref); at != null && seen.add(at.ref()); at = parent(at.ref())) {
            path.addFirst(at);
        }
        return path;
    }

    /** The way from the top in words: "Place › Housing › Lettings". */
    public String pathWords(String ref) {
        return String.join(" › ", path(ref).stream().map(Unit::name).toList());
    }

    /** Every unit of the day, each after the one above it. */
    public List<Unit> flat() {
        List<Unit> flat = new ArrayList<>();
        top().forEach(unit -> collect(unit, flat));
        return flat;
    }

    /** These units, and every one below any of them, by reference. */
    public Set<String> whole(Set<String> refs) {
        Set<String> whole = new HashSet<>(refs);
        List<Unit> below = new ArrayList<>();
        refs.forEach(ref -> below(ref).forEach(child -> collect(child, below)));
        below.forEach(unit -> whole.add(unit.ref()));
        return whole;
    }

    private void collect(Unit unit, List<Unit> into) {
        into.add(unit);
        below(unit.ref()).forEach(child -> collect(child, into));
    }

    /** A unit and everything below it, counted. */
    public Count count(String ref) {
        var own = seats(ref);
        var vacant = (int) own.stream().filter(Seat::vacant).count();
        return below(ref).stream()
                .map(child -> count(child.ref()))
                .reduce(new Count(1, own.size(), vacant), Count::plus);
    }

    /** The whole council counted. */
    public Count count() {
        return top().stream().map(unit -> count(unit.ref())).reduce(new Count(0, 0, 0), Count::plus);
    }

    /** The seat of a post on the day, where it exists then. */
    public @Nullable Seat seat(String post) {
        var unit = chart.placements().parentOn(day, post);
        return unit == null
                ? null
                : seats(unit).stream()
                        .filter(seat -> Objects.equals(seat.post().ref(), post))
                        .findFirst()
                        .orElse(null);
    }
}
