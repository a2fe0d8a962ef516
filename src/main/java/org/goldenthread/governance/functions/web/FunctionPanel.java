package org.goldenthread.governance.functions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.functions.Functions;
import org.goldenthread.governance.functions.Representation;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.minutes.Attendee;
import org.goldenthread.governance.meetings.minutes.Attendee.There;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.site.Panel;
import org.goldenthread.site.Templates;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;

/** On the page of a body the functions that must sit on it; on that of a meeting which of them were at the table. */
@Component
class FunctionPanel implements Panel {
    private static final int ORDER = 15;
    private static final String TITLE = "Functions at the table";
    private final Functions functions;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Templates templates;

    FunctionPanel(Functions functions, Bodies bodies, Meetings meetings, Minutes minutes, Templates templates) {
        this.functions = functions;
        this.bodies = bodies;
        this.meetings = meetings;
        this.minutes = minutes;
        this.templates = templates;
    }

    @Override
    public Optional<Shown> on(Thing thing, Visitor visitor) {
        return switch (thing.kind()) {
            case Bodies.KIND -> ofBody(thing.ref(), visitor);
            case Meetings.KIND -> ofMeeting(meetings.get(thing.ref()));
            default -> Optional.empty();
        };
    }

    private Optional<Shown> ofBody(String ref, Visitor visitor) {
        var body = bodies.get(ref);
        boolean mine = body.live() && visitor.mayChange(body.officer());
        boolean asks = mine && isOfOfficers(body.words().sort());
        var lines = functions.of(ref).stream()
                .map(one -> new FunctionLine(
                        one.function(),
                        one.name(),
                        one.isVacant() ? new State("nobody sits for it", Tone.WARNING) : new State("", Tone.NONE)))
                .toList();
        return lines.isEmpty() && !asks ? Optional.empty() : shown(lines, mine ? ref : "");
    }

    /** A council or a committee of members has groups and wards, and functions only where somebody names them. */
    private static boolean isOfOfficers(Body.Sort sort) {
        return switch (sort) {
            case BOARD, GROUP, SHORT_LIFE, PARTNERSHIP -> true;
            case COUNCIL, COMMITTEE, PANEL -> false;
        };
    }

    private Optional<Shown> shown(List<FunctionLine> lines, String change) {
        var content = templates.content("governance/functions/panel", Map.of("lines", lines, "change", change));
        return Optional.of(new Shown(TITLE, content, ORDER));
    }

    private Optional<Shown> ofMeeting(Meeting meeting) {
        var attendance = meeting.state().past() ? minutes.attendance(meeting.ref()) : List.<Attendee>of();
        if (attendance.isEmpty() || bodies.find(meeting.body().ref()).isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<FunctionLine>();
        for (var one : functions.of(meeting.body().ref())) {
            lines.add(new FunctionLine(one.function(), one.name(), there(one, attendance)));
        }
        return lines.isEmpty() ? Optional.empty() : shown(lines, "");
    }

    private static State there(Representation one, List<Attendee> attendance) {
        if (one.isVacant()) {
            return new State("nobody sits for it", Tone.WARNING);
        }
        for (var other : attendance) {
            if (other.there() == There.SUBSTITUTE && other.stands().equalsIgnoreCase(one.name())) {
                return new State("by " + other.name(), Tone.GOOD);
            }
        }
        return attendance.stream()
                        .filter(other -> other.there() == There.PRESENT || other.there() == There.ATTENDING)
                        .anyMatch(other -> other.name().equalsIgnoreCase(one.name()))
                ? new State("there", Tone.GOOD)
                : new State("not there", Tone.WARNING);
    }
}
