package org.goldenthread.governance.web.people;

import org.goldenthread.governance.conflicts.Conflicts;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.People;
import org.springframework.stereotype.Component;

/** The doors that the page of a person reads through. */
@Component
record PersonDoors(People people, Appointments appointments, Interests interests, Conflicts conflicts) {}
