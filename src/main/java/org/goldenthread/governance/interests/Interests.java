package org.goldenthread.governance.interests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.governance.people.People;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what people declare, year by year, and to the interests that a paper may touch. */
@Component
@Transactional
public class Interests {
    private final InterestStore store;
    private final People people;
    private final Clock clock;

    Interests(InterestStore store, People people, Clock clock) {
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** Those of a person, ended ones last. */
    @Transactional(readOnly = true)
    public List<Interest> of(String council, long person) {
        return store.interests(council, people.get(council, person).id());
    }

    /** Those of everybody. */
    @Transactional(readOnly = true)
    public List<Interest> all(String council) {
        return store.interests(council, 0);
    }

    /** What a person declared, the latest year first. */
    @Transactional(readOnly = true)
    public List<Declaration> declared(String council, long person) {
        return store.declarations(council, people.get(council, person).id());
    }

    /** What everybody declared, the latest year first. */
    @Transactional(readOnly = true)
    public List<Declaration> declared(String council) {
        return store.declarations(council, 0);
    }

    /**
     * What a text touches among the interests that people have on a day.
     *
     * @param among the people who matter, such as those who sit on the body, as numbers
     */
    @Transactional(readOnly = true)
    public List<Touch> touched(String council, Set<Long> among, LocalDate day, String text) {
        var held = store.interests(council, 0).stream()
                .filter(one -> among.contains(one.person()) && one.on(day))
                .toList();
        return Touch.of(held, text);
    }

    /** Writes down an interest (number 0), or one anew on the version that the writer had before their eyes. */
    public Checked<Interest> put(String council, Interest interest) {
        var person = people.get(council, interest.person());
        var problems = check(interest);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        long id = interest.id() == 0 ? store.insert(council, interest) : interest.id();
        if (interest.id() != 0) {
            var now = get(council, person.id(), id);
            if (now.version() != interest.version()) {
                return Checked.refused(
                        "", "Somebody else changed this while you were writing; your words are still in the form");
            }
            if (store.update(interest) == 0) {
                throw new NotAllowed("You may read this entry but not change it");
            }
        }
        return Checked.accepted(get(council, person.id(), id));
    }

    /** @throws NotHere when the person has none with this number */
    @Transactional(readOnly = true)
    public Interest get(String council, long person, long id) {
        return of(council, person).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the interest " + id));
    }

    private static List<Problem> check(Interest interest) {
        var problems = new ArrayList<Problem>();
        if (interest.what().isBlank() || interest.what().length() > 500) {
            problems.add(new Problem("what", "Say what it is, up to 500 characters"));
        }
        if (interest.terms().stream().anyMatch(one -> one.length() < 3 || one.length() > 100)) {
            problems.add(new Problem("terms", "Words to look for have 3 to 100 characters each, one entry a line"));
        }
        if (interest.since() != null
                && interest.until() != null
                && interest.until().isBefore(interest.since())) {
            problems.add(new Problem("until", "It did not end before it began"));
        }
        return problems;
    }

    /** Writes down that somebody has declared their interests for a year. */
    public Checked<Declaration> declare(String council, Declaration declaration) {
        people.get(council, declaration.person());
        var problems = new ArrayList<Problem>();
        var today = LocalDate.now(clock);
        if (declaration.year() < 1990 || declaration.year() > Period.financialYearOf(today) + 1) {
            problems.add(new Problem("year", "Choose a year up to the next one"));
        }
        if (declaration.made().isAfter(today)) {
            problems.add(new Problem("made", "It was declared today at the latest"));
        }
        if (declaration.nothing()
                && of(council, declaration.person()).stream().anyMatch(one -> one.on(declaration.made()))) {
            problems.add(new Problem("nothing", "There are interests below; end those that are over first"));
        }
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        store.put(council, declaration);
        return Checked.accepted(declaration);
    }
}
