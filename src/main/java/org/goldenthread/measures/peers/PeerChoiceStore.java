package org.goldenthread.measures.peers;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.measures.comparison.QuartileRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeerChoiceStore {
    private final JdbcClient jdbc;

    PeerChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a council has chosen, by measure; under no measure for all. */
    Map<String, PeerChoice> of(String council) {
        Map<String, PeerChoice> found = new HashMap<>();
        jdbc.sql("""
                select ref, peer_group, rule, best, middle, worst, average from measures.peer_choice
                 where council = :council""").param("council", council).query(row -> {
            found.put(row.getString("ref"), read(row));
        });
        return found;
    }

    private static PeerChoice read(ResultSet row) throws SQLException {
        var average = row.getString("average");
        return new PeerChoice(
                row.getString("peer_group"),
                rule(row),
                average.isEmpty() ? null : PeerChoice.Average.valueOf(average.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable QuartileRule rule(ResultSet row) throws SQLException {
        return row.getString("rule").equals(RuleCode.PUBLISHED)
                ? new QuartileRule.Published(
                        row.getBigDecimal("best"), row.getBigDecimal("middle"), row.getBigDecimal("worst"))
                : RuleCode.rule(row.getString("rule"));
    }

    void put(String council, String ref, PeerChoice choice) {
        var cuts = choice.rule() instanceof QuartileRule.Published published ? published : null;
        var average = choice.average();
        jdbc.sql("""
                insert into measures.peer_choice (council, ref, peer_group, rule, best, middle, worst, average)
                values (:council, :ref, :group, :rule, :best, :middle, :worst, :average)
                on conflict (council, ref) do update set peer_group = excluded.peer_group, rule = excluded.rule,
                  best = excluded.best, middle = excluded.middle, worst = excluded.worst, average = excluded.average
                """)
                .param("council", council)
                .param("ref", ref)
                .param("group", choice.group())
                .param("rule", RuleCode.of(choice.rule()))
                .param("best", cut(cuts == null ? null : cuts.best()), Types.NUMERIC)
                .param("middle", cut(cuts == null ? null : cuts.middle()), Types.NUMERIC)
                .param("worst", cut(cuts == null ? null : cuts.worst()), Types.NUMERIC)
                .param("average", average == null ? "" : average.words())
                .update();
    }

    private static @Nullable BigDecimal cut(@Nullable BigDecimal cut) {
        return cut;
    }
}
