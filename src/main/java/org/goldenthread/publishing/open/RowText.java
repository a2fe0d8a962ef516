package org.goldenthread.publishing.open;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Rows of open data as they are kept, and the mark of an edition. */
final class RowText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private RowText() {}

    static String write(List<Map<String, String>> rows) {
        return JSON.writeValueAsString(rows.stream().map(TreeMap::new).toList());
    }

    static List<Map<String, String>> read(String json) {
        var all = new ArrayList<Map<String, String>>();
        JSON.readTree(json).forEach(row -> {
            Map<String, String> one = new LinkedHashMap<>();
            row.properties()
                    .forEach(field -> one.put(field.getKey(), field.getValue().asString()));
            all.add(one);
        });
        return all;
    }

    /** The same for the same words, figures and drawings. */
    static String mark(PublicThing thing, String html, String rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var words : List.of(
                    thing.title(),
                    thing.lead(),
                    thing.state().words(),
                    thing.asAt().toString(),
                    html,
                    rows)) {
                digest.update(words.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
