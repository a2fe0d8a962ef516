package org.goldenthread.benefits.web;

import java.util.List;
import org.goldenthread.site.list.Filter.Choice;

/** Everything that the form of a saving may choose from. */
public record SavingChoices(
        List<Choice> work,
        List<Choice> posts,
        List<Choice> services,
        List<Choice> types,
        List<Choice> confidences,
        List<Choice> publications) {

    public List<Choice> cashable() {
        return List.of(
                new Choice("yes", "Cashable: a budget can be cut by it"),
                new Choice("no", "Not cashable: time or capacity for other things"));
    }

    public List<Choice> recurring() {
        return List.of(new Choice("yes", "Recurring: it comes again every year"), new Choice("no", "One-off"));
    }
}
