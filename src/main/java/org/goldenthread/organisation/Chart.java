package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything known of a council's organisation, with all its dates: what was, is and is planned. */
public final class Chart {
    /** What has a place in the tree: a unit, or a post in a unit. */
    public sealed interface Placed permits Unit, Post {
        String ref();

        String council();

        Unit.Words words();

        Life life();

        default String name() {
            return words().name();
        }
    }

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Placements placements;
    private final Map<String, List<Holder>> holders = new HashMap<>();

    public Chart(
            Collection<Unit> units,
            Collection<Post> posts,
            Collection<Placements.Placement> placements,
            Collection<Holder> holders) {
        units.forEach(unit -> this.units.put(unit.ref(), unit));
        posts.forEach(post -> this.posts.put(post.ref(), post));
        this.placements = new Placements(placements);
        holders.forEach(this::put);
    }

    /** Keeps the chart in step with what is being written, so that many changes need one reading. */
    public void put(Unit unit) {
        units.put(unit.ref(), unit);
    }

    /** Keeps the chart in step with what is being written. */
    public void put(Post post) {
        posts.put(post.ref(), post);
    }

    /** Keeps the chart in step with what is being written. */
    public void put(Placements.Placement placement) {
        placements.add(placement);
    }

    /** Keeps the chart in step with what is being written. */
    public void put(Holder holder) {
        var all = holders.computeIfAbsent(holder.post(), post -> new ArrayList<>());
        all.removeIf(one -> one.id() == holder.id());
        all.add(holder);
    }

    /** Keeps the chart in step with what is being written. */
    public void remove(Holder holder) {
        holders.getOrDefault(holder.post(), new ArrayList<>()).removeIf(one -> one.id() == holder.id());
    }

    public Collection<Unit> units() {
        return units.values();
    }

    public Collection<Post> posts() {
        return posts.values();
    }

    public @Nullable Unit unit(@Nullable String ref) {
        return ref == null ? null : units.get(ref);
    }

    public @Nullable Post post(@Nullable String ref) {
        return ref == null ? null : posts.get(ref);
    }

    public Placements placements() {
        return placements;
    }

    /** Everybody who ever held the post, or is to hold it. */
    public List<Holder> holders(String post) {
        return List.copyOf(holders.getOrDefault(post, List.of()));
    }

    /** Those who hold the post on a day. */
    public List<Holder> holding(String post, LocalDate day) {
        return holders(post).stream().filter(one -> one.term().on(day)).toList();
    }

    /** What stands, or is to stand, under the unit on the day or later, and will be there then. */
    public Stream<Occupant> occupants(String unit, LocalDate from) {
        return placements.underFrom(from, unit).stream().flatMap(place -> {
            Placed placed = units.containsKey(place.ref()) ? units.get(place.ref()) : posts.get(place.ref());
            var then = place.since().isAfter(from) ? place.since() : from;
            return placed == null || placed.life().endedBefore(then)
                    ? Stream.empty()
                    : Stream.of(new Occupant(placed, place.since()));
        });
    }

    /** A unit or post under a unit, and since when. */
    public record Occupant(Placed placed, LocalDate since) {}

    /** The tree as it stood, or is to stand, on a day. */
    public Tree on(LocalDate day) {
        return new Tree(this, day);
    }
}
