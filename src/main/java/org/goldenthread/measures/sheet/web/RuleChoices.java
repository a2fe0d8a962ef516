package org.goldenthread.measures.sheet.web;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.measures.rating.Preset;
import org.goldenthread.measures.rating.Tolerance;
import org.goldenthread.site.list.Filter.Choice;

/** The fields that each preset of a rating rule asks for. */
public final class RuleChoices {
    private static final List<Choice> TOLERANCES = Stream.of(Tolerance.PERCENT, Tolerance.POINTS, Tolerance.ABSOLUTE)
            .map(one -> new Choice(one.code(), one.words()))
            .toList();
    private static final List<Choice> EQUAL =
            List.of(new Choice("better", "the better level"), new Choice("worse", "the worse level"));
    private static final List<Choice> ZERO = List.of(
            new Choice("refuse", "not judged: an absolute tolerance is needed"),
            new Choice("worst", "the worst level where missed"));

    private RuleChoices() {}

    /**
     * A field.
     *
     * @param choices empty for a box to type into
     * @param rows 0 for one line
     */
    public record Field(String name, String label, String hint, List<Choice> choices, int rows) {}

    public static List<Field> fields(Preset preset) {
        return preset.settings().stream().map(name -> field(preset, name)).toList();
    }

    private static Field field(Preset preset, String setting) {
        var name = RuleFields.field(preset.code(), setting);
        return switch (setting) {
            case "green" -> new Field(name, "Green up to", "Off the target; 0 for met only", List.of(), 0);
            case "amber" -> new Field(name, "Amber up to", "Off the target; red beyond", List.of(), 0);
            case "variance" -> new Field(name, "Variance in percent", "Amber down to 100 minus this", List.of(), 0);
            case "equal" -> new Field(name, "A value exactly on a limit gets", "", EQUAL, 0);
            case "zero" -> new Field(name, "With a target of 0, a miss is", "", ZERO, 0);
            case "levels" -> new Field(name, "Levels, the best first", levels(preset), List.of(), 5);
            default ->
                preset == Preset.HAVERING
                        ? new Field(name, "Green within, in percent of the target", "10 in Havering", List.of(), 0)
                        : new Field(name, "Distance is measured", "", TOLERANCES, 0);
        };
    }

    private static String levels(Preset preset) {
        return preset == Preset.CLEAR_IMPACT
                ? "One a line: name, tone (good, done, warning, bad), then from how many percent of the target;"
                        + " none for the last. On track, good, 100"
                : "One a line: name, tone (good, done, warning, bad), then up to which distance off the target;"
                        + " none for the last. On track, good, 0";
    }
}
