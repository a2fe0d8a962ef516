package org.goldenthread.thread.loose;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.database.Entrance;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to broken threads: what an auditor would ask next. */
@Component
@Transactional(readOnly = true)
public class LooseEnds {
    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final int REMEMBERED = 500;
    private final List<LooseEndCheck> checks;
    private final SetAsideStore setAside;
    private final Things things;
    private final Clock clock;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    LooseEnds(List<LooseEndCheck> checks, SetAsideStore setAside, Things things, Clock clock) {
        this.checks = checks;
        this.setAside = setAside;
        this.things = things;
        this.clock = clock;
    }

    /** A loose end with the card of its thing. */
    public record Found(LooseEnd end, Thing thing) {}

    /** The loose ends that one check found. @param most whether there may be more than these */
    public record Group(String sort, String label, List<LooseEnd> ends, boolean more) {
        public Group {
            ends = List.copyOf(ends);
        }
    }

    private record Remembered(Instant at, List<Group> groups) {}

    /**
     * The loose ends of a council that nobody has set aside.
     *
     * @param service only those of this unit; empty for all
     * @param most how many of each check at most
     */
    public List<Found> of(String council, String service, int most) {
        return withCards(find(council, null, most)).stream()
                .filter(found ->
                        service.isEmpty() || service.equals(found.thing().service()))
                .toList();
    }

    /** The loose ends at these things, by reference; for the thread's picture. */
    public Map<String, List<LooseEnd>> at(String council, Set<String> refs) {
        Map<String, List<LooseEnd>> byRef = new LinkedHashMap<>();
        for (var end : find(council, refs, 200)) {
            byRef.computeIfAbsent(end.ref(), ref -> new ArrayList<>()).add(end);
        }
        return byRef;
    }

    /** What every check finds, as it was within the last minute for whoever asks; for pages that are opened often. */
    public List<Group> groups(String council) {
        var key = council + " " + Entrance.current().account();
        var now = clock.instant();
        var known = remembered.get(key);
        if (known == null || known.at().plus(FRESH).isBefore(now)) {
            if (remembered.size() > REMEMBERED) {
                remembered.clear();
            }
            known = new Remembered(now, grouped(find(council, null, REMEMBERED)));
            remembered.put(key, known);
        }
        return known.groups();
    }

    private static List<Group> grouped(List<LooseEnd> ends) {
        Map<String, List<LooseEnd>> bySort = new LinkedHashMap<>();
        ends.forEach(end ->
                bySort.computeIfAbsent(end.sort(), sort -> new ArrayList<>()).add(end));
        return bySort.entrySet().stream()
                .map(entry -> new Group(
                        entry.getKey(),
                        entry.getValue().getFirst().label(),
                        entry.getValue(),
                        entry.getValue().size() >= REMEMBERED))
                .toList();
    }

    /** The record of a council changed: what was found there may no longer be so. */
    void forget(String council) {
        remembered.keySet().removeIf(key -> key.startsWith(council + " "));
    }

    void forgetAll() {
        remembered.clear();
    }

    private List<LooseEnd> find(String council, @Nullable Set<String> refs, int most) {
        var aside = setAside.keys(council, LocalDate.now(clock));
        return checks.stream()
                .flatMap(check -> check.find(council, refs, most).stream())
                .filter(end -> !aside.contains(end.ref() + " " + end.sort()))
                .toList();
    }

    private List<Found> withCards(List<LooseEnd> ends) {
        var cards = things.cards(ends.stream().map(LooseEnd::ref).toList());
        return ends.stream()
                .flatMap(end -> Optional.ofNullable(cards.get(end.ref())).map(card -> new Found(end, card)).stream())
                .toList();
    }

    /**
     * Somebody looked at a loose end and sets it aside until a date, saying why.
     *
     * @throws NotAllowed when they may not change the thing
     */
    @Transactional
    public Checked<LocalDate> setAside(String ref, String sort, String reason, LocalDate until) {
        if (reason.strip().length() < 3 || reason.strip().length() > 1000) {
            return Checked.refused("reason", "Say why this can wait, in up to 1,000 characters");
        }
        var today = LocalDate.now(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            return Checked.refused("until", "Choose a date within the next twelve months");
        }
        var council = things.get(ref).council();
        setAside.put(council, ref, sort, reason.strip(), until);
        forget(council);
        return Checked.accepted(until);
    }

    /** Takes back that a loose end was set aside; nothing happens where it was not, or is not any more. */
    @Transactional
    public void putBack(String ref, String sort) {
        var council = things.get(ref).council();
        var aside = setAsideIn(council).stream()
                .anyMatch(one -> one.ref().equals(ref) && one.sort().equals(sort));
        if (aside && setAside.remove(ref, sort) == 0) {
            throw new NotAllowed("You may see that this was set aside but not take it back");
        }
        forget(council);
    }

    /** What was set aside in a council and has not come back yet. */
    public List<Aside> setAsideIn(String council) {
        return setAside.in(council, LocalDate.now(clock));
    }

    /** A loose end that was set aside. */
    public record Aside(String ref, String sort, String reason, LocalDate until) {}
}
