package org.goldenthread.evidence.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.evidence.TrailEntry;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What became of a thing over a while, all its changes taken together: it turned red, slipped, recovered, was
 * completed. Sorted, what went wrong comes first.
 *
 * @param weight the lower the sooner it should be read
 * @param words from what to what
 * @param account who made the last of the changes
 */
public record Turn(
        String ref,
        int weight,
        State label,
        String words,
        Instant at,
        @Nullable Long account) implements Comparable<Turn> {
    private static final Comparator<Turn> ORDER = Comparator.comparingInt(Turn::weight)
            .thenComparing(Comparator.comparing(Turn::at).reversed());

    @Override
    public int compareTo(Turn other) {
        return ORDER.compare(this, other);
    }

    static Turn entered(Thing thing) {
        return new Turn(
                thing.ref(), 60, new State("New", Tone.NONE), thing.state().words(), thing.changed(), null);
    }

    /** The net of the entries of one card, which are the newest first; empty where nothing that matters changed. */
    static Optional<Turn> of(String ref, List<TrailEntry> entries) {
        var last = entries.getFirst();
        var before = entries.getLast().before();
        var after = last.after();
        return label(before, after)
                .map(found ->
                        new Turn(ref, found.weight(), found.label(), words(before, after), last.at(), last.account()));
    }

    /** The net of all changes to each card, by reference; what came back to where it was is no change. */
    static Map<String, Turn> all(List<TrailEntry> newestFirst) {
        Map<String, List<TrailEntry>> byRef = new LinkedHashMap<>();
        newestFirst.forEach(entry -> byRef.computeIfAbsent(String.valueOf(entry.ref()), ref -> new ArrayList<>())
                .add(entry));
        Map<String, Turn> turns = new LinkedHashMap<>();
        byRef.forEach((ref, entries) -> of(ref, entries).ifPresent(turn -> turns.put(ref, turn)));
        return turns;
    }

    private record Found(int weight, State label) {}

    private static Optional<Found> label(Map<String, String> before, Map<String, String> after) {
        var was = tone(before);
        var is = tone(after);
        if (isNew(before)) {
            return first(is);
        }
        if (is == Tone.BAD && was != Tone.BAD) {
            return was == Tone.NONE ? found(0, "Off track", Tone.BAD) : found(0, "Turned red", Tone.BAD);
        }
        int moved = moved(before, after);
        if (moved > 0) {
            return found(10, "Slipped", Tone.WARNING);
        }
        if (is == Tone.WARNING && was != Tone.WARNING && was != Tone.BAD) {
            return found(20, "At risk", Tone.WARNING);
        }
        if (ended(before, after) || (is == Tone.DONE && was != Tone.DONE)) {
            return found(30, "Complete", Tone.DONE);
        }
        if ((was == Tone.BAD || was == Tone.WARNING) && (is == Tone.GOOD || is == Tone.WARNING) && is != was) {
            return found(35, "Recovered", is);
        }
        if (moved < 0) {
            return found(40, "Brought on", Tone.GOOD);
        }
        if (differ(before, after, "state")) {
            return found(45, "New state", is);
        }
        if (differ(before, after, "owner")) {
            return found(50, "New owner", Tone.NONE);
        }
        return differ(before, after, "title") || differ(before, after, "due") || differ(before, after, "publication")
                ? found(55, "Edited", Tone.NONE)
                : Optional.empty();
    }

    /** What was only just entered did not turn anything: it begins there. */
    private static Optional<Found> first(Tone is) {
        return switch (is) {
            case BAD -> found(5, "New, off track", is);
            case WARNING -> found(25, "New, at risk", is);
            case GOOD, DONE, NONE -> found(60, "New", is);
        };
    }

    private static boolean isNew(Map<String, String> before) {
        return "new".equals(before.get("state"));
    }

    private static Optional<Found> found(int weight, String words, Tone tone) {
        return Optional.of(new Found(weight, new State(words, tone)));
    }

    private static boolean differ(Map<String, String> before, Map<String, String> after, String field) {
        return !Objects.equals(before.get(field), after.get(field));
    }

    private static Tone tone(Map<String, String> fields) {
        return Tone.ofCode(fields.getOrDefault("tone", "none"));
    }

    private static boolean ended(Map<String, String> before, Map<String, String> after) {
        return before.get("ended") == null && after.get("ended") != null;
    }

    /** How the day it is due moved: later is above zero. Days are written so that they sort as words. */
    private static int moved(Map<String, String> before, Map<String, String> after) {
        var was = before.get("due");
        var is = after.get("due");
        return was == null || is == null ? 0 : is.compareTo(was);
    }

    private static String words(Map<String, String> before, Map<String, String> after) {
        var words = new ArrayList<String>();
        if (differ(before, after, "state")) {
            words.add(
                    (isNew(before) ? "" : before.getOrDefault("state", "") + " → ") + after.getOrDefault("state", ""));
        }
        if (differ(before, after, "due")) {
            words.add(day(before.get("due")) + " → " + day(after.get("due")));
        }
        if (differ(before, after, "title")) {
            words.add("was “" + before.getOrDefault("title", "") + "”");
        }
        return String.join(" · ", words);
    }

    private static String day(@Nullable String day) {
        return day == null ? "no date" : Times.shortDay(LocalDate.parse(day));
    }
}
