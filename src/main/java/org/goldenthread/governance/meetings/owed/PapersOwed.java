package org.goldenthread.governance.meetings.owed;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.Visitor;
import org.goldenthread.governance.calendar.Calendars;
import org.goldenthread.governance.calendar.CouncilCalendar;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.obligations.Obligation;
import org.goldenthread.governance.obligations.Obligations;
import org.goldenthread.governance.obligations.Owed;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.Templates;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Outcome;
import org.goldenthread.site.updates.Owing;
import org.goldenthread.site.updates.Sort;
import org.goldenthread.site.updates.Term;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Papers for items of agendas, and reports owed to bodies, that posts are asked to hand in. */
@Component
class PapersOwed implements Owing {
    static final Sort SORT = new Sort("paper", "paper", "papers", "Papers for meetings", 60);
    private static final Pattern REPORT = Pattern.compile("report-(\\d{1,18})-(MTG-\\d{1,9})");
    private static final Pattern ITEM = Pattern.compile("item-(\\d{1,18})");

    /** Nobody is asked for a report before its draft is due within so many days. */
    private static final int SOON = 45;

    private static final Send NO_FILES = new Send("", "");

    private final Meetings meetings;
    private final Agendas agendas;
    private final Obligations obligations;
    private final Calendars calendars;
    private final Templates templates;
    private final Clock clock;

    PapersOwed(
            Meetings meetings,
            Agendas agendas,
            Obligations obligations,
            Calendars calendars,
            Templates templates,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.obligations = obligations;
        this.calendars = calendars;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Sort sort() {
        return SORT;
    }

    @Override
    public List<Duty> owed(Visitor visitor, Set<String> posts) {
        var calendar = calendars.of(visitor.council());
        var soon = LocalDate.now(clock).plusDays(SOON);
        var items = agendas.owed(visitor.council(), posts).stream()
                .flatMap(item -> meetings.find(item.ref()).stream().map(meeting -> duty(item, meeting, calendar)));
        var reports = obligations.ahead(visitor.council(), posts).stream()
                .filter(one -> one.item() == null && !one.deadlines().draft().isAfter(soon))
                .map(this::duty);
        return Stream.concat(items, reports).toList();
    }

    private Duty duty(Item item, Meeting meeting, CouncilCalendar calendar) {
        var key = "item-" + item.id();
        return new Duty(
                key,
                what(meeting, item.words().title()),
                Term.by(calendar.before(meeting.day()).draft()),
                "",
                item.paper().post(),
                form(key, item.paper().words(), filesOf(item), List.of()));
    }

    private Duty duty(Owed owed) {
        var key = "report-" + owed.obligation().id() + "-" + owed.meeting().ref();
        return new Duty(
                key,
                what(owed.meeting(), owed.obligation().subject().words()),
                Term.by(owed.deadlines().draft()),
                "",
                owed.obligation().post(),
                form(key, "", NO_FILES, List.of()));
    }

    private static Duty.What what(Meeting meeting, String title) {
        return new Duty.What(meeting.ref(), title, meeting.title(), "/governance/meetings/" + meeting.ref());
    }

    /** Where the paper of an item may be sent as a file. @param at empty while there is no item to send it to */
    private record Send(String at, String title) {}

    private static Send filesOf(Item item) {
        return new Send(
                "/governance/meetings/%s/items/%d/papers".formatted(item.ref(), item.id()),
                item.words().title());
    }

    private Content form(String key, String paper, Send send, List<Problem> problems) {
        return templates.content(
                "governance/meetings/paper-fields",
                Map.of("key", key, "paper", paper, "send", send.at(), "title", send.title(), "problems", problems));
    }

    @Override
    public Outcome send(Visitor visitor, String key, Map<String, String> sent) {
        var paper = Typed.of(sent).text("paper");
        var item = ITEM.matcher(key);
        var report = REPORT.matcher(key);
        if (item.matches()) {
            var one = agendas.get(Long.parseLong(item.group(1)));
            var meeting = mine(visitor, one.ref(), one.paper().post());
            var what = what(meeting, one.words().title());
            return outcome(what, key, paper, agendas.receive(one.id(), paper));
        }
        if (report.matches()) {
            Obligation one = obligations.get(Long.parseLong(report.group(1)));
            var meeting = mine(visitor, report.group(2), one.post());
            var what = what(meeting, one.subject().words());
            return outcome(what, key, paper, obligations.handIn(one.id(), meeting.ref(), paper));
        }
        throw new NotHere(key);
    }

    private Meeting mine(Visitor visitor, String ref, @org.jspecify.annotations.Nullable String post) {
        var meeting = meetings.get(ref);
        if (!meeting.council().equals(visitor.council())) {
            throw new NotHere(ref);
        }
        if (!visitor.mayChange(post)) {
            throw new NotAllowed("This paper is owed by another post");
        }
        return meeting;
    }

    private Outcome outcome(Duty.What what, String key, String paper, Checked<Item> checked) {
        return switch (checked) {
            case Checked.Accepted<Item> done -> new Outcome.Done(what, "handed in");
            case Checked.Refused<Item>(List<Problem> problems) -> {
                var placed = problems.stream()
                        .map(one -> new Problem("words-" + key, one.message()))
                        .toList();
                yield new Outcome.Again(what, placed, form(key, paper, NO_FILES, placed));
            }
        };
    }
}
