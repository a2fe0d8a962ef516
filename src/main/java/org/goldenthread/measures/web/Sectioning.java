package org.goldenthread.measures.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.goldenthread.measures.Measure;
import org.goldenthread.thread.Kinds;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;

/** Puts measures into the sections of a scorecard: by service, by what they measure, by set. */
@Component
class Sectioning {
    private final Things things;
    private final Kinds kinds;

    Sectioning(Things things, Kinds kinds) {
        this.things = things;
        this.kinds = kinds;
    }

    /** A section's head, and the references of its measures. */
    record Part(String title, String href, List<String> measures) {}

    /** @param by "service", "priority", "set", or anything else for one section */
    List<Part> parts(String council, String by, Collection<Measure> measures) {
        return switch (by) {
            case "service" -> byCard(measures, "No service");
            case "priority" -> byPriority(council, measures);
            case "set" -> bySet(measures);
            default ->
                List.of(new Part("", "", measures.stream().map(Measure::ref).toList()));
        };
    }

    private List<Part> byCard(Collection<Measure> measures, String none) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        measures.forEach(one -> found.computeIfAbsent(
                        Objects.requireNonNullElse(one.thing().service(), ""), service -> new ArrayList<>())
                .add(one.ref()));
        return named(found, none);
    }

    private List<Part> byPriority(String council, Collection<Measure> measures) {
        Map<String, List<String>> upper = new LinkedHashMap<>();
        things.tiesOfKind(council, TieKind.MEASURED_BY)
                .forEach(tie -> upper.computeIfAbsent(tie.lower(), lower -> new ArrayList<>())
                        .add(tie.upper()));
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (var measure : measures) {
            for (var one : upper.getOrDefault(measure.ref(), List.of(""))) {
                found.computeIfAbsent(one, ref -> new ArrayList<>()).add(measure.ref());
            }
        }
        return named(found, "Measures no priority");
    }

    /** By the titles of the cards, those without a card last. */
    private List<Part> named(Map<String, List<String>> found, String none) {
        var cards = things.cards(
                found.keySet().stream().filter(ref -> !ref.isEmpty()).toList());
        List<Part> parts = new ArrayList<>();
        found.forEach((ref, measures) -> {
            var card = cards.get(ref);
            if (card != null) {
                parts.add(new Part(card.title(), kinds.href(card), measures));
            }
        });
        parts.sort(Comparator.comparing(Part::title));
        var rest = found.entrySet().stream()
                .filter(one -> !cards.containsKey(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .toList();
        if (!rest.isEmpty()) {
            parts.add(new Part(none, "", rest));
        }
        return parts;
    }

    private static List<Part> bySet(Collection<Measure> measures) {
        Map<String, List<String>> found = new TreeMap<>();
        List<String> rest = new ArrayList<>();
        for (var measure : measures) {
            measure.tags()
                    .forEach(tag ->
                            found.computeIfAbsent(tag, one -> new ArrayList<>()).add(measure.ref()));
            if (measure.tags().isEmpty()) {
                rest.add(measure.ref());
            }
        }
        List<Part> parts = new ArrayList<>();
        found.forEach((tag, refs) -> parts.add(new Part(capital(tag), "", refs)));
        if (!rest.isEmpty()) {
            parts.add(new Part("No set", "", rest));
        }
        return parts;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
