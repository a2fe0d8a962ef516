package org.goldenthread.governance.conflicts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.conflicts.Conflicts;
import org.goldenthread.governance.conflicts.Match;
import org.goldenthread.governance.conflicts.Stance;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.site.list.Filter.Choice;

/**
 * Interests at a meeting as its pages show them.
 *
 * @param unasked what was said without a match
 */
public record ConflictView(Meeting meeting, List<Item> items, List<Match> matches, List<Line> unasked) {
    public ConflictView {
        items = List.copyOf(items);
        matches = List.copyOf(matches);
        unasked = List.copyOf(unasked);
    }

    /** What somebody said unasked. @param at which item, in words */
    public record Line(long id, String who, String at, Stance stance, String words) {}

    static ConflictView of(Meeting meeting, Conflicts conflicts, Agendas agendas, People people) {
        var items = agendas.of(meeting.ref());
        var names = people.all(meeting.council()).stream().collect(Collectors.toMap(Person::id, Person::name));
        var unasked = conflicts.unasked(meeting).stream()
                .map(one -> new Line(
                        one.id(),
                        names.getOrDefault(one.person(), ""),
                        ConflictPages.number(items, one.item()),
                        one.answer().stance(),
                        one.answer().words()))
                .toList();
        return new ConflictView(meeting, items, conflicts.at(meeting), unasked);
    }

    public boolean nothing() {
        return matches.isEmpty() && unasked.isEmpty();
    }

    public List<Match> open() {
        return matches.stream().filter(Match::open).toList();
    }

    /** The matches that somebody has answered, also by saying that there is no conflict. */
    public List<Match> answered() {
        return matches.stream().filter(one -> !one.open()).toList();
    }

    public List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice("", "Not said yet")),
                        Stream.of(Stance.values()).map(one -> new Choice(one.code(), one.words())))
                .toList();
    }

    public List<Choice> agenda() {
        var choices = new ArrayList<>(List.of(new Choice("", "The meeting as a whole")));
        items.forEach(one -> choices.add(new Choice(
                String.valueOf(one.id()), one.position() + ". " + one.words().title())));
        return choices;
    }
}
