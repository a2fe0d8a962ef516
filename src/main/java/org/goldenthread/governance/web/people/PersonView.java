package org.goldenthread.governance.web.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interest;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Person;

/**
 * Somebody as their page shows them.
 *
 * @param bodies names by reference
 */
public record PersonView(
        Person person,
        List<Appointment> appointments,
        List<Interest> interests,
        List<Declaration> declared,
        Map<String, String> bodies,
        LocalDate today) {
    public PersonView {
        appointments = List.copyOf(appointments);
        interests = List.copyOf(interests);
        declared = List.copyOf(declared);
        bodies = Map.copyOf(bodies);
    }

    public String body(String ref) {
        return bodies.getOrDefault(ref, ref);
    }
}
