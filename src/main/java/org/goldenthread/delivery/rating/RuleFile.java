package org.goldenthread.delivery.rating;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a rule from its file; a file that lacks something is a fault of the pack and stops the start. */
final class RuleFile {
    private final Map<String, Object> fields;

    private RuleFile(Map<String, Object> fields) {
        this.fields = fields;
    }

    static Rule read(InputStream in) {
        Map<String, Object> fields = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        return new RuleFile(fields).rule();
    }

    private Rule rule() {
        var edition = new Edition(text("code"), text("name"), text("version"), text("licence"), text("source"));
        var scale = new Scale(levels(), state(get("done")), state(get("aside")));
        return switch (text("judges")) {
            case "pace" -> new Pace(edition, scale, number("on-track"), number("off-track"));
            case "complete" -> new Complete(edition, scale, number("red"), number("amber"), number("late"));
            case "behind" -> new Behind(edition, scale, number("months"));
            case "breaches" -> new Breaches(edition, scale);
            case "ahead" ->
                new Ahead(
                        edition,
                        scale,
                        new Ahead.Limits(
                                number("settle"), number("warn-pace"), number("bad-pace"), number("bad-days")));
            default -> throw new IllegalStateException("a rule judges by something else: " + text("judges"));
        };
    }

    private Object get(String name) {
        var value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("a rule lacks " + name);
        }
        return value;
    }

    private String text(String name) {
        return get(name).toString().strip();
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }

    private List<State> levels() {
        return get("levels") instanceof List<?> many
                ? many.stream().map(RuleFile::state).toList()
                : List.of();
    }

    /** Words and how they are to be taken, such as "[Off track, bad]". */
    private static State state(Object pair) {
        if (pair instanceof List<?> both && both.size() == 2) {
            return new State(both.get(0).toString(), Tone.ofCode(both.get(1).toString()));
        }
        throw new IllegalStateException("a level is a pair of words and tone: " + pair);
    }
}
