package org.goldenthread.intake.recognition;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.intake.paper.Place;

/**
 * Something found in a paper that a person may accept into the record.
 *
 * @param kind one of the kinds of the trade: source, theme, finding, priority, ranking, year-priority, horizon,
 *     workstream, enabler, responsibility, recommendation, implication, saving, action, indicator, risk,
 *     shared-service, body, milestone
 * @param ref names it within the paper and kind: as printed ("3.1", "IP10", "AAIL") or made from the title; two
 *     proposals of a kind with the same ref are the same thing
 * @param title one line; at most about 120 characters
 * @param text the words of the paper, verbatim
 * @param fields what else was read, by name: strings, numbers, lists and maps of these, ready for JSON
 * @param ties what it is tied to in the same paper
 * @param place where it stands
 * @param notes what a person should look at, one sentence each
 */
public record Proposal(
        String kind,
        String ref,
        String title,
        String text,
        Map<String, Object> fields,
        List<ProposedTie> ties,
        Place place,
        List<String> notes) {
    /** The field in which a reviewer says what it is to become part of. */
    public static final String PART_OF = "part of";

    public Proposal {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        ties = List.copyOf(ties);
        notes = List.copyOf(notes);
    }

    /** A field in words; empty where the paper does not say. Of several, one is on a line. */
    public String said(String name) {
        return switch (fields.get(name)) {
            case null -> "";
            case Collection<?> many ->
                many.stream().filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("\n"));
            case Object one -> String.valueOf(one).strip();
        };
    }

    /** The same, to become part of something that the reviewer chose; of nothing in particular for an empty place. */
    public Proposal partOf(String place) {
        var now = new LinkedHashMap<String, Object>(fields);
        now.remove(PART_OF);
        if (!place.isEmpty()) {
            now.put(PART_OF, place);
        }
        return new Proposal(kind, ref, title, text, now, ties, this.place, notes);
    }
}
