package org.goldenthread.governance.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.conflicts.Conflicts;
import org.goldenthread.governance.conflicts.Statement;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.People;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of a person shows. */
@Component
class PersonScreen {
    private static final int YEARS = 3;
    private final People people;
    private final Appointments appointments;
    private final Interests interests;
    private final Bodies bodies;
    private final Conflicts conflicts;
    private final Things things;
    private final Clock clock;

    PersonScreen(PersonDoors doors, Bodies bodies, Things things, Clock clock) {
        this.people = doors.people();
        this.appointments = doors.appointments();
        this.interests = doors.interests();
        this.conflicts = doors.conflicts();
        this.things = things;
        this.bodies = bodies;
        this.clock = clock;
    }

    void fill(String council, long id, Typed typed, List<Problem> problems, Model model) {
        var today = LocalDate.now(clock);
        int year = Period.financialYearOf(today);
        var names = new HashMap<>(bodies.all(council).stream().collect(Collectors.toMap(Body::ref, Body::name)));
        var said = conflicts.by(council, id);
        names.putAll(
                things.titles(said.stream().map(Statement::meeting).distinct().toList()));
        model.addAttribute(
                "view",
                new PersonView(
                        people.get(council, id),
                        appointments.all(council).stream()
                                .filter(one -> one.person() == id)
                                .toList(),
                        interests.of(council, id),
                        interests.declared(council, id),
                        said,
                        names,
                        today));
        model.addAttribute(
                "typed",
                typed.has("made") ? typed : typed.with("made", today.toString()).with("year", "" + year));
        model.addAttribute("problems", problems);
        model.addAttribute(
                "years",
                IntStream.rangeClosed(year - YEARS + 1, year + 1)
                        .mapToObj(one -> new Choice(String.valueOf(one), Declaration.year(one)))
                        .toList());
    }
}
