package org.goldenthread.reports.web;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Setting;
import org.goldenthread.site.list.Filter.Choice;

/**
 * A block that a writer may insert.
 *
 * @param settings what can be set, each a sentence
 */
public record Offered(String code, String title, List<String> settings) {
    private static final int SHOWN = 8;

    public Offered {
        settings = List.copyOf(settings);
    }

    static Offered of(Block block, String council) {
        return new Offered(
                block.code(),
                block.title(),
                block.settings(council).stream().map(Offered::told).toList());
    }

    private static String told(Setting setting) {
        var choices = setting.choices().stream()
                .filter(one -> !one.value().isEmpty())
                .limit(SHOWN)
                .map(Offered::told)
                .collect(Collectors.joining("; "));
        var more = setting.choices().size() > SHOWN ? "; and more" : "";
        return setting.name() + "=… " + setting.label() + (choices.isEmpty() ? "" : ": " + choices + more);
    }

    private static String told(Choice choice) {
        return choice.value().equals(choice.words()) ? choice.value() : choice.value() + " (" + choice.words() + ")";
    }
}
