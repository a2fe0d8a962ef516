package org.goldenthread.site.list;

import java.util.List;

/**
 * A way to narrow a list: a box to type words into, or a choice.
 *
 * @param name the parameter in the address
 * @param label what it narrows by
 * @param value what is chosen or typed now
 * @param choices empty for a box to type into
 */
public record Filter(String name, String label, String value, List<Choice> choices) {
    public Filter {
        choices = List.copyOf(choices);
    }

    /** One choice; the one with an empty value means "all". */
    public record Choice(String value, String words) {}

    public static Filter words(ListRequest request) {
        return new Filter("q", "Words", request.filter("q"), List.of());
    }

    public static Filter choice(ListRequest request, String name, String label, List<Choice> choices) {
        return new Filter(name, label, request.filter(name), choices);
    }
}
