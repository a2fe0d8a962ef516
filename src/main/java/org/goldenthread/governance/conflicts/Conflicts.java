package org.goldenthread.governance.conflicts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.meetings.MeetingFilter;
import org.goldenthread.governance.meetings.MeetingState;
import org.goldenthread.governance.meetings.Meetings;
import org.goldenthread.governance.people.People;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to interests at meetings. A match only asks: whether there is a conflict is for the person and the
 * monitoring officer to say, and what they say is written down.
 */
@Component
@Transactional
public class Conflicts {
    private static final int LONGEST = 1000;
    private static final int MOST = 500;
    private final SpokenStore store;
    private final Matching matching;
    private final Meetings meetings;
    private final Agendas agendas;
    private final People people;
    private final Clock clock;

    Conflicts(SpokenStore store, Matching matching, Meetings meetings, Agendas agendas, People people, Clock clock) {
        this.store = store;
        this.matching = matching;
        this.meetings = meetings;
        this.agendas = agendas;
        this.people = people;
        this.clock = clock;
    }

    /** What the agenda of a meeting touches, in the order of its items, with what was said of it. */
    @Transactional(readOnly = true)
    public List<Match> at(Meeting meeting) {
        return matching.of(meeting.council(), List.of(meeting), store.at(List.of(meeting.ref())));
    }

    /** What was said at a meeting without a match. */
    @Transactional(readOnly = true)
    public List<Statement> unasked(Meeting meeting) {
        return store.at(List.of(meeting.ref())).stream()
                .filter(one -> one.interest() == null)
                .toList();
    }

    /** What somebody said at meetings, the latest first. */
    @Transactional(readOnly = true)
    public List<Statement> by(String council, long person) {
        return store.by(council, person);
    }

    /** The matches of meetings between two days that nobody has answered; of cancelled meetings none. */
    @Transactional(readOnly = true)
    public List<Match> open(String council, LocalDate from, LocalDate to) {
        var filter = MeetingFilter.of(council).between(from, to);
        var held = meetings.list(filter, null, MOST).rows().stream()
                .filter(one -> one.state() != MeetingState.CANCELLED)
                .toList();
        var said = store.at(held.stream().map(Meeting::ref).toList());
        return matching.of(council, held, said).stream().filter(Match::open).toList();
    }

    /** The open matches of meetings to come of the people who hold these posts. */
    @Transactional(readOnly = true)
    public List<Match> asked(String council, Collection<String> posts, int days) {
        var today = LocalDate.now(clock);
        return posts.isEmpty()
                ? List.of()
                : open(council, today, today.plusDays(days)).stream()
                        .filter(one -> one.person().post() != null
                                && posts.contains(one.person().post()))
                        .toList();
    }

    /** Writes down what people said of matches, by the key of each; keys that match nothing are refused. */
    public Checked<Meeting> answer(String ref, Map<String, Statement.Answer> answers) {
        var meeting = meetings.get(ref);
        var matches = at(meeting);
        var problems = new ArrayList<Problem>();
        if (meeting.state() == MeetingState.CANCELLED) {
            problems.add(new Problem("", "The meeting was cancelled"));
        }
        answers.forEach((key, answer) -> {
            if (matches.stream().noneMatch(one -> one.key().equals(key))) {
                problems.add(new Problem("", "The agenda or the interest has changed; look at it again"));
            }
            if (answer.words().length() > LONGEST) {
                problems.add(new Problem("words-" + key, "Up to 1,000 characters"));
            }
        });
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        matches.stream()
                .filter(one -> answers.containsKey(one.key()))
                .forEach(one ->
                        store.put(meeting.council(), said(one, Objects.requireNonNull(answers.get(one.key())))));
        return Checked.accepted(meeting);
    }

    private static Statement said(Match one, Statement.Answer answer) {
        return new Statement(
                0,
                one.meeting().ref(),
                one.item().id(),
                one.person().id(),
                one.interest().id(),
                one.term(),
                answer,
                LocalDate.EPOCH);
    }

    /** Writes down what somebody said unasked, of an item or of the meeting as a whole. */
    public Checked<Meeting> declare(Statement said) {
        var meeting = meetings.get(said.meeting());
        var problems = new ArrayList<Problem>();
        if (people.all(meeting.council()).stream().noneMatch(one -> one.id() == said.person())) {
            problems.add(new Problem("person", "Choose who said it"));
        }
        if (said.item() != null
                && agendas.of(said.meeting()).stream().noneMatch(one -> Objects.equals(one.id(), said.item()))) {
            problems.add(new Problem("item", "Choose an item of this agenda"));
        }
        var words = said.answer().words();
        if (words.isBlank() || words.length() > LONGEST) {
            problems.add(new Problem("words", "Say which interest, up to 1,000 characters"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.put(meeting.council(), said);
        return Checked.accepted(meeting);
    }

    /** Takes an answer back that was written down by mistake; the trail keeps it. */
    public void takeBack(String meeting, long id) {
        if (store.delete(meetings.get(meeting).ref(), id) == 0) {
            throw new NotHere("this answer");
        }
    }
}
