package org.goldenthread.measures.loading.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.measures.DataType;
import org.goldenthread.measures.figures.Polarity;
import org.goldenthread.vocabulary.Checked;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What measures are to the council, as the part of a mapping's YAML under "measures" and "others". */
final class MeaningsText {
    private final List<Problem> problems = new ArrayList<>();

    private MeaningsText() {}

    static String of(Meanings meanings) {
        var file = new LinkedHashMap<String, Object>();
        if (!meanings.byKey().isEmpty()) {
            var measures = new LinkedHashMap<String, Object>();
            new TreeMap<>(meanings.byKey()).forEach((key, one) -> measures.put(key, written(one)));
            file.put("measures", measures);
        }
        if (meanings.others() != null) {
            file.put("others", written(meanings.others()));
        }
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        return file.isEmpty() ? "" : new Yaml(options).dump(file);
    }

    private static Map<String, Object> written(Meaning meaning) {
        var words = new LinkedHashMap<String, Object>();
        switch (meaning) {
            case Meaning.Known(String ref) -> words.put("is", ref);
            case Meaning.LeftOut out -> words.put("leave", "out");
            case Meaning.New(Polarity polarity, String title, DataType type, String unit, Integer decimals) -> {
                words.put("polarity", Meaning.words(polarity));
                put(words, "title", title);
                put(words, "type", type == null ? "" : type.code());
                put(words, "unit", unit);
                put(words, "decimals", decimals == null ? "" : decimals);
            }
        }
        return words;
    }

    private static void put(Map<String, Object> words, String key, Object value) {
        if (!"".equals(value)) {
            words.put(key, value);
        }
    }

    /** The text has been read as YAML before, so that it is some. */
    static Checked<Meanings> read(String yaml) {
        var reading = new MeaningsText();
        Object file = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        var map = file instanceof Map<?, ?> found ? found : Map.of();
        Map<String, Meaning> byKey = new LinkedHashMap<>();
        if (map.get("measures") instanceof Map<?, ?> measures) {
            measures.forEach((key, words) -> {
                var meaning = reading.meaning(String.valueOf(key), words);
                if (meaning != null) {
                    byKey.put(String.valueOf(key), meaning);
                }
            });
        }
        var others = map.get("others") == null ? null : reading.meaning("others", map.get("others"));
        return reading.problems.isEmpty()
                ? Checked.accepted(new Meanings(byKey, others))
                : Checked.refused(reading.problems);
    }

    private @Nullable Meaning meaning(String key, @Nullable Object written) {
        var words = written instanceof Map<?, ?> map ? map : Map.of();
        if (words.get("is") != null) {
            return new Meaning.Known(text(words, "is"));
        }
        if (text(words, "leave").equals("out")) {
            return Meaning.LEFT_OUT;
        }
        var polarity = Meaning.polarity(text(words, "polarity"));
        if (polarity.isEmpty()) {
            problems.add(new Problem(
                    "measures " + key,
                    "Say “is: M-1”, “leave: out” or “polarity: high”, “low”, “none”, “around 50” or “between 40 and"
                            + " 60”"));
            return null;
        }
        return new Meaning.New(
                polarity.get(),
                text(words, "title"),
                type(key, text(words, "type")),
                text(words, "unit"),
                words.get("decimals") instanceof Integer number && number >= 0 && number <= 6 ? number : null);
    }

    private @Nullable DataType type(String key, String code) {
        for (var one : DataType.values()) {
            if (one.code().equals(code.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        if (!code.isEmpty()) {
            problems.add(new Problem("measures " + key, "“" + code + "” is no type of a measure"));
        }
        return null;
    }

    private static String text(Map<?, ?> words, String key) {
        var found = words.get(key);
        return found == null ? "" : String.valueOf(found);
    }
}
