package org.goldenthread.measures.sheet.web;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.measures.rating.Preset;
import org.goldenthread.site.list.Filter.Choice;

/**
 * What the form of a measure offers to choose from.
 *
 * @param tags sets that other measures of the council belong to
 * @param copies measures whose sheet one may begin with
 */
public record Offered(People people, List<Choice> services, List<String> tags, List<Choice> copies) {

    /** Posts, each list with its own word for nobody. */
    public record People(List<Choice> owners, List<Choice> entry, List<Choice> approval, List<Choice> accepting) {}

    public List<Choice> types() {
        return MeasureChoices.types();
    }

    public List<Choice> polarities() {
        return List.of(
                new Choice("high", "High is good – such as homes let on time"),
                new Choice("low", "Low is good – such as days to decide a claim"),
                new Choice("within", "Good within a range – such as occupancy between 85 and 92"),
                new Choice("around", "Good close to one value – such as spending 100% of a budget"),
                new Choice("none", "Neither – it is counted for context and gets no rating"));
    }

    public List<Choice> lengths(String chosen) {
        return MeasureChoices.lengths(chosen);
    }

    /** Longer periods that may be worked out: the code of each and how people say it. */
    public List<Choice> longer() {
        return CollectionFields.DERIVED.stream()
                .map(one -> new Choice(one.code(), MeasureChoices.capital(one.words())))
                .toList();
    }

    public List<Choice> ways() {
        return CollectionFields.WAYS;
    }

    public List<Choice> accountabilities() {
        return MeasureChoices.accountabilities();
    }

    public List<Choice> publications() {
        return MeasureChoices.publications();
    }

    public List<Choice> trends() {
        return List.of(
                new Choice("ongoing", "With the period before"),
                new Choice("year", "With the same period a year before"));
    }

    public List<Preset> presets() {
        return List.of(Preset.values());
    }

    public String tagsUsed() {
        return tags.stream().limit(20).collect(Collectors.joining(", "));
    }
}
