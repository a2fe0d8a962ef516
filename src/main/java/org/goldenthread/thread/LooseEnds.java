package org.goldenthread.thread;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to broken threads: what an auditor would ask next. */
@Component
@Transactional(readOnly = true)
public class LooseEnds {
    private final List<LooseEndCheck> checks;
    private final SetAsideStore setAside;
    private final Things things;
    private final Clock clock;

    LooseEnds(List<LooseEndCheck> checks, SetAsideStore setAside, Things things, Clock clock) {
        this.checks = checks;
        this.setAside = setAside;
        this.things = things;
        this.clock = clock;
    }

    /** A loose end with the card of its thing. */
    public record Found(LooseEnd end, Thing thing) {}

    /**
     * The loose ends of a council that nobody has set aside.
     *
     * @param service only those of this unit; empty for all
     * @param most how many of each check at most
     */
    public List<Found> of(String council, String service, int most) {
        return withCards(council, find(council, null, most)).stream()
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

    private List<LooseEnd> find(String council, @Nullable Set<String> refs, int most) {
        var aside = setAside.keys(council, LocalDate.now(clock));
        return checks.stream()
                .flatMap(check -> check.find(council, refs, most).stream())
                .filter(end -> !aside.contains(end.ref() + " " + end.sort()))
                .toList();
    }

    private List<Found> withCards(String council, List<LooseEnd> ends) {
        var cards = things.cards(ends.stream().map(LooseEnd::ref).toList());
        return ends.stream()
                .flatMap(end -> Optional.ofNullable(cards.get(end.ref())).map(card -> new Found(end, card)).stream())
                .toList();
    }

    /** Somebody looked at a loose end and sets it aside until a date, saying why. */
    @Transactional
    public Checked<LocalDate> setAside(String ref, String sort, String reason, LocalDate until) {
        if (reason.strip().length() < 3) {
            return Checked.refused("reason", "Say why this can wait");
        }
        var today = LocalDate.now(clock);
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            return Checked.refused("until", "Choose a date within the next twelve months");
        }
        setAside.put(things.get(ref).council(), ref, sort, reason.strip(), until);
        return Checked.accepted(until);
    }
}
