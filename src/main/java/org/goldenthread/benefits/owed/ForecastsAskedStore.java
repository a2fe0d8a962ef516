package org.goldenthread.benefits.owed;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.benefits.LineYear;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Reporting.Line;
import org.goldenthread.site.updates.Reporting.Told;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ForecastsAskedStore {
    private final JdbcClient jdbc;

    ForecastsAskedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> counting(String council, int year) {
        return jdbc.sql("""
                select s.ref, t.title, t.owner, t.service
                  from benefits.saving s join thread.thing t on t.ref = s.ref
                 where s.council = :council and s.state in ('identified', 'in_delivery', 'at_risk')
                 order by t.number""")
                .param("council", council)
                .query((row, n) -> new Line(
                        row.getString("ref"),
                        new Duty.What(
                                row.getString("ref"),
                                row.getString("title"),
                                "forecast " + LineYear.words(year),
                                "/benefits/savings/" + row.getString("ref")),
                        row.getString("owner"),
                        row.getString("service")))
                .list();
    }

    /** The first forecast of each since a day, and what is expected now. */
    Map<String, Told> told(int year, LocalDate since, Collection<String> refs) {
        return jdbc
                .sql("""
                select t.ref, t.state, t.tone, y.forecast, f.day
                  from thread.thing t
                  left join benefits.line_year y on y.ref = t.ref and y.year = :year and y.ended is null
                  left join lateral (select min(e.recorded)::date as day from benefits.line_year e
                     where e.ref = t.ref and e.year = :year and e.recorded >= :since and e.forecast is not null) f
                     on true
                 where t.ref = any (:refs)""")
                .param("year", year)
                .param("since", since)
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("ref"), told(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Told told(ResultSet row) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        BigDecimal pence = row.getBigDecimal("forecast");
        return new Told(
                day != null,
                day,
                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                pence == null ? "" : new Money(pence.longValueExact()).words(),
                pence,
                1);
    }
}
