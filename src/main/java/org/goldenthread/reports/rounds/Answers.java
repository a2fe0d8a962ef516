package org.goldenthread.reports.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.WorkingDays;
import org.goldenthread.site.updates.Reporting;
import org.goldenthread.site.updates.Reporting.Question;
import org.goldenthread.site.updates.Reporting.Told;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what was answered to a round: of an open one as it stands today, of a closed one as it was closed. */
@Component
@Transactional(readOnly = true)
public class Answers {
    private static final Told GONE = new Told(false, null, new State("No longer there", Tone.NONE), "", null, 0);
    private final Map<String, Reporting> rooms;
    private final LineStore lines;
    private final ClosingStore closings;
    private final Calendars calendars;
    private final Things things;
    private final Clock clock;

    Answers(
            List<Reporting> rooms,
            LineStore lines,
            ClosingStore closings,
            Calendars calendars,
            Things things,
            Clock clock) {
        this.rooms = rooms.stream()
                .collect(Collectors.toUnmodifiableMap(room -> room.sort().code(), room -> room));
        this.lines = lines;
        this.closings = closings;
        this.calendars = calendars;
        this.things = things;
        this.clock = clock;
    }

    /** What rounds can ask for, in the order in which people are asked. */
    public List<Sort> sorts() {
        return rooms.values().stream()
                .map(Reporting::sort)
                .sorted(java.util.Comparator.comparingInt(Sort::place))
                .toList();
    }

    Optional<Reporting> room(String sort) {
        return Optional.ofNullable(rooms.get(sort));
    }

    /** Every line with its answer; nothing while the round has not been opened. */
    public List<Answer> of(Round round) {
        return switch (round.state()) {
            case CLOSED -> closings.newest(round.ref());
            case OPEN -> live(round, lines.of(round.ref()));
            case PLANNED, CANCELLED -> List.of();
        };
    }

    /** The lines of these posts, of an open round. */
    public List<Answer> of(Round round, Collection<String> posts) {
        return round.open() && !posts.isEmpty() ? live(round, lines.of(round.ref(), posts)) : List.of();
    }

    /** Each room is asked once for all its lines. */
    private List<Answer> live(Round round, List<RoundLine> asked) {
        Map<String, Map<String, Told>> told = new HashMap<>();
        asked.stream()
                .collect(
                        Collectors.groupingBy(RoundLine::sort, Collectors.mapping(RoundLine::key, Collectors.toList())))
                .forEach((sort, keys) -> told.put(
                        sort,
                        room(sort)
                                .map(room -> room.told(
                                        round.council(), new Question(round.period(), due(round, sort)), keys))
                                .orElse(Map.of())));
        var names = things.titles(asked.stream()
                .flatMap(line -> Stream.of(line.owner().post(), line.owner().service()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList());
        var days = calendars.of(round.council()).days();
        return asked.stream()
                .map(line -> answer(
                        round,
                        line,
                        told.getOrDefault(line.sort(), Map.of()).getOrDefault(line.key(), GONE),
                        names,
                        days))
                .toList();
    }

    /** The last day on which an answer of a sort is in time. */
    private LocalDate due(Round round, String sort) {
        return room(sort).filter(Reporting::signsOff).isPresent()
                ? round.head().days().signoff()
                : round.due();
    }

    private Answer answer(Round round, RoundLine line, Told told, Map<String, String> names, WorkingDays days) {
        var today = LocalDate.now(clock);
        var due = due(round, line.sort());
        var standing = Standing.of(told, !line.excused().isEmpty(), due, today);
        var until = told.day();
        int late =
                switch (standing) {
                    case LATE -> until == null ? 0 : late(due, until, days);
                    case OVERDUE -> late(due, today, days);
                    case DONE, OWED, EXCUSED -> 0;
                };
        return new Answer(
                line,
                standing,
                told,
                late,
                new Answer.Names(
                        name(line.owner().post(), names), name(line.owner().service(), names)));
    }

    private static String name(@org.jspecify.annotations.Nullable String ref, Map<String, String> names) {
        return ref == null ? "" : names.getOrDefault(ref, ref);
    }

    /** The working days after a day, up to another and with it. */
    static int late(LocalDate due, LocalDate day, WorkingDays days) {
        return (int) due.plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(days::working)
                .count();
    }
}
