package org.goldenthread.publishing.blocks;

import java.util.List;
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
}
