package org.goldenthread.benefits.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.benefits.Saving;
import org.goldenthread.benefits.SavingType;
import org.goldenthread.benefits.Savings;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.organisation.Organisation;
import org.goldenthread.organisation.Posts;
import org.goldenthread.site.list.Filter.Choice;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a line: what there is to choose, what was typed, and a line as the form shows it. */
@Component
class SavingForm {
    private static final String YES = "yes";
    private final Worth worth;
    private final Posts posts;
    private final Organisation organisation;

    SavingForm(Worth worth, Posts posts, Organisation organisation) {
        this.worth = worth;
        this.posts = posts;
        this.organisation = organisation;
    }

    SavingChoices choices(String council, Typed typed) {
        return new SavingChoices(
                worth.work(council, "Not in the record yet", typed.text("project")),
                posts.choices(council, typed.reference("owner")),
                organisation.choices(council, typed.reference("service")),
                Arrays.stream(SavingType.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList(),
                Arrays.stream(Confidence.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList(),
                Arrays.stream(Publication.values())
                        .map(one -> new Choice(one.code(), one.words()))
                        .toList());
    }

    static Savings.Draft draft(Typed typed) {
        var written = typed.text("projectNamed");
        boolean reference = !typed.has("project") && written.matches("(?i)[a-z]{2,4}-\\d{1,18}");
        return new Savings.Draft(
                typed.text("title"),
                typed.text("words"),
                reference
                        ? new Saving.Origin(written.toUpperCase(Locale.ROOT), "", typed.text("costCentre"))
                        : new Saving.Origin(typed.reference("project"), written, typed.text("costCentre")),
                new Saving.Nature(
                        SavingType.found(typed.text("type")).orElse(SavingType.COST_REDUCTION),
                        !typed.text("cashable").equals("no"),
                        !typed.text("recurring").equals("no")),
                Confidence.ofCode(typed.text("confidence")),
                new Savings.Owned(typed.reference("owner"), typed.reference("service"), publication(typed)));
    }

    private static Publication publication(Typed typed) {
        return Arrays.stream(Publication.values())
                .filter(one -> one.code().equals(typed.text("publication")))
                .findFirst()
                .orElse(Publication.INTERNAL);
    }

    static Map<String, String> values(Saving saving) {
        var values = new HashMap<String, String>();
        var card = saving.thing().card();
        values.put("version", String.valueOf(saving.thing().version()));
        values.put("title", saving.title());
        values.put("words", words(saving));
        values.put("project", or(saving.origin().project()));
        values.put("projectNamed", saving.origin().projectNamed());
        values.put("costCentre", saving.origin().costCentre());
        values.put("type", saving.nature().type().code());
        values.put("cashable", saving.nature().cashable() ? YES : "no");
        values.put("recurring", saving.nature().recurring() ? YES : "no");
        values.put("confidence", saving.confidence().code());
        values.put("owner", or(card.owner()));
        values.put("service", or(card.service()));
        values.put("publication", card.publication().code());
        return values;
    }

    /** What is done, without the cost centre that stands before it on the card so that search finds it. */
    static String words(Saving saving) {
        var summary = saving.thing().card().summary();
        var centre = saving.origin().costCentre();
        return !centre.isEmpty() && summary.startsWith(centre)
                ? summary.substring(centre.length()).strip()
                : summary;
    }

    private static String or(@Nullable String ref) {
        return ref == null ? "" : ref;
    }
}
