package org.goldenthread.site.updates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.access.Act;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to what posts owe: one source for the page, the home page and reminders. */
@Component
@Transactional
public class Duties {
    private final List<Owing> rooms;
    private final DoneStore store;
    private final Clock clock;

    Duties(List<Owing> rooms, DoneStore store, Clock clock) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(room -> room.sort().place()))
                .toList();
        this.store = store;
        this.clock = clock;
    }

    /** The sorts of duties there are. */
    public List<Sort> sorts() {
        return rooms.stream().map(Owing::sort).toList();
    }

    /** What the posts that the visitor holds owe in the chosen council. */
    @Transactional(readOnly = true)
    public Owed of(Visitor visitor) {
        return of(visitor, visitor.posts());
    }

    /** What these posts owe; nothing for whoever may change nothing there. */
    @Transactional(readOnly = true)
    public Owed of(Visitor visitor, Set<String> posts) {
        if (posts.isEmpty() || !visitor.may(Act.OWN)) {
            return new Owed(List.of());
        }
        var today = LocalDate.now(clock);
        var urgency = Term.urgency(today);
        var morning = today.atStartOfDay(clock.getZone()).toInstant();
        var done = store.since(visitor.council(), visitor.accountId(), morning).stream()
                .collect(Collectors.groupingBy(Done::sort));
        List<Owed.Group> groups = new ArrayList<>();
        for (var room : rooms) {
            var open = room.owed(visitor, posts).stream()
                    .sorted(Comparator.comparing(Duty::term, urgency)
                            .thenComparing(duty -> duty.what().title()))
                    .toList();
            var keys = open.stream().map(Duty::key).collect(Collectors.toSet());
            var made = done.getOrDefault(room.sort().code(), List.of()).stream()
                    .filter(one -> !keys.contains(one.key()))
                    .toList();
            if (!open.isEmpty() || !made.isEmpty()) {
                groups.add(new Owed.Group(room.sort(), open, made));
            }
        }
        groups.sort(Comparator.comparing((Owed.Group group) -> group.open().isEmpty())
                .thenComparing(
                        group -> group.open().isEmpty()
                                ? Term.OPEN
                                : group.open().getFirst().term(),
                        urgency));
        return new Owed(groups);
    }

    /** Hands an update to its room, whose own transaction it is, and remembers until tomorrow that it was made. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome send(Visitor visitor, String sort, String key, Map<String, String> typed) {
        var room = rooms.stream()
                .filter(one -> one.sort().code().equals(sort))
                .findFirst()
                .orElseThrow(() -> new NotHere("this update"));
        var outcome = room.send(visitor, key, typed);
        if (outcome instanceof Outcome.Done(var what, var words)) {
            note(visitor, sort, key, what, words);
        }
        return outcome;
    }

    /** Remembers an update that was made on a room's own page. */
    public void note(Visitor visitor, String sort, String key, Duty.What what, String words) {
        store.write(visitor.council(), visitor.accountId(), new Done(sort, key, what, words, clock.instant()));
    }

    /** Style sheets that the rooms' forms need. */
    public List<String> styles() {
        return files(Owing::styles);
    }

    /** Scripts that decorate the rooms' forms. */
    public List<String> scripts() {
        return files(Owing::scripts);
    }

    private List<String> files(Function<Owing, List<String>> which) {
        return rooms.stream()
                .flatMap(room -> which.apply(room).stream())
                .distinct()
                .toList();
    }
}
