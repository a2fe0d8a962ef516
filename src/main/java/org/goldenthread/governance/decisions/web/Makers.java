package org.goldenthread.governance.decisions.web;

import java.util.ArrayList;
import java.util.Map;
import org.goldenthread.governance.decisions.Decision;

/** Who decided, in words. */
final class Makers {
    private Makers() {}

    /** @param names of bodies and posts, by reference */
    static String words(Decision.Maker maker, Map<String, String> names) {
        var parts = new ArrayList<String>();
        if (maker.post() != null) {
            parts.add(names.getOrDefault(maker.post(), maker.post()));
        }
        if (!maker.named().isBlank()) {
            parts.add(maker.named());
        }
        if (maker.body() != null) {
            var body = names.getOrDefault(maker.body(), maker.body());
            parts.add(parts.isEmpty() ? body : "for " + body);
        }
        return String.join(", ", parts);
    }
}
