package org.goldenthread.measures.loading.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.loading.MeasureMet;
import org.goldenthread.measures.loading.recipe.Meaning;
import org.goldenthread.measures.loading.recipe.Meanings;
import org.jspecify.annotations.Nullable;

/** What somebody said of measures that nobody knows here. */
final class Answers {
    private Answers() {}

    /** The answers of the form: "m" and its place for each measure shown, "others" for all that were not answered. */
    static Meanings of(Meanings before, List<MeasureMet> asked, Map<String, String> fields) {
        Map<String, Meaning> said = new HashMap<>();
        var others = answer(fields.getOrDefault("others", ""));
        for (int i = 0; i < asked.size(); i++) {
            var match = fields.getOrDefault("is" + i, "").strip();
            var meaning = match.matches("M-\\d+( .*)?")
                    ? new Meaning.Known(match.split(" ", 2)[0])
                    : answer(fields.getOrDefault("m" + i, ""));
            if (meaning == null) {
                meaning = others;
            }
            if (meaning != null) {
                said.put(asked.get(i).key(), meaning);
            }
        }
        return before.with(said);
    }

    private static @Nullable Meaning answer(String words) {
        return words.equals("out")
                ? Meaning.LEFT_OUT
                : Meaning.polarity(words).map(Meaning.New::of).orElse(null);
    }
}
