package org.goldenthread.delivery.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenthread.delivery.rating.Given.Criterion;
import org.goldenthread.delivery.rating.Verdict;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CriteriaStore {
    private final JdbcClient jdbc;

    CriteriaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String ref, String council, Verdict verdict, String because) {
        var breached = verdict.given().criteria().breached().stream()
                .map(Criterion::words)
                .sorted()
                .toArray(String[]::new);
        jdbc.sql("""
                insert into delivery.criteria_judged
                  (ref, council, breached, because, rule, version, state, tone, sentence, day)
                values (:ref, :council, :breached, :because, :rule, :version, :state, :tone, :sentence, :day)""")
                .param("ref", ref)
                .param("council", council)
                .param("breached", breached)
                .param("because", because)
                .param("rule", verdict.edition().code())
                .param("version", verdict.edition().version())
                .param("state", verdict.state().words())
                .param("tone", verdict.state().tone().code())
                .param("sentence", verdict.because() + " (" + verdict.edition().words() + ")")
                .param("day", verdict.day())
                .update();
    }

    /** The latest first. */
    List<Judged> of(String ref) {
        return jdbc.sql("""
                select breached, because, state, tone, sentence, day from delivery.criteria_judged
                 where ref = :ref order by id desc limit 100""").param("ref", ref).query(CriteriaStore::read).list();
    }

    private static Judged read(ResultSet row, int n) throws SQLException {
        return new Judged(
                Arrays.stream((String[]) row.getArray("breached").getArray())
                        .map(one -> Criterion.valueOf(one.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                row.getString("because"),
                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                row.getString("sentence"),
                row.getObject("day", LocalDate.class));
    }
}
