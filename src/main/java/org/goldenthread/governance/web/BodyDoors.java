package org.goldenthread.governance.web;

import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.BodySteps;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.terms.TermsOfReference;
import org.springframework.stereotype.Component;

/** The doors that the page of a body reads through. */
@Component
record BodyDoors(Bodies bodies, BodySteps steps, TermsOfReference terms, Seatings seats, Appointments appointments) {}
