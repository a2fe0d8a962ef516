package org.goldenthread.delivery.rated;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.delivery.rating.Verdict;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RatedStore {
    private static final String SELECT = """
            select day, state, tone, rule, version, because from delivery.rating where ref = :ref
             order by id desc limit\s""";
    private final JdbcClient jdbc;

    RatedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> chosen(String council) {
        return jdbc.sql("select rule from delivery.rule_choice where council = :council order by id desc limit 1")
                .param("council", council)
                .query(String.class)
                .optional();
    }

    void choose(String council, String rule, String reason) {
        jdbc.sql("insert into delivery.rule_choice (council, rule, reason) values (:council, :rule, :reason)")
                .param("council", council)
                .param("rule", rule)
                .param("reason", reason)
                .update();
    }

    private static Rated read(ResultSet row, int n) throws SQLException {
        return new Rated(
                row.getObject("day", LocalDate.class),
                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                row.getString("rule"),
                row.getString("version"),
                row.getString("because"));
    }

    Optional<Rated> last(String ref) {
        return jdbc.sql(SELECT + "1").param("ref", ref).query(RatedStore::read).optional();
    }

    List<Rated> of(String ref) {
        return jdbc.sql(SELECT + "100")
                .param("ref", ref)
                .query(RatedStore::read)
                .list();
    }

    void insert(String ref, String council, State state, Verdict verdict) {
        jdbc.sql("""
                insert into delivery.rating (ref, council, day, state, tone, rule, version, because)
                values (:ref, :council, :day, :state, :tone, :rule, :version, :because)""")
                .param("ref", ref)
                .param("council", council)
                .param("day", verdict.day())
                .param("state", state.words())
                .param("tone", state.tone().code())
                .param("rule", verdict.edition().code())
                .param("version", verdict.edition().version())
                .param("because", verdict.because())
                .update();
    }
}
