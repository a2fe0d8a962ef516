package org.goldenthread.organisation.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names of authorities are compared: without case, accents, marks and double spaces. */
final class Naming {
    private Naming() {}

    /** What two spellings of one name have in common. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The keys to try, the closest first: as written, without "the" before it, without "council" behind it. */
    static Set<String> keys(String name) {
        var key = key(name);
        Set<String> keys = new LinkedHashSet<>(List.of(key));
        var bare = key.replaceAll("^the ", "");
        keys.add(bare);
        keys.add(bare.replaceAll(" council$", ""));
        keys.removeIf(String::isEmpty);
        return keys;
    }

    /** Names joined by commas where some hold a comma themselves: those are followed by a space. */
    static List<String> split(String names) {
        return Arrays.stream(names.split(",(?!\\s)"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
