package org.goldenthread.publishing.blocks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a block is asked for.
 *
 * @param settings as the writer set them; one that is not set is absent
 * @param since the day of the report before this one, from which changes are told; the same as {@code asAt} where there
 *     is none
 * @param asAt the day that the paper speaks of
 */
public record Asked(String council, Map<String, String> settings, LocalDate since, LocalDate asAt) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    public Asked {
        settings = Map.copyOf(settings);
    }

    /** A setting, or nothing. */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** What is wrong with the settings, in a sentence: one that nobody knows, or a choice that there is not. */
    public Optional<String> wrong(List<Setting> known) {
        var names = known.stream().map(Setting::name).toList();
        var unknown =
                settings.keySet().stream().filter(name -> !names.contains(name)).sorted();
        var unheard = known.stream()
                .filter(one -> !setting(one.name()).isEmpty() && !one.choices().isEmpty())
                .filter(one -> one.choices().stream()
                        .noneMatch(choice -> choice.value().equals(setting(one.name()))));
        return Stream.concat(
                        unknown.map(name -> "There is no setting “" + name + "”"
                                + (names.isEmpty() ? "." : "; there is " + String.join(", ", names) + ".")),
                        unheard.map(one ->
                                "“%s” is none of the choices of “%s”.".formatted(setting(one.name()), one.label())))
                .findFirst();
    }

    /** What stands below a table: of which day it speaks, and what is left out. */
    public String note(List<String> leftOut) {
        return Stream.concat(Stream.of("Data as at " + DAY.format(asAt) + "."), leftOut.stream())
                .collect(Collectors.joining(" "));
    }

    /** The day that the paper speaks of, in words. */
    public String day() {
        return DAY.format(asAt);
    }
}
