package org.goldenthread.governance.people;

import java.time.LocalDate;
import org.goldenthread.governance.BodyMoved;
import org.goldenthread.governance.people.Appointments.Deed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody sits on a body that has ended: appointments to it end with it, and proposals are not waited for any more. */
@Component
class EndOfBody {
    private final Appointments appointments;

    EndOfBody(Appointments appointments) {
        this.appointments = appointments;
    }

    @EventListener
    void on(BodyMoved moved) {
        var ends =
                switch (moved.move()) {
                    case MERGE, REPLACE, DISCONTINUE -> true;
                    case CONSTITUTE, MAKE_STATUTORY, PROLONG, RECONSTITUTE -> false;
                };
        if (!ends) {
            return;
        }
        var why = "The body was " + moved.move().done();
        for (var one : appointments.of(moved.ref())) {
            if (one.state() != AppointmentState.ENDED) {
                appointments.move(
                        one.ref(),
                        one.id(),
                        one.version(),
                        new Deed(AppointmentState.Move.END, last(one, moved.day()), null, why));
            }
        }
    }

    /** A term that was over before, or only begins later, does not last until the end of the body. */
    private static LocalDate last(Appointment one, LocalDate day) {
        var until = one.until();
        var since = one.since();
        if (until != null && until.isBefore(day)) {
            return until;
        }
        return since != null && since.isAfter(day) ? since : day;
    }
}
