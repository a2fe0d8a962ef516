package org.goldenthread.measures.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.measures.figures.Standing;
import org.goldenthread.measures.reading.words.Year;
import org.goldenthread.measures.reading.words.Years;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping as YAML, both ways. */
final class MappingYaml {
    private final List<Problem> problems = new ArrayList<>();

    private MappingYaml() {}

    static String write(Mapping mapping) {
        var file = new LinkedHashMap<String, Object>();
        file.put("shape", mapping.shape());
        file.put("years", years(mapping.years()));
        file.put("percents", key(mapping.percents()));
        var signs = new TreeMap<String, Object>();
        mapping.signs().forEach((sign, standing) -> signs.put(sign, key(standing)));
        file.put("signs", signs);
        file.put("tables", mapping.tables().stream().map(MappingYaml::table).toList());
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(110);
        return new Yaml(options).dump(file);
    }

    private static Map<String, Object> years(Years years) {
        var written = new LinkedHashMap<String, Object>();
        written.put("pair", key(years.pair()));
        written.put("bare", key(years.bare()));
        written.put("ends", years.ends());
        written.put("span", key(years.span()));
        written.put("months", years.months());
        return written;
    }

    private static Map<String, Object> table(Table table) {
        var written = new LinkedHashMap<String, Object>();
        written.put("sheet", table.sheet());
        written.put("heads", table.heads());
        written.put("from", table.from());
        written.put("to", table.to());
        written.put("columns", table.columns().stream().map(MappingYaml::column).toList());
        written.put(
                "across",
                table.across().stream()
                        .map(row -> row.stream().map(Part::key).toList())
                        .toList());
        written.put("fixed", written(table.fixed()));
        written.put("totals", table.totals());
        return written;
    }

    private static Map<String, Object> column(Column column) {
        var written = new LinkedHashMap<String, Object>();
        written.put("heading", column.heading());
        written.put("is", column.part().key());
        if (!column.says().isEmpty()) {
            written.put("says", written(column.says()));
        }
        return written;
    }

    private static Map<String, Object> written(Map<Part, String> parts) {
        var map = new LinkedHashMap<String, Object>();
        new TreeMap<>(parts).forEach((part, words) -> map.put(part.key(), words));
        return map;
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Checked<Mapping> read(String yaml) {
        var reading = new MappingYaml();
        try {
            Object file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            if (!(file instanceof Map<?, ?> map)) {
                return Checked.refused("mapping", "It is empty; a mapping lists the tables to read.");
            }
            var mapping = reading.mapping(map);
            return reading.problems.isEmpty() ? Checked.accepted(mapping) : Checked.refused(reading.problems);
        } catch (YAMLException odd) {
            return Checked.refused(
                    "mapping",
                    "It is no YAML: "
                            + String.valueOf(odd.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
    }

    private Mapping mapping(Map<?, ?> file) {
        var signs = new LinkedHashMap<String, Standing>();
        map(file, "signs")
                .forEach((sign, standing) -> signs.put(
                        String.valueOf(sign),
                        word(Standing.class, "signs", String.valueOf(standing), Standing.MISSING)));
        return new Mapping(
                words(file, "shape"),
                list(file, "tables").stream().map(this::table).toList(),
                years(map(file, "years")),
                word(Mapping.Percents.class, "percents", words(file, "percents"), Mapping.Percents.AS_SHOWN),
                signs);
    }

    private Years years(Map<?, ?> written) {
        return new Years(
                word(Year.class, "years pair", words(written, "pair"), Years.USUAL.pair()),
                word(Year.class, "years bare", words(written, "bare"), Years.USUAL.bare()),
                Boolean.TRUE.equals(written.get("ends")),
                word(Year.class, "years span", words(written, "span"), Years.USUAL.span()),
                Boolean.TRUE.equals(written.get("months")));
    }

    private Table table(Object written) {
        var table = written instanceof Map<?, ?> map ? map : Map.of();
        return new Table(
                words(table, "sheet"),
                list(table, "heads").stream().map(row -> number("heads", row)).toList(),
                number("from", table.get("from")),
                number("to", table.get("to")),
                list(table, "columns").stream().map(this::column).toList(),
                list(table, "across").stream().map(this::head).toList(),
                parts(map(table, "fixed")),
                list(table, "totals").stream().map(String::valueOf).toList());
    }

    private Column column(Object written) {
        var column = written instanceof Map<?, ?> map ? map : Map.of();
        return new Column(words(column, "heading"), part(words(column, "is")), parts(map(column, "says")));
    }

    private List<Part> head(Object written) {
        return written instanceof List<?> parts
                ? parts.stream().map(one -> part(String.valueOf(one))).toList()
                : List.of(part(String.valueOf(written)));
    }

    private Map<Part, String> parts(Map<?, ?> written) {
        var parts = new LinkedHashMap<Part, String>();
        written.forEach((part, words) -> parts.put(part(String.valueOf(part)), String.valueOf(words)));
        return parts;
    }

    private Part part(String key) {
        return Part.ofKey(key).orElseGet(() -> {
            problems.add(
                    new Problem("mapping", "“%s” is nothing a column can be; see the list of parts.".formatted(key)));
            return Part.IGNORE;
        });
    }

    private int number(String place, @Nullable Object written) {
        if (written == null) {
            return 0;
        }
        if (written instanceof Integer number && number >= 0) {
            return number;
        }
        problems.add(new Problem(place, "“%s” is no number of a row; rows are counted from 1.".formatted(written)));
        return 0;
    }

    private <E extends Enum<E>> E word(Class<E> kind, String place, String written, E otherwise) {
        for (var one : kind.getEnumConstants()) {
            if (key(one).equals(written)) {
                return one;
            }
        }
        if (!written.isEmpty()) {
            var known =
                    Arrays.stream(kind.getEnumConstants()).map(MappingYaml::key).toList();
            problems.add(new Problem(place, "“%s” is none of %s.".formatted(written, String.join(", ", known))));
        }
        return otherwise;
    }

    private static String words(Map<?, ?> map, String key) {
        var found = map.get(key);
        return found == null ? "" : String.valueOf(found);
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> map(Map<?, ?> map, String key) {
        return map.get(key) instanceof Map<?, ?> inner ? inner : Map.of();
    }
}
