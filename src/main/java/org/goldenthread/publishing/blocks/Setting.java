package org.goldenthread.publishing.blocks;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.site.list.Filter.Choice;

/**
 * Something that a writer can set about a block.
 *
 * @param name as the draft keeps it, "measure"
 * @param label as a form asks for it
 * @param choices what can be chosen; empty where words are typed
 */
public record Setting(String name, String label, List<Choice> choices) {
    public Setting {
        choices = List.copyOf(choices);
    }

    /** One in which words are typed. */
    public static Setting typed(String name, String label) {
        return new Setting(name, label, List.of());
    }

    /** One with a choice that may be left open. @param open what is drawn then, "All services" */
    public static Setting choice(String name, String label, String open, List<Choice> choices) {
        return new Setting(
                name,
                label,
                Stream.concat(
                                Stream.of(new Choice("", open)),
                                choices.stream().filter(one -> !one.value().isEmpty()))
                        .toList());
    }
}
