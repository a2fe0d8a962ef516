package org.goldenthread.governance.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.governance.interests.Declaration;
import org.goldenthread.governance.interests.Interests;
import org.goldenthread.governance.people.Appointment;
import org.goldenthread.governance.people.Appointments;
import org.goldenthread.governance.people.People;
import org.goldenthread.governance.people.Person;
import org.goldenthread.site.list.Cell;
import org.goldenthread.site.list.Column;
import org.goldenthread.site.list.Filter;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.site.list.Listing;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of people who sit on bodies, with what they have declared for this year. */
@Component
class PersonList {
    private final People people;
    private final Appointments appointments;
    private final Interests interests;
    private final Clock clock;

    PersonList(People people, Appointments appointments, Interests interests, Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.interests = interests;
        this.clock = clock;
    }

    /** Somebody with the number of bodies they sit on and this year's declaration. */
    record Row(
            Person person,
            long bodies,
            boolean office,
            @Nullable Declaration declared) {
        /** Officers and union representatives owe none to the council's register. */
        boolean owed() {
            return office && (person.sort() == Person.Sort.COUNCILLOR || person.sort() == Person.Sort.CO_OPTED);
        }

        State declaration() {
            if (declared == null) {
                return owed() ? new State("not declared", Tone.WARNING) : new State("not asked", Tone.NONE);
            }
            return new State(declared.nothing() ? "nothing to declare" : "declared", Tone.GOOD);
        }
    }

    Listing<Row> of(String council, ListRequest request) {
        var today = LocalDate.now(clock);
        int year = Period.financialYearOf(today);
        var sitting = appointments.all(council).stream()
                .filter(one -> one.on(today))
                .collect(Collectors.groupingBy(Appointment::person, Collectors.counting()));
        var declared = interests.declared(council).stream()
                .filter(one -> one.year() == year)
                .collect(Collectors.toMap(Declaration::person, Function.identity()));
        var all = people.all(council);
        var rows = all.stream()
                .map(one -> new Row(one, sitting.getOrDefault(one.id(), 0L), one.on(today), declared.get(one.id())))
                .filter(row -> wanted(row, request))
                .toList();
        var page = page(rows, request);
        boolean more = !page.isEmpty() && !page.getLast().equals(rows.getLast());
        return new Listing<>(
                request,
                "people",
                columns(year),
                page,
                filters(all, request),
                rows.size(),
                more ? String.valueOf(page.getLast().person().id()) : null,
                "Nobody has been written down yet.");
    }

    private static List<Row> page(List<Row> rows, ListRequest request) {
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (String.valueOf(rows.get(i).person().id()).equals(request.after())) {
                from = i + 1;
            }
        }
        return rows.subList(from, Math.min(rows.size(), from + request.size()));
    }

    private static boolean wanted(Row row, ListRequest request) {
        var person = row.person();
        var words = request.filter("q").strip().toLowerCase(Locale.UK);
        var office = request.filter("office");
        return (office.isEmpty() ? row.office() : office.equals("all") || !row.office())
                && any(request, "sort", person.sort().code())
                && any(request, "group", person.group())
                && any(request, "declared", row.declaration().words())
                && (words.isEmpty()
                        || (person.name() + " " + person.represents())
                                .toLowerCase(Locale.UK)
                                .contains(words));
    }

    private static boolean any(ListRequest request, String name, String value) {
        return request.filter(name).isEmpty() || request.filter(name).equals(value);
    }

    private static List<Column<Row>> columns(int year) {
        return List.of(
                Column.of(
                        "name",
                        "Name",
                        row -> Cell.link(
                                row.person().name(),
                                "/governance/people/" + row.person().id(),
                                row.person().represents())),
                Column.of("sort", "As", row -> Cell.text(row.person().sort().words())),
                Column.of(
                        "group",
                        "Group or partner",
                        row -> Cell.text(row.person().group())),
                Column.of("bodies", "Bodies", row -> Cell.number(row.bodies())),
                Column.of("since", "Since", row -> Cell.day(row.person().since())),
                Column.of("until", "Until", row -> Cell.day(row.person().until())),
                Column.of(
                        "declared",
                        "Declaration for " + Declaration.year(year),
                        row -> Cell.status(row.declaration())));
    }

    private static List<Filter> filters(List<Person> all, ListRequest request) {
        var groups = all.stream()
                .map(Person::group)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted();
        return List.of(
                Filter.words(request),
                choice(
                        request,
                        "sort",
                        "As",
                        Stream.of(Person.Sort.values()).map(one -> new Choice(one.code(), one.words()))),
                choice(request, "group", "Group or partner", groups.map(one -> new Choice(one, one))),
                choice(
                        request,
                        "declared",
                        "Declaration",
                        Stream.of("not declared", "declared", "nothing to declare")
                                .map(one -> new Choice(one, one))),
                Filter.choice(
                        request,
                        "office",
                        "In office",
                        List.of(new Choice("", "Yes"), new Choice("no", "No"), new Choice("all", "All"))));
    }

    private static Filter choice(ListRequest request, String name, String label, Stream<Choice> choices) {
        var all = new ArrayList<>(List.of(new Choice("", "All")));
        choices.forEach(all::add);
        return Filter.choice(request, name, label, all);
    }
}
