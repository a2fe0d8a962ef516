package org.goldenthread.governance.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.governance.seats.Quorum.Share;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to seats: how those of a body are shared, who holds the council itself, and how the two compare. */
@Component
@Transactional
public class Seatings {
    private final SeatStore store;
    private final Things things;
    private final Clock clock;

    Seatings(SeatStore store, Things things, Clock clock) {
        this.store = store;
        this.things = things;
        this.clock = clock;
    }

    /** The seats of a body; empty while nobody has written them down. */
    @Transactional(readOnly = true)
    public Optional<Seating> of(String council, String ref) {
        return Optional.ofNullable(store.seatings(council, ref).get(ref));
    }

    /** The seats of every body of a council that has any written down, by reference. */
    @Transactional(readOnly = true)
    public Map<String, Seating> all(String council) {
        return store.seatings(council, "");
    }

    /** By which rule a body may decide; none where nobody has written one down. */
    @Transactional(readOnly = true)
    public Quorum quorum(String council, String ref) {
        return of(council, ref).map(Seating::quorum).orElse(Quorum.NONE);
    }

    /** Writes the seats of a body anew; the version is that of the body, as the writer had it before their eyes. */
    public Checked<Seating> put(String ref, int version, Seating seating) {
        var problems = check(seating);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        var council = things.touch(ref, version).council();
        store.put(ref, council, seating);
        store.deleteShares(ref);
        for (int i = 0; i < seating.shares().size(); i++) {
            store.insertShare(ref, council, i, seating.shares().get(i));
        }
        return Checked.accepted(seating);
    }

    private static List<Problem> check(Seating seating) {
        var problems = new ArrayList<Problem>();
        var quorum = seating.quorum();
        if (seating.seats() < 1 || seating.seats() > 500) {
            problems.add(new Problem("seats", "Enter how many seats there are, from 1 to 500"));
        }
        if (seating.shared() > seating.seats()) {
            problems.add(new Problem("shares", "More seats are shared than there are: " + seating.sum()));
        }
        if (seating.rule() == Seating.Rule.WAIVED && seating.why().isBlank()) {
            problems.add(new Problem("why", "Say when and why the council has waived proportion"));
        }
        if (out(quorum.least(), 1, seating.seats())) {
            problems.add(new Problem("least", "A quorum is from 1 to all the seats"));
        }
        if (out(quorum.oneIn(), 2, 10)) {
            problems.add(new Problem("oneIn", "Enter 2 for a half, 3 for a third, 4 for a quarter, up to 10"));
        }
        if (quorum.eachGroup() < 0 || quorum.eachGroup() > 50) {
            problems.add(new Problem("eachGroup", "Enter a number up to 50, or nothing"));
        }
        return problems;
    }

    private static boolean out(@Nullable Integer number, int least, int most) {
        return number != null && (number < least || number > most);
    }

    /** Every way in which the council was made up, the latest first; also what begins later. */
    @Transactional(readOnly = true)
    public List<Chamber> chambers(String council) {
        return store.chambers(council);
    }

    /** How the council is made up today; empty while nobody has written it down. */
    @Transactional(readOnly = true)
    public Optional<Chamber> chamber(String council) {
        var today = LocalDate.now(clock);
        return chambers(council).stream()
                .filter(one -> !one.day().isAfter(today))
                .findFirst();
    }

    /** Writes down how the council is made up from a day on. */
    public Checked<Chamber> put(String council, Chamber chamber) {
        var problems = new ArrayList<Problem>();
        if (chamber.groups().isEmpty() || chamber.members() > 999) {
            problems.add(new Problem("groups", "Enter the groups on the council and how many members each has"));
        }
        if (chamber.groups().stream().anyMatch(one -> one.members() < 1)) {
            problems.add(new Problem("groups", "A group has at least one member; leave out one that has none"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        long id = store.insertChamber(council, chamber);
        for (int i = 0; i < chamber.groups().size(); i++) {
            store.insertGroup(id, council, i, chamber.groups().get(i));
        }
        return Checked.accepted(chamber);
    }

    /** What each group is entitled to on a body; absent while nobody has written down who is on the council. */
    public static @Nullable Proportion due(Seating seating, Optional<Chamber> chamber) {
        return chamber.map(one -> Proportion.of(seating.seats(), one.groups())).orElse(null);
    }

    /**
     * The seats of all bodies that follow the groups, taken together: over all of them too the groups are to have their
     * share. Empty where no body follows the groups, or nobody has written down who is on the council.
     *
     * @return what they have and what they are entitled to of all those seats
     */
    @Transactional(readOnly = true)
    public Optional<Seating> together(String council) {
        var has = new HashMap<String, Integer>();
        int seats = 0;
        for (var one : all(council).values()) {
            if (one.rule() == Seating.Rule.PROPORTIONATE && !one.shares().isEmpty()) {
                seats += one.seats();
                one.shares().forEach(share -> has.merge(share.name(), share.seats(), Integer::sum));
            }
        }
        var shares = has.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> new Share(one.getKey(), one.getValue()))
                .toList();
        return seats == 0
                ? Optional.empty()
                : Optional.of(new Seating(seats, Seating.Rule.PROPORTIONATE, "", shares, Quorum.NONE));
    }
}
