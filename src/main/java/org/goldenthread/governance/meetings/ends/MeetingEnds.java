package org.goldenthread.governance.meetings.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.CouncilCalendar;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Item.Outcome;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.site.Times;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds meetings without agenda, papers, notice or minutes, and decisions taken without a quorum. */
@Component
class MeetingEnds implements LooseEndCheck {
    private static final int BACK = 400;
    private static final int AHEAD = 60;
    private static final int MINUTES = 14;
    private static final int MOST = 1000;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Calendars calendars;
    private final Clock clock;

    MeetingEnds(Bodies bodies, Meetings meetings, Agendas agendas, Minutes minutes, Calendars calendars, Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What is known when one meeting is looked at. @param live whether its body still meets */
    private record Look(Meeting meeting, List<Item> items, boolean live, CouncilCalendar calendar, LocalDate today) {}

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var today = LocalDate.now(clock);
        var filter = MeetingFilter.of(council).between(today.minusDays(BACK), today.plusDays(AHEAD));
        var found = meetings.list(filter, null, MOST).rows().stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .filter(one -> among == null || among.contains(one.ref()))
                .toList();
        var items = agendas.of(found.stream().map(Meeting::ref).toList());
        var calendar = calendars.of(council);
        var live = bodies.live(council).stream().map(Body::ref).collect(Collectors.toSet());
        return found.stream()
                .map(one -> new Look(
                        one,
                        items.getOrDefault(one.ref(), List.of()),
                        live.contains(one.body().ref()),
                        calendar,
                        today))
                .flatMap(look -> of(look).stream())
                .limit(most)
                .toList();
    }

    private List<LooseEnd> of(Look look) {
        if (look.meeting().state().past()) {
            return past(look);
        }
        return look.meeting().day().isBefore(look.today()) ? List.of(unsaid(look.meeting())) : ahead(look);
    }

    private static LooseEnd unsaid(Meeting meeting) {
        return new LooseEnd(
                meeting.ref(),
                "meeting-not-confirmed",
                "Did it take place?",
                "Nobody has said whether the meeting “%s” took place".formatted(meeting.title()),
                "Say that it was held, or that it was moved or cancelled and why",
                at(meeting, "/edit"));
    }

    private List<LooseEnd> ahead(Look look) {
        var meeting = look.meeting();
        var deadlines = look.calendar().before(meeting.day());
        if (!look.live()) {
            return List.of(new LooseEnd(
                    meeting.ref(),
                    "meeting-of-ended-body",
                    "Meeting of a body that has ended",
                    "“%s” has ended, and its meeting on %s is still laid"
                            .formatted(meeting.body().name(), Times.day(meeting.day())),
                    "Cancel it, or set the body up again",
                    at(meeting, "/edit")));
        }
        var found = new ArrayList<LooseEnd>();
        if (look.items().isEmpty() && look.today().isAfter(deadlines.draft())) {
            found.add(new LooseEnd(
                    meeting.ref(),
                    "meeting-without-agenda",
                    "Meeting without agenda",
                    "Nothing is on the agenda of “%s”".formatted(meeting.title()),
                    "Write the agenda, or cancel the meeting",
                    at(meeting, "/agenda/edit")));
        } else if (meeting.state() == MeetingState.SCHEDULED && look.today().isAfter(deadlines.publication())) {
            found.add(new LooseEnd(
                    meeting.ref(),
                    "agenda-not-public",
                    "Agenda not public",
                    "The agenda of “%s” was to be public by %s"
                            .formatted(meeting.title(), Times.day(deadlines.publication())),
                    "Publish it, and say at the meeting why it is late",
                    at(meeting, "/edit")));
        }
        var missing = look.items().stream()
                .filter(item -> item.paper().missing())
                .map(item -> String.valueOf(item.position()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty() && look.today().isAfter(deadlines.draft())) {
            found.add(new LooseEnd(
                    meeting.ref(),
                    "papers-missing",
                    "Papers missing",
                    "Papers for “%s” were due by %s and are not there: item %s"
                            .formatted(meeting.title(), Times.day(deadlines.draft()), missing),
                    "Ask the posts that owe them, or take the items off",
                    at(meeting, "")));
        }
        return found;
    }

    private List<LooseEnd> past(Look look) {
        var meeting = look.meeting();
        var found = new ArrayList<LooseEnd>();
        if (meeting.state() == MeetingState.HELD
                && meeting.day().plusDays(MINUTES).isBefore(look.today())) {
            found.add(new LooseEnd(
                    meeting.ref(),
                    "held-without-minutes",
                    "Held without minutes",
                    "The minutes of “%s” are not complete".formatted(meeting.title()),
                    "Write the minutes",
                    at(meeting, "/minutes")));
        }
        boolean decided = look.items().stream()
                .map(item -> item.minute().outcome())
                .anyMatch(outcome -> outcome == Outcome.AGREED || outcome == Outcome.AMENDED);
        minutes.quorum(meeting)
                .filter(quorum -> decided && !quorum.met())
                .ifPresent(quorum -> found.add(new LooseEnd(
                        meeting.ref(),
                        "decided-without-quorum",
                        "Decided without a quorum",
                        "“%s” agreed something and could not: %s"
                                .formatted(meeting.title(), String.join("; ", quorum.missing())),
                        "Correct the list of those present, or have it decided again",
                        at(meeting, "/minutes"))));
        return found;
    }

    private static String at(Meeting meeting, String page) {
        return "/governance/meetings/" + meeting.ref() + page;
    }
}
