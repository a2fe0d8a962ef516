package org.goldenthread.delivery.rated;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.goldenthread.delivery.Action;
import org.goldenthread.delivery.rating.Verdict;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RatedStore {
    private static final String SELECT = """
            select day, state, tone, rule, version, because from delivery.rating where ref = :ref
             order by id desc limit 100""";
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

    List<Rated> of(String ref) {
        return jdbc.sql(SELECT).param("ref", ref).query(RatedStore::read).list();
    }

    /** Keeps each rating that says something else than the last one of its action. */
    void keep(Map<Action, Verdict> verdicts) {
        jdbc.sql("""
                insert into delivery.rating (ref, council, day, state, tone, rule, version, because)
                select n.* from unnest(:refs::text[], :councils::text[], :days::date[], :states::text[],
                          :tones::text[], :rules::text[], :versions::text[], :because::text[])
                       n (ref, council, day, state, tone, rule, version, because)
                 where (n.state, n.tone, n.rule, n.version) is distinct from (
                       select (r.state, r.tone, r.rule, r.version) from delivery.rating r
                        where r.ref = n.ref order by r.id desc limit 1)""")
                .param("refs", each(verdicts, (one, verdict) -> one.ref()))
                .param("councils", each(verdicts, (one, verdict) -> one.council()))
                .param("days", each(verdicts, (one, verdict) -> verdict.day().toString()))
                .param(
                        "states",
                        each(
                                verdicts,
                                (one, verdict) -> Ratings.state(one, verdict).words()))
                .param(
                        "tones",
                        each(
                                verdicts,
                                (one, verdict) ->
                                        Ratings.state(one, verdict).tone().code()))
                .param(
                        "rules",
                        each(verdicts, (one, verdict) -> verdict.edition().code()))
                .param(
                        "versions",
                        each(verdicts, (one, verdict) -> verdict.edition().version()))
                .param("because", each(verdicts, (one, verdict) -> verdict.because()))
                .update();
    }

    private static String[] each(Map<Action, Verdict> verdicts, BiFunction<Action, Verdict, String> value) {
        return verdicts.entrySet().stream()
                .map(one -> value.apply(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }
}
