package org.goldenthread.risks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.risks.Assessment.Mark;
import org.goldenthread.risks.Assessment.Sort;
import org.goldenthread.risks.matrix.Matrix.Band;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssessmentStore {
    private static final String SELECT = """
            select a.id, a.ref, a.sort, a.matrix, a.likelihood, a.impact, c.score, b.position, b.name, b.tone, b.words,
                   a.day, a.reason, a.mapped, a.account
              from risks.assessment a
              join risks.matrix_cell c
                on c.matrix = a.matrix and c.likelihood = a.likelihood and c.impact = a.impact
              join risks.matrix_band b on b.matrix = c.matrix and b.position = c.band
            """;
    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Assessment read(ResultSet row, int n) throws SQLException {
        var band = new Band(
                row.getInt("position"),
                row.getString("name"),
                Tone.ofCode(row.getString("tone")),
                row.getString("words"));
        return new Assessment(
                row.getLong("id"),
                Sort.ofCode(row.getString("sort")),
                new Mark(
                        row.getLong("matrix"),
                        row.getInt("likelihood"),
                        row.getInt("impact"),
                        row.getInt("score"),
                        band),
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                row.getObject("mapped", Long.class),
                row.getObject("account", Long.class));
    }

    Map<Long, Assessment> byId(Collection<Long> ids) {
        Map<Long, Assessment> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(SELECT + "where a.id = any (:ids)")
                    .param("ids", ids.toArray(Long[]::new))
                    .query(AssessmentStore::read)
                    .list()
                    .forEach(one -> found.put(one.id(), one));
        }
        return found;
    }

    /** All that was ever judged of a risk, the latest first. */
    List<Assessment> history(String ref) {
        return jdbc.sql(SELECT + "where a.ref = :ref order by a.day desc, a.id desc limit 2000")
                .param("ref", ref)
                .query(AssessmentStore::read)
                .list();
    }

    /** The last current one of each risk on a day or before. */
    Map<String, Assessment> currentOn(Collection<String> refs, LocalDate day) {
        Map<String, Assessment> found = new LinkedHashMap<>();
        jdbc.sql(SELECT + """
                where a.id in (select distinct on (l.ref) l.id from risks.assessment l
                                where l.ref = any (:refs) and l.sort = 'current' and l.day <= :day
                                order by l.ref, l.day desc, l.id desc)""")
                .param("refs", refs.toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> Map.entry(row.getString("ref"), read(row, n)))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    void insert(String ref, String council, Sort sort, Mark mark, LocalDate day, String reason) {
        jdbc.sql("""
                insert into risks.assessment (ref, council, sort, matrix, likelihood, impact, day, reason, account)
                values (:ref, :council, :sort, :matrix, :likelihood, :impact, :day, :reason, access.who())""")
                .param("ref", ref)
                .param("council", council)
                .param("sort", sort.code())
                .param("matrix", mark.matrix())
                .param("likelihood", mark.likelihood())
                .param("impact", mark.impact())
                .param("day", day)
                .param("reason", reason)
                .update();
    }
}
