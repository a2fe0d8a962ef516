package org.goldenthread.measures.sheet.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.measures.Measure;
import org.goldenthread.measures.Measures;
import org.goldenthread.vocabulary.Publication;

/** The card of a measure as fields of a form, both ways. */
final class CardFields {
    private CardFields() {}

    static Measures.Draft draft(Understood form) {
        var typed = form.typed();
        var approval = Stream.of("approval", "accepting")
                .map(typed::text)
                .filter(post -> !post.isEmpty())
                .toList();
        if (typed.has("accepting") && !typed.has("approval")) {
            form.problem("approval", "Choose who approves before you choose who accepts");
        } else if (typed.has("accepting") && typed.text("accepting").equals(typed.text("approval"))) {
            form.problem("accepting", "Choose another post than the one that approves");
        }
        return new Measures.Draft(
                typed.text("title"),
                typed.text("code"),
                typed.reference("owner"),
                typed.reference("service"),
                new Measure.People(typed.reference("entry"), approval),
                tags(form),
                publication(typed.text("publication")));
    }

    private static List<String> tags(Understood form) {
        var tags = form.typed().parts("tags");
        if (tags.stream().anyMatch(tag -> tag.length() > 60) || tags.size() > 20) {
            form.problem("tags", "Give up to 20 sets, each with up to 60 characters");
        }
        return tags;
    }

    private static Publication publication(String code) {
        return Stream.of(Publication.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(Publication.INTERNAL);
    }

    static Map<String, String> of(Measure measure) {
        var card = measure.thing().card();
        var people = measure.people();
        var values = new HashMap<String, String>();
        values.put("title", card.title());
        values.put("code", measure.code());
        values.put("owner", Objects.requireNonNullElse(card.owner(), ""));
        values.put("service", Objects.requireNonNullElse(card.service(), ""));
        values.put("entry", Objects.requireNonNullElse(people.entry(), ""));
        values.put(
                "approval", people.approval().isEmpty() ? "" : people.approval().getFirst());
        values.put(
                "accepting",
                people.approval().size() < 2 ? "" : people.approval().get(1));
        values.put("tags", String.join(", ", measure.tags()));
        values.put("publication", card.publication().code());
        values.put("ended", Objects.toString(card.ended(), ""));
        return values;
    }
}
