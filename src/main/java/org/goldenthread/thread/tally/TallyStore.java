package org.goldenthread.thread.tally;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TallyStore {
    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Tone, Long> count(String council, List<String> kinds) {
        Map<Tone, Long> counts = new EnumMap<>(Tone.class);
        jdbc.sql("""
                select tone, count(*) as things from thread.thing
                 where council = :council and kind = any (:kinds) and ended is null group by tone""")
                .param("council", council)
                .param("kinds", kinds.toArray(String[]::new))
                .query(row -> {
                    counts.put(Tone.ofCode(row.getString("tone")), row.getLong("things"));
                });
        return counts;
    }
}
