package org.goldenthread.governance.meetings.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.access.Visitor;
import org.goldenthread.delivery.Action;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.Timetable.Deadlines;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.meetings.PaperStanding;
import org.goldenthread.governance.meetings.files.PaperFile;
import org.goldenthread.governance.meetings.files.PaperFiles;
import org.goldenthread.governance.meetings.minutes.Arising;
import org.goldenthread.governance.meetings.minutes.Minutes;
import org.goldenthread.governance.web.Tab;
import org.goldenthread.site.Crumb;
import org.goldenthread.site.Panels;
import org.goldenthread.site.ThingHead;
import org.goldenthread.site.Times;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a meeting shows. */
@Component
class MeetingScreen {
    private final Meetings meetings;
    private final Agendas agendas;
    private final Minutes minutes;
    private final Arising arising;
    private final PaperFiles files;
    private final Calendars calendars;
    private final Things things;
    private final Kinds kinds;
    private final Panels panels;
    private final Clock clock;

    MeetingScreen(
            Meetings meetings,
            Agendas agendas,
            Minutes minutes,
            Arising arising,
            PaperFiles files,
            Calendars calendars,
            Things things,
            Kinds kinds,
            Panels panels,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.minutes = minutes;
        this.arising = arising;
        this.files = files;
        this.calendars = calendars;
        this.things = things;
        this.kinds = kinds;
        this.panels = panels;
        this.clock = clock;
    }

    void fill(String ref, Visitor visitor, Model model) {
        var view = view(meetings.get(ref));
        var thing = things.get(ref);
        var crumbs = List.of(
                new Crumb("Governance", "/governance"),
                new Crumb(Tab.MEETINGS.words(), Tab.MEETINGS.path()),
                Crumb.here(ref));
        model.addAttribute("view", view);
        model.addAttribute(
                "head",
                new ThingHead(
                        thing,
                        kinds.of(thing.kind()),
                        crumbs,
                        view.meeting().when().words() + ".",
                        "summary"));
        model.addAttribute("panels", panels.on(thing, visitor));
        model.addAttribute("mine", visitor.mayChange(view.meeting().officer()));
        model.addAttribute("hands", hands(view, visitor));
    }

    /** The items for which the visitor may hand in a paper: the clerk for each, others for what their posts bring. */
    private static Set<Long> hands(MeetingView view, Visitor visitor) {
        var state = view.meeting().state();
        return !state.ahead() && state != MeetingState.HELD
                ? Set.of()
                : view.lines().stream()
                        .map(MeetingView.Line::item)
                        .filter(item -> visitor.mayChange(view.meeting().officer())
                                || visitor.mayChange(item.paper().post()))
                        .map(Item::id)
                        .collect(Collectors.toSet());
    }

    MeetingView view(Meeting meeting) {
        var items = agendas.of(meeting.ref());
        var arisen = arising.at(meeting.ref());
        var promised = arising.promised(meeting);
        var deadlines = calendars.of(meeting.council()).before(meeting.day());
        var names = names(meeting, items, Stream.concat(arisen.stream(), promised.stream()));
        var course = new MeetingView.Course(
                meetings.steps(meeting.ref()),
                List.copyOf(meeting.state().allowed()),
                meetings.before(meeting).orElse(null),
                names);
        return new MeetingView(
                meeting,
                lines(meeting, items, deadlines, names),
                new MeetingView.Gates(deadlines, notice(meeting, deadlines)),
                new MeetingView.Present(minutes.attendance(meeting.ref()), quorum(meeting)),
                arisen,
                promised,
                course);
    }

    private State quorum(Meeting meeting) {
        return minutes.quorum(meeting)
                .map(found -> new State(found.words(), found.met() ? Tone.GOOD : Tone.BAD))
                .orElse(new State("", Tone.NONE));
    }

    private Map<String, String> names(Meeting meeting, List<Item> items, Stream<Action> actions) {
        var refs = new ArrayList<String>();
        refs.add(meeting.body().ref());
        items.forEach(item -> refs.add(item.paper().post()));
        actions.forEach(action -> refs.add(action.owner()));
        refs.add(meeting.officer());
        return things.titles(refs.stream().filter(Objects::nonNull).toList());
    }

    private List<MeetingView.Line> lines(
            Meeting meeting, List<Item> items, Deadlines deadlines, Map<String, String> names) {
        var today = LocalDate.now(clock);
        var sent = files.of(meeting.ref()).stream().collect(Collectors.groupingBy(PaperFile::item));
        var abouts = things.cards(items.stream()
                .map(item -> item.paper().about())
                .filter(Objects::nonNull)
                .toList());
        return items.stream()
                .map(item -> {
                    var post = item.paper().post();
                    var about = item.paper().about();
                    return new MeetingView.Line(
                            item,
                            PaperStanding.of(item.paper(), deadlines, today),
                            post == null ? "" : names.getOrDefault(post, post),
                            about == null || !abouts.containsKey(about) ? null : linked(abouts.get(about)),
                            sent.getOrDefault(item.id(), List.of()));
                })
                .toList();
    }

    private MeetingView.Linked linked(Thing thing) {
        return new MeetingView.Linked(
                thing.ref() + " " + thing.title(), kinds.of(thing.kind()).href(thing.ref()));
    }

    /** Whether the agenda is, or was, public in time. */
    private State notice(Meeting meeting, Deadlines deadlines) {
        var published = meeting.published();
        var last = Times.shortDay(deadlines.publication());
        if (published != null) {
            return published.isAfter(deadlines.publication())
                    ? new State("public on " + Times.shortDay(published) + ", too late: " + last, Tone.BAD)
                    : new State("public on " + Times.shortDay(published) + ", in time", Tone.GOOD);
        }
        if (!meeting.state().ahead()) {
            return new State("never published here", Tone.NONE);
        }
        return LocalDate.now(clock).isAfter(deadlines.publication())
                ? new State("not public, due since " + last, Tone.BAD)
                : new State("to be public by " + last, Tone.NONE);
    }
}
