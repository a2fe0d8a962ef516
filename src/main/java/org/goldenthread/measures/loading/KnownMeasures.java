package org.goldenthread.measures.loading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.measures.Measure;

/** A council's measures by everything that a file may call them: code, title, code with other spaces. */
final class KnownMeasures {
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> loose = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();

    KnownMeasures(Map<String, String> byCode, List<Measure> measures) {
        for (var one : measures) {
            add(key(one.title()), one.ref());
        }
        byCode.forEach((code, ref) -> add(code.replaceAll("\\s+", ""), ref));
        byCode.forEach(exact::put);
    }

    private void add(String key, String ref) {
        var other = loose.put(key, ref);
        if (other != null && !other.equals(ref)) {
            doubtful.add(key);
        }
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    Optional<String> find(String written) {
        var key = key(written);
        var direct = exact.get(key);
        if (direct != null) {
            return Optional.of(direct);
        }
        return doubtful.contains(key)
                ? spaceless(key)
                : Optional.ofNullable(loose.get(key)).or(() -> spaceless(key));
    }

    private Optional<String> spaceless(String key) {
        var bare = key.replaceAll("\\s+", "");
        return doubtful.contains(bare) ? Optional.empty() : Optional.ofNullable(loose.get(bare));
    }
}
