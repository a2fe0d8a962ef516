package org.goldenthread.measures.loading.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.measures.reading.Column;
import org.goldenthread.measures.reading.Mapping;
import org.goldenthread.measures.reading.Part;
import org.goldenthread.measures.reading.Table;
import org.goldenthread.measures.reading.words.Year;
import org.goldenthread.measures.reading.words.Years;
import org.goldenthread.site.list.Filter.Choice;

/** What of a mapping can be corrected with a choice, and the mapping after somebody chose. */
final class Settings {
    private static final List<Choice> YEARS = Arrays.stream(Year.values())
            .map(year -> new Choice(year.name(), capital(year.words())))
            .toList();
    private static final String ENDS = " ENDS";
    private static final List<Choice> BARE = Arrays.stream(Year.values())
            .flatMap(year -> year == Year.CALENDAR
                    ? Stream.of(new Choice(year.name(), capital(year.words())))
                    : Stream.of(
                            new Choice(year.name(), capital(year.words()) + " of that year"),
                            new Choice(year.name() + ENDS, capital(year.words()) + ", ending in that year")))
            .toList();
    private static final List<Choice> PERCENTS =
            List.of(new Choice("AS_SHOWN", "12.3, as it is written"), new Choice("AS_SHARE", "0.123, as a share"));
    private static final List<Choice> PARTS = Arrays.stream(Part.values())
            .map(part -> new Choice(part.key(), part.words()))
            .toList();

    private Settings() {}

    private static String bare(Years years) {
        return years.bare().name() + (years.ends() ? ENDS : "");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static List<LoadView.Setting> of(Mapping mapping) {
        var years = mapping.years();
        return List.of(
                new LoadView.Setting(
                        "pair", "A label such as 2022/23 is a", years.pair().name(), YEARS),
                new LoadView.Setting("bare", "A label such as 2022 is a", bare(years), BARE),
                new LoadView.Setting(
                        "span", "Labels such as 2020-22 count by", years.span().name(), YEARS),
                new LoadView.Setting(
                        "percents", "12.3% is kept as", mapping.percents().name(), PERCENTS));
    }

    /** One choice a column; of a table read by its headings only for the columns that are something else. */
    static List<LoadView.Setting> of(int number, Table table, List<String> names, Map<String, Part> known) {
        var settings = new ArrayList<LoadView.Setting>();
        for (int i = 0; i < names.size(); i++) {
            var part = known.get(names.get(i).strip());
            if (part != null || table.across().isEmpty()) {
                var value = part == null ? Part.IGNORE.key() : part.key();
                settings.add(new LoadView.Setting("t" + number + "c" + i, names.get(i), value, PARTS));
            }
        }
        return settings;
    }

    /** What no column of a table says and a person may write down: the measure, the period. */
    static List<LoadView.Unsaid> unsaid(int number, Table table) {
        var unsaid = new ArrayList<LoadView.Unsaid>();
        if (!says(table, Part.MEASURE) && !says(table, Part.MEASURE_CODE)) {
            unsaid.add(unsaid(number, table, Part.MEASURE, "Measure that the figures are of"));
        }
        if (!says(table, Part.PERIOD)) {
            unsaid.add(unsaid(number, table, Part.PERIOD, "Period that the figures are for, such as 2022/23"));
        }
        return unsaid;
    }

    private static boolean says(Table table, Part part) {
        return table.columns().stream()
                        .anyMatch(one -> one.part() == part || one.says().containsKey(part))
                || table.across().stream().anyMatch(parts -> parts.contains(part));
    }

    private static LoadView.Unsaid unsaid(int number, Table table, Part part, String label) {
        return new LoadView.Unsaid(
                "t" + number + part.key(), label, table.fixed().getOrDefault(part, ""), part);
    }

    private static Map<Part, String> fixed(Table table, LoadView.TableView shown, Map<String, String> fields) {
        Map<Part, String> fixed = new EnumMap<>(Part.class);
        fixed.putAll(table.fixed());
        for (var one : shown.unsaid()) {
            var written = fields.getOrDefault(one.field(), one.value()).strip();
            if (written.isEmpty()) {
                fixed.remove(one.part());
            } else {
                fixed.put(one.part(), written);
            }
        }
        return fixed;
    }

    /** The mapping as somebody chose it; what the page did not show stays as it was. */
    static Mapping chosen(Mapping before, List<LoadView.TableView> shown, Map<String, String> fields) {
        var tables = new ArrayList<Table>();
        for (int i = 0; i < before.tables().size(); i++) {
            var table = before.tables().get(i);
            tables.add(i < shown.size() ? chosen(table, shown.get(i), fields) : table);
        }
        var years = before.years();
        var bare = fields.getOrDefault("bare", bare(years));
        return new Mapping(
                before.shape(),
                tables,
                new Years(
                        word(Year.class, fields.get("pair"), years.pair()),
                        word(Year.class, bare.replace(ENDS, ""), years.bare()),
                        bare.endsWith(ENDS),
                        word(Year.class, fields.get("span"), years.span()),
                        years.months()),
                word(Mapping.Percents.class, fields.get("percents"), before.percents()),
                before.signs());
    }

    private static Table chosen(Table table, LoadView.TableView shown, Map<String, String> fields) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach(one -> columns.put(one.heading().strip(), one));
        for (var setting : shown.settings()) {
            var part = Part.ofKey(fields.getOrDefault(setting.field(), setting.value()))
                    .orElse(Part.IGNORE);
            var before = columns.get(setting.label().strip());
            if (before != null && before.part() != part) {
                columns.put(setting.label().strip(), new Column(before.heading(), part, before.says()));
            } else if (before == null && part != Part.IGNORE) {
                columns.put(setting.label().strip(), Column.of(setting.label(), part));
            }
        }
        return new Table(
                table.sheet(),
                table.heads(),
                table.from(),
                table.to(),
                List.copyOf(columns.values()),
                table.across(),
                fixed(table, shown, fields),
                table.totals());
    }

    private static <E extends Enum<E>> E word(
            Class<E> kind, @org.jspecify.annotations.Nullable String name, E otherwise) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
