package org.goldenthread.risks.owed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Reporting.Line;
import org.goldenthread.site.updates.Reporting.Told;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReviewsAskedStore {
    private final JdbcClient jdbc;

    ReviewsAskedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> live(String council, Period period) {
        return jdbc.sql("""
                select r.ref, t.title, t.owner, t.service
                  from risks.risk r join thread.thing t on t.ref = r.ref
                 where r.council = :council and r.state <> 'closed'
                   and (r.reviewed is null or r.reviewed >= :first or t.due <= :last)
                 order by t.number""")
                .param("council", council)
                .param("first", period.start())
                .param("last", period.end())
                .query((row, n) -> new Line(
                        row.getString("ref"),
                        new Duty.What(
                                row.getString("ref"),
                                row.getString("title"),
                                "review",
                                "/risks/" + row.getString("ref")),
                        row.getString("owner"),
                        row.getString("service")))
                .list();
    }

    /** The first judgement of each since a day, and how the risk stands now. */
    Map<String, Told> told(LocalDate since, Collection<String> refs) {
        return jdbc
                .sql("""
                select t.ref, t.state, t.tone, r.score, a.day, a.reason
                  from risks.risk r join thread.thing t on t.ref = r.ref
                  left join lateral (select a.day, a.reason from risks.assessment a
                     where a.ref = r.ref and a.sort = 'current' and a.mapped is null and a.day >= :since
                     order by a.day, a.id limit 1) a on true
                 where r.ref = any (:refs)""")
                .param("since", since)
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("ref"), told(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Told told(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var score = row.getBigDecimal("score");
        return new Told(
                day != null,
                day,
                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                score == null ? "" : "score " + score.toPlainString(),
                score,
                -1);
    }
}
