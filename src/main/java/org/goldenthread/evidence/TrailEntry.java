package org.goldenthread.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail: somebody entered, changed or removed one row of the record.
 *
 * @param place its place in the chain of its council, from 1 without gaps
 * @param account who did it; null when nobody was signed in
 * @param request the page or verb by which it was done
 * @param room whose table it was, such as "thread"
 * @param subject the table, such as "thing"
 * @param ref the thing it was about, where it was about one
 * @param before the row's fields before; empty when it was entered
 * @param after the row's fields after; empty when it was removed
 */
public record TrailEntry(
        long id,
        String council,
        long place,
        Instant at,
        @Nullable Long account,
        String request,
        String room,
        String subject,
        @Nullable String ref,
        Deed deed,
        Map<String, String> before,
        Map<String, String> after) {

    /** What was done to the row. */
    public enum Deed {
        INSERT,
        UPDATE,
        DELETE
    }

    /** One field that is not as it was. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}

    public TrailEntry {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** The fields that differ, by name. */
    public Stream<Change> changes() {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Change(field, before.get(field), after.get(field)));
    }

    /** A field as it is after the deed, or as it was before a removal. */
    public @Nullable String field(String name) {
        return (deed == Deed.DELETE ? before : after).get(name);
    }

    /** Whether the row was a card or a tie of this room and table. */
    public boolean isOf(String room, String subject) {
        return this.room.equals(room) && this.subject.equals(subject);
    }
}
