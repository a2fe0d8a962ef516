package org.goldenthread.reports.web;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.publishing.blocks.Block;
import org.goldenthread.publishing.blocks.Setting;

/** A block that a writer may insert, with what can be set about it. */
public record Offered(String code, String title, List<Setting> settings) {
    public Offered {
        settings = List.copyOf(settings);
    }

    static Offered of(Block block, String council) {
        return new Offered(block.code(), block.title(), block.settings(council));
    }

    /** The field in which a setting is chosen. */
    public String field(Setting setting) {
        return "set-" + code.replace('/', '-') + "-" + setting.name();
    }

    /** Whether something was set, so that it stays in sight. */
    public boolean chosen(Typed typed) {
        return settings.stream().anyMatch(one -> typed.has(field(one)));
    }

    /** The call as a text holds it, with what was set. */
    String call(Typed typed) {
        return settings.stream()
                .filter(one -> typed.has(field(one)))
                .map(one -> " " + one.name() + "=" + quoted(typed.text(field(one))))
                .collect(Collectors.joining("", "{{ " + code, " }}"));
    }

    private static String quoted(String value) {
        var plain = value.replace("\"", "").replace("{", "").replace("}", "");
        return plain.contains(" ") ? "\"" + plain + "\"" : plain;
    }
}
