package org.goldenthread.governance.meetings.year;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.occasions.Occasion;

/**
 * What somebody wants to see in a calendar of their own.
 *
 * @param bodies as references; empty for all
 * @param deadlines whether the days by which papers are due are in it
 * @param events whether events and publicity are in it
 * @param everywhere whether it takes all councils that they may read, the others with all their bodies
 */
public record Wanted(List<String> bodies, boolean deadlines, boolean events, boolean everywhere) {
    private static final String DEADLINES = "+deadlines";
    private static final String EVENTS = "+events";
    private static final String EVERYWHERE = "+everywhere";

    public Wanted {
        bodies = bodies.stream()
                .filter(one -> one.matches("[A-Z]+-\\d{1,9}"))
                .distinct()
                .sorted()
                .toList();
    }

    /** As words in an address, and back. */
    String words() {
        return Stream.of(
                        bodies.stream(),
                        Stream.of(DEADLINES).filter(one -> deadlines),
                        Stream.of(EVENTS).filter(one -> events),
                        Stream.of(EVERYWHERE).filter(one -> everywhere))
                .flatMap(one -> one)
                .collect(Collectors.joining(" "));
    }

    static Wanted of(String words) {
        var all = List.of(words.strip().split("\\s+"));
        return new Wanted(all, all.contains(DEADLINES), all.contains(EVENTS), all.contains(EVERYWHERE));
    }

    /** The same of another council, whose bodies nobody chose among. */
    Wanted elsewhere() {
        return new Wanted(List.of(), deadlines, events, everywhere);
    }

    boolean takes(Meeting meeting) {
        return bodies.isEmpty() || bodies.contains(meeting.body().ref());
    }

    boolean takes(Occasion event) {
        return events && (bodies.isEmpty() || event.bodies().stream().anyMatch(bodies::contains));
    }
}
