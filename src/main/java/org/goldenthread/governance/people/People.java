package org.goldenthread.governance.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the people who sit on bodies: councillors, officers, co-opted, from unions and partners. */
@Component
@Transactional
public class People {
    private final PersonStore store;
    private final Things things;
    private final Clock clock;

    People(PersonStore store, Things things, Clock clock) {
        this.store = store;
        this.things = things;
        this.clock = clock;
    }

    /** All of a council by name, those out of office too. */
    @Transactional(readOnly = true)
    public List<Person> all(String council) {
        return store.all(council);
    }

    /** @throws NotHere when the council has none with this number */
    @Transactional(readOnly = true)
    public Person get(String council, long id) {
        return all(council).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotHere("the person " + id));
    }

    /** The person of a name. */
    @Transactional(readOnly = true)
    public Optional<Person> named(String council, String name) {
        return all(council).stream().filter(one -> same(one.name(), name)).findFirst();
    }

    /** Those in office, for a form to choose from. */
    @Transactional(readOnly = true)
    public List<Choice> choices(String council) {
        var today = LocalDate.now(clock);
        var choices = new ArrayList<>(List.of(new Choice("", "Choose somebody")));
        all(council).stream()
                .filter(one -> one.until() == null || !one.until().isBefore(today))
                .map(one -> new Choice(String.valueOf(one.id()), one.label()))
                .forEach(choices::add);
        return choices;
    }

    /** Writes down somebody new (number 0), or somebody anew on the version that the writer had before their eyes. */
    public Checked<Person> put(Person person) {
        var problems = check(person);
        if (!problems.isEmpty()) {
            return Checked.refused(problems);
        }
        if (person.id() == 0) {
            return Checked.accepted(get(person.council(), store.insert(person)));
        }
        var now = get(person.council(), person.id());
        if (now.version() != person.version()) {
            return Checked.refused(
                    "", "Somebody else changed this person while you were writing; your words are still in the form");
        }
        if (store.update(person) == 0) {
            throw new NotAllowed("You may read this person's entry but not change it");
        }
        return Checked.accepted(get(person.council(), person.id()));
    }

    /** Takes somebody out of the record who never sat anywhere and declared nothing; anybody else stays. */
    public void forget(String council, long id) {
        store.deleteUnused(council, id);
    }

    private List<Problem> check(Person person) {
        var problems = new ArrayList<Problem>();
        if (person.name().isBlank() || person.name().strip().length() > 200) {
            problems.add(new Problem("name", "Enter a name, up to 200 characters"));
        }
        if (all(person.council()).stream()
                .anyMatch(one -> one.id() != person.id() && same(one.name(), person.name()))) {
            problems.add(new Problem("name", "Somebody of this name is there already; add what tells them apart"));
        }
        if (person.group().length() > 100) {
            problems.add(new Problem("group", "A group has up to 100 characters"));
        }
        if (person.represents().length() > 200) {
            problems.add(new Problem("represents", "Enter up to 200 characters"));
        }
        var post = person.post();
        if (post != null
                && things.find(post)
                        .filter(one ->
                                one.kind().equals("post") && one.council().equals(person.council()))
                        .isEmpty()) {
            problems.add(new Problem("post", "Choose a post of this council"));
        }
        if (person.since() != null && person.until() != null && person.until().isBefore(person.since())) {
            problems.add(new Problem("until", "The last day is not before the first"));
        }
        return problems;
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.UK).equals(other.strip().toLowerCase(Locale.UK));
    }
}
