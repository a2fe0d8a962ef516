package org.goldenthread.governance.web.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.governance.conflicts.Statement;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interest;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Person;

/**
 * Somebody as their page shows them.
 *
 * @param said what they said of interests at meetings, the latest first
 * @param bodies names of bodies and titles of meetings, by reference
 */
public record PersonView(
        Person person,
        List<Appointment> appointments,
        List<Interest> interests,
        List<Declaration> declared,
        List<Statement> said,
        Map<String, String> bodies,
        LocalDate today) {
    public PersonView {
        appointments = List.copyOf(appointments);
        interests = List.copyOf(interests);
        declared = List.copyOf(declared);
        said = List.copyOf(said);
        bodies = Map.copyOf(bodies);
    }

    public String body(String ref) {
        return bodies.getOrDefault(ref, ref);
    }
}
