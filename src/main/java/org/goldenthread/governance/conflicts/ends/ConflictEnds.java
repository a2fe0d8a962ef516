package org.goldenthread.governance.conflicts.ends;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.Body;
import org.goldenthread.governance.conflicts.Conflicts;
import org.goldenthread.governance.conflicts.Match;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.thread.LooseEnd;
import org.goldenthread.thread.LooseEndCheck;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds bodies of which some have not declared their interests this year, and meetings whose matches are open. */
@Component
class ConflictEnds implements LooseEndCheck {
    /** Members have 28 days from taking office to declare (Localism Act 2011, section 30); as long from 1 April. */
    private static final int DAYS = 28;

    private static final int NAMED = 5;
    private final Bodies bodies;
    private final Appointments appointments;
    private final People people;
    private final Interests interests;
    private final Conflicts conflicts;
    private final Clock clock;

    ConflictEnds(
            Bodies bodies,
            Appointments appointments,
            People people,
            Interests interests,
            Conflicts conflicts,
            Clock clock) {
        this.bodies = bodies;
        this.appointments = appointments;
        this.people = people;
        this.interests = interests;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    @Override
    public List<LooseEnd> find(String council, @Nullable Set<String> among, int most) {
        var found = new ArrayList<LooseEnd>();
        undeclared(council, among, found);
        unanswered(council, among, found);
        return found.stream().limit(most).toList();
    }

    private void undeclared(String council, @Nullable Set<String> among, List<LooseEnd> found) {
        var today = LocalDate.now(clock);
        int year = Period.financialYearOf(today);
        var declared = interests.declared(council).stream()
                .filter(one -> one.year() == year)
                .map(Declaration::person)
                .collect(Collectors.toSet());
        var excused = people.all(council).stream()
                .filter(one -> !due(one, year, today))
                .map(Person::id)
                .collect(Collectors.toSet());
        var sitting = appointments.all(council).stream()
                .filter(one -> one.on(today) && one.votes())
                .collect(Collectors.groupingBy(Appointment::ref));
        for (var body : bodies.live(council)) {
            var seats = sitting.getOrDefault(body.ref(), List.of());
            var missing = seats.stream()
                    .filter(one -> !declared.contains(one.person()) && !excused.contains(one.person()))
                    .toList();
            if (!missing.isEmpty() && (among == null || among.contains(body.ref()))) {
                found.add(undeclared(body, missing, seats.size(), Declaration.year(year)));
            }
        }
    }

    /** Whether somebody ought to have declared by now: four weeks into the year, and into their office. */
    private static boolean due(Person person, int year, LocalDate today) {
        var since = person.since();
        var start = LocalDate.of(year, 4, 1);
        return (since != null && since.isAfter(start) ? since : start)
                .plusDays(DAYS)
                .isBefore(today);
    }

    private static LooseEnd undeclared(Body body, List<Appointment> missing, int all, String year) {
        var names = missing.stream().limit(NAMED).map(Appointment::name).collect(Collectors.joining(", "));
        var more = missing.size() > NAMED ? " and %d more".formatted(missing.size() - NAMED) : "";
        return new LooseEnd(
                body.ref(),
                "interests-not-declared",
                "Interests not declared",
                "On “%s” %d of %d who vote have not declared their interests for %s: %s%s"
                        .formatted(body.name(), missing.size(), all, year, names, more),
                "Write their declarations down",
                "/governance/people/" + missing.getFirst().person());
    }

    private void unanswered(String council, @Nullable Set<String> among, List<LooseEnd> found) {
        var today = LocalDate.now(clock);
        var open = conflicts.open(council, today.minusYears(1), today.minusDays(1)).stream()
                .filter(one -> among == null || among.contains(one.meeting().ref()))
                .collect(Collectors.groupingBy(one -> one.meeting().ref()));
        open.values().stream().map(ConflictEnds::unanswered).forEach(found::add);
    }

    private static LooseEnd unanswered(List<Match> open) {
        var first = open.getFirst();
        var more = open.size() == 1 ? "" : ", and %d more".formatted(open.size() - 1);
        return new LooseEnd(
                first.meeting().ref(),
                "interest-not-answered",
                "Interest not answered",
                "At “%s” item %d touched an interest of %s, and it is not written down what they said%s"
                        .formatted(
                                first.meeting().title(),
                                first.item().position(),
                                first.person().name(),
                                more),
                "Write down what was declared",
                "/governance/meetings/" + first.meeting().ref() + "/interests");
    }
}
