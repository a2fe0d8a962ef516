package org.goldenthread.thread.tally;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TallyStore {
    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Tone, Long> tones(String council, List<String> kinds) {
        Map<Tone, Long> counts = new EnumMap<>(Tone.class);
        jdbc.sql("""
                select tone, sum(things) as things from thread.tally
                 where council = :council and kind = any (:kinds) and not ended and things > 0 group by tone""")
                .param("council", council)
                .param("kinds", kinds.toArray(String[]::new))
                .query(row -> {
                    counts.put(Tone.ofCode(row.getString("tone")), row.getLong("things"));
                });
        return counts;
    }

    Map<String, Long> states(String council, String kind) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("""
                select state, sum(things) as things from thread.tally
                 where council = :council and kind = :kind and things > 0 group by state""").param("council", council).param("kind", kind).query(row -> {
            counts.put(row.getString("state"), row.getLong("things"));
        });
        return counts;
    }
}
