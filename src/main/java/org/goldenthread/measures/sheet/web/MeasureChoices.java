package org.goldenthread.measures.sheet.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.goldenthread.measures.Accountability;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.measures.figures.Length;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Publication;
import org.springframework.stereotype.Component;

/** What the forms of measures let one choose from. */
@Component
class MeasureChoices {
    private final Measures measures;
    private final Organisation organisation;
    private final Posts posts;

    MeasureChoices(Measures measures, Organisation organisation, Posts posts) {
        this.measures = measures;
        this.organisation = organisation;
        this.posts = posts;
    }

    Offered of(String council, Typed typed) {
        var all = measures.of(council);
        return new Offered(
                people(council, typed),
                organisation.choices(council, typed.reference("service")),
                all.stream()
                        .map(Measure::tags)
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                copies(all));
    }

    private Offered.People people(String council, Typed typed) {
        return new Offered.People(
                posts.choices(council, typed.reference("owner")),
                otherwise("The owner", posts.choices(council, typed.reference("entry"))),
                otherwise("Nobody signs off", posts.choices(council, typed.reference("approval"))),
                otherwise("No second step", posts.choices(council, typed.reference("accepting"))));
    }

    private static List<Choice> otherwise(String none, List<Choice> choices) {
        var all = new ArrayList<>(choices);
        all.set(0, new Choice("", none));
        return all;
    }

    private static List<Choice> copies(List<Measure> all) {
        var copies = new ArrayList<>(List.of(new Choice("", "Nothing: begin with a blank sheet")));
        all.forEach(one ->
                copies.add(new Choice(one.ref(), (one.code().isEmpty() ? one.ref() : one.code()) + " " + one.title())));
        return copies;
    }

    static List<Choice> types() {
        var types = new ArrayList<>(List.of(new Choice("", "Choose")));
        types.addAll(Choosing.choices(DataType.values(), DataType::code, DataType::words));
        return types;
    }

    static List<Choice> lengths(String chosen) {
        var lengths = new ArrayList<>(CollectionFields.LENGTHS.stream()
                .map(one -> new Choice(one.code(), capital(one.words())))
                .toList());
        if (lengths.stream().noneMatch(one -> one.value().equals(chosen)) && chosen.matches("P[1-9]\\d{0,2}[MD]")) {
            lengths.add(new Choice(chosen, capital(Length.ofCode(chosen).words())));
        }
        return lengths;
    }

    static List<Choice> accountabilities() {
        return Choosing.choices(Accountability.values(), Accountability::code, Accountability::words);
    }

    static List<Choice> publications() {
        return Choosing.choices(Publication.values(), Publication::code, Publication::words);
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
