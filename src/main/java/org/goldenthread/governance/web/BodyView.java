package org.goldenthread.governance.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.Step;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.AppointmentState;
import org.goldenthread.governance.people.Vacancy;
import org.goldenthread.governance.seats.Proportion;
import org.goldenthread.governance.seats.Seating;
import org.goldenthread.governance.terms.Terms;
import org.goldenthread.governance.terms.TermsOfReference;
import org.goldenthread.thread.LooseEnd;
import org.jspecify.annotations.Nullable;

/**
 * A body as its page shows it.
 *
 * @param below the bodies that still meet and report to it
 * @param terms every version of its terms of reference, the latest first
 * @param seating absent while nobody has written the seats down
 * @param due what each group on the council is entitled to there
 * @param names of posts and bodies, by reference
 */
public record BodyView(
        Body body,
        List<Body> below,
        List<Step> steps,
        List<Terms> terms,
        @Nullable Seating seating,
        @Nullable Proportion due,
        List<Appointment> appointments,
        List<LooseEnd> ends,
        Map<String, String> names,
        LocalDate today) {
    public BodyView {
        below = List.copyOf(below);
        steps = List.copyOf(steps);
        terms = List.copyOf(terms);
        appointments = List.copyOf(appointments);
        ends = List.copyOf(ends);
        names = Map.copyOf(names);
    }

    public String name(String ref) {
        return names.getOrDefault(ref, ref);
    }

    /** The terms by which it works today; absent while none have been agreed. */
    public @Nullable Terms current() {
        return TermsOfReference.current(terms, today).orElse(null);
    }

    /** A later version that nobody has agreed yet, or that was agreed for a day to come. */
    public @Nullable Terms coming() {
        return terms.isEmpty() || terms.getFirst().holdsOn(today) ? null : terms.getFirst();
    }

    public List<Appointment> sitting() {
        return appointments.stream().filter(one -> one.on(today)).toList();
    }

    /** What is proposed, begins later or is over its term: everything that has not ended and does not sit there. */
    public List<Appointment> waiting() {
        return appointments.stream()
                .filter(one -> one.state() != AppointmentState.ENDED && !one.on(today))
                .toList();
    }

    /** Those who sat there before. */
    public List<Appointment> former() {
        return appointments.stream()
                .filter(one -> one.state() == AppointmentState.ENDED && !one.on(today))
                .toList();
    }

    public List<SeatRow> seats() {
        return seating == null ? List.of() : SeatRow.of(seating, due, sitting());
    }

    public List<Vacancy> vacant() {
        return seating == null ? List.of() : Vacancy.of(seating, sitting());
    }

    /** Such as "Labour has 5 and is entitled to 4"; empty where nothing is wrong. */
    public String wrong() {
        return seating == null ? "" : String.join("; ", seating.wrong(due));
    }

    /** The bodies that carried on, in words. */
    public String heirs(Step step) {
        return step.heirs().stream().map(this::name).collect(Collectors.joining(", "));
    }
}
