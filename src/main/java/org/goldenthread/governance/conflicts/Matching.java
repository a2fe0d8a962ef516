package org.goldenthread.governance.conflicts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.governance.interests.Interest;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.interests.Touch;
import org.goldenthread.governance.meetings.Agendas;
import org.goldenthread.governance.meetings.Item;
import org.goldenthread.governance.meetings.Meeting;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.springframework.stereotype.Component;

/** Lays the interests of those who sit on a body beside the agendas of its meetings. */
@Component
class Matching {
    private final Interests interests;
    private final People people;
    private final Appointments appointments;
    private final Agendas agendas;
    private final Things things;

    Matching(Interests interests, People people, Appointments appointments, Agendas agendas, Things things) {
        this.interests = interests;
        this.people = people;
        this.appointments = appointments;
        this.agendas = agendas;
        this.things = things;
    }

    /** @param said what was answered at these meetings */
    List<Match> of(String council, List<Meeting> meetings, List<Statement> said) {
        var held = interests.all(council);
        if (held.isEmpty() || meetings.isEmpty()) {
            return List.of();
        }
        var persons = people.all(council).stream().collect(Collectors.toMap(Person::id, one -> one));
        var seats = appointments.all(council).stream().collect(Collectors.groupingBy(Appointment::ref));
        var items = agendas.of(meetings.stream().map(Meeting::ref).toList());
        var abouts = abouts(items);
        var answered = new HashMap<String, Statement>();
        said.forEach(one -> answered.put(one.item() + "-" + one.interest(), one));
        var found = new ArrayList<Match>();
        for (var meeting : meetings) {
            var there = there(held, seats.getOrDefault(meeting.body().ref(), List.of()), meeting.day());
            for (var item : items.getOrDefault(meeting.ref(), List.of())) {
                for (var touch : touched(there, item, abouts)) {
                    var one = touch.interest();
                    var person = Objects.requireNonNull(persons.get(one.person()));
                    var answer = answered.get(item.id() + "-" + one.id());
                    found.add(new Match(meeting, item, one, person, touch.term(), answer));
                }
            }
        }
        return found;
    }

    /** The interests on a day of those who sit there on that day. */
    private static List<Interest> there(List<Interest> held, List<Appointment> seats, LocalDate day) {
        var sitting = seats.stream()
                .filter(one -> one.on(day))
                .map(Appointment::person)
                .collect(Collectors.toSet());
        return held.stream()
                .filter(one -> sitting.contains(one.person()) && one.on(day))
                .toList();
    }

    private Map<String, Thing> abouts(Map<String, List<Item>> items) {
        return things.cards(items.values().stream()
                .flatMap(List::stream)
                .map(item -> item.paper().about())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** Title, paper, and the title and summary of what the item is about. */
    private static List<Touch> touched(List<Interest> held, Item item, Map<String, Thing> abouts) {
        var about =
                item.paper().about() == null ? null : abouts.get(item.paper().about());
        var card = about == null ? "" : about.title() + " | " + about.card().summary();
        return Touch.of(
                held, String.join(" | ", item.words().title(), item.paper().words(), card));
    }
}
