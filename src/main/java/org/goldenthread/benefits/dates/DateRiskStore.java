package org.goldenthread.benefits.dates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DateRiskStore {
    private final JdbcClient jdbc;

    DateRiskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What counting lines have still to come although something that they wait for will be late; as {@link DateRisk}
     * says it, and only what it says something of.
     */
    private static final String LATE = """
            select s.ref, t.title, y.year, y.to_come, e.ref as enabler, e.title as enabling, e.state, e.tone, e.due,
                   bool_and(i.kind = 'brought' and s.state = 'in_delivery') as flows
              from benefits.saving s
              join thread.tie i on i.lower = s.ref and i.kind in ('followed_by', 'brought')
              join thread.thing t on t.ref = s.ref
              join thread.thing e on e.ref = i.upper
              join benefits.line_year y on y.ref = s.ref and y.ended is null and y.to_come > 0
             where s.council = :council and e.ended is null and e.tone <> 'done' and {one}
               and s.state not in ('unachievable', 'withdrawn', 'delivered') and y.year >= :year
               and (e.due > make_date(y.year + 1, 3, 31) or y.year = :year and (e.due < :today or e.tone = 'bad'))
             group by s.ref, t.title, t.number, y.year, y.to_come, e.ref, e.title, e.number, e.state, e.tone, e.due
            having y.year = :year and (e.due < :today or e.tone = 'bad')
                or not bool_and(i.kind = 'brought' and s.state = 'in_delivery')
            """;

    private JdbcClient.StatementSpec late(String sql, String council, LocalDate today) {
        return jdbc.sql(sql)
                .param("council", council)
                .param("today", today)
                .param("year", Period.financialYearOf(today));
    }

    /** All of a council, by year and the largest first. */
    List<DateRisk> of(String council, LocalDate today) {
        return late(
                        LATE.replace("{one}", "true") + " order by y.year, y.to_come desc, t.number, e.number",
                        council,
                        today)
                .query((row, n) -> read(row, today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those of one line. */
    List<DateRisk> of(String council, String ref, LocalDate today) {
        return late(
                        LATE.replace("{one}", "s.ref = :ref") + " order by y.year, y.to_come desc, e.number",
                        council,
                        today)
                .param("ref", ref)
                .query((row, n) -> read(row, today))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DateRisk> read(ResultSet row, LocalDate today) throws SQLException {
        return DateRisk.of(
                new DateRisk.Line(row.getString("ref"), row.getString("title")),
                row.getInt("year"),
                new Money(row.getLong("to_come")),
                new DateRisk.Enabler(
                        row.getString("enabler"),
                        row.getString("enabling"),
                        new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("flows")),
                today);
    }
}
