package org.goldenthread.governance.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.People;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.site.list.Filter.Choice;
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
    private final Clock clock;

    PersonScreen(People people, Appointments appointments, Interests interests, Bodies bodies, Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.interests = interests;
        this.bodies = bodies;
        this.clock = clock;
    }

    void fill(String council, long id, Typed typed, List<Problem> problems, Model model) {
        var today = LocalDate.now(clock);
        int year = Period.financialYearOf(today);
        var names = bodies.all(council).stream().collect(Collectors.toMap(Body::ref, Body::name));
        model.addAttribute(
                "view",
                new PersonView(
                        people.get(council, id),
                        appointments.all(council).stream()
                                .filter(one -> one.person() == id)
                                .toList(),
                        interests.of(council, id),
                        interests.declared(council, id),
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
