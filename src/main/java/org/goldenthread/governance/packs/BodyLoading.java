package org.goldenthread.governance.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.governance.Bodies;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interest;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.governance.seats.Chamber;
import org.goldenthread.governance.seats.Proportion;
import org.goldenthread.governance.seats.Seatings;
import org.goldenthread.governance.seats.Shares;
import org.goldenthread.organisation.Named;
import org.goldenthread.thread.Thing;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.springframework.stereotype.Component;

/** Loads who is on the council, the people, then the bodies; a council with bodies is left alone. */
@Component
class BodyLoading {
    private final Bodies bodies;
    private final Seatings seats;
    private final People people;
    private final Interests interests;
    private final OneBody one;
    private final BesideBodies beside;
    private final Named named;

    BodyLoading(
            Bodies bodies,
            Seatings seats,
            People people,
            Interests interests,
            OneBody one,
            BesideBodies beside,
            Named named) {
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.interests = interests;
        this.one = one;
        this.beside = beside;
        this.named = named;
    }

    Checked<String> load(String council, Node pack) {
        var names = bodies.all(council).stream()
                .map(one -> one.name().toLowerCase(Locale.UK))
                .toList();
        if (pack.nodes("bodies").stream()
                .allMatch(one -> names.contains(one.text("name").toLowerCase(Locale.UK)))) {
            return Checked.accepted("the bodies are there already");
        }
        var problems = new ArrayList<Problem>();
        for (var node : pack.nodes("council")) {
            take(chamber(node).then(wanted -> seats.put(council, wanted)), "council", problems);
        }
        for (var node : pack.nodes("people")) {
            take(people.put(person(council, node)), node.text("name"), problems)
                    .forEach(person -> declare(council, person, node, problems));
        }
        for (var node : pack.nodes("bodies")) {
            one.load(council, node)
                    .forEach(problem -> problems.add(new Problem(node.text("name"), problem.toString())));
        }
        for (var node : pack.nodes("bodies")) {
            one.move(council, node)
                    .forEach(problem -> problems.add(new Problem(node.text("name"), problem.toString())));
        }
        beside.events(council, pack, problems);
        return problems.isEmpty()
                ? Checked.accepted(pack.nodes("bodies").size() + " bodies")
                : Checked.refused(problems);
    }

    static <T> List<T> take(Checked<T> checked, String what, List<Problem> problems) {
        return switch (checked) {
            case Checked.Accepted<T>(T value) -> List.of(value);
            case Checked.Refused<T> refused -> {
                refused.problems().forEach(one -> problems.add(new Problem(what, one.toString())));
                yield List.of();
            }
        };
    }

    private static Checked<Chamber> chamber(Node node) {
        var day = node.day("from");
        return day == null
                ? Checked.refused("from", "a day is missing")
                : Shares.read("groups", String.join("\n", node.texts("groups")))
                        .then(shares -> Checked.accepted(new Chamber(
                                day,
                                node.text("why"),
                                shares.stream()
                                        .map(one -> new Proportion.Group(
                                                one.name(),
                                                one.seats(),
                                                !one.name().equals("No group")))
                                        .toList())));
    }

    /** Somebody new, or somebody whom a paper has named already. */
    private Person person(String council, Node node) {
        var known = people.named(council, node.text("name"));
        return new Person(
                known.map(Person::id).orElse(0L),
                known.map(Person::version).orElse(0),
                council,
                node.text("name"),
                Person.Sort.ofCode(node.text("as")),
                node.text("group"),
                node.text("represents"),
                node.has("post")
                        ? named.post(council, node.text("post")).map(Thing::ref).orElse(null)
                        : null,
                node.day("since"),
                node.day("until"));
    }

    /** Interests as "sort | what | words; to look for | from | to", declarations as "year's first day | made | note". */
    private void declare(String council, Person person, Node node, List<Problem> problems) {
        for (var line : node.texts("interests")) {
            var parts = parts(line, 5);
            var interest = new Interest(
                    0,
                    0,
                    person.id(),
                    Interest.Sort.ofCode(parts[0]),
                    parts[1],
                    Stream.of(parts[2].split(";"))
                            .map(String::strip)
                            .filter(term -> !term.isEmpty())
                            .toList(),
                    Node.dayOf(parts[3]),
                    Node.dayOf(parts[4]));
            take(interests.put(council, interest), person.name(), problems);
        }
        for (var line : node.texts("declared")) {
            var parts = parts(line, 3);
            var made = Node.dayOf(parts[0]);
            if (made != null) {
                var year = org.goldenthread.vocabulary.Period.financialYearOf(made);
                var nothing = parts[1].equals("nothing");
                take(
                        interests.declare(council, new Declaration(person.id(), year, made, nothing, parts[2])),
                        person.name(),
                        problems);
            }
        }
    }

    static String[] parts(String line, int count) {
        var parts = java.util.Arrays.copyOf(line.split("\\|", -1), count);
        for (int i = 0; i < count; i++) {
            parts[i] = parts[i] == null ? "" : parts[i].strip();
        }
        return parts;
    }
}
