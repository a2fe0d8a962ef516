package org.goldenthread.benefits.track;

import java.util.List;
import org.goldenthread.benefits.Confidence;
import org.goldenthread.vocabulary.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TrackStore {
    private final JdbcClient jdbc;

    TrackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years before one, by owner, year and confidence. */
    List<TrackRecord> before(String council, int year) {
        return jdbc.sql("""
                select t.owner, f.year, s.confidence, count(*) as lines, sum(f.forecast) as forecast,
                       coalesce(sum(y.verified), 0) as delivered
                  from (select distinct on (h.ref, h.year) h.ref, h.year, h.forecast from benefits.line_year h
                         where h.council = :council and h.year < :year and h.forecast is not null
                         order by h.ref, h.year, h.recorded, h.id) f
                  join benefits.saving s on s.ref = f.ref and s.state <> 'withdrawn'
                  join thread.thing t on t.ref = f.ref
                  left join benefits.line_year y on y.ref = f.ref and y.year = f.year and y.ended is null
                 group by t.owner, f.year, s.confidence order by f.year, t.owner""")
                .param("council", council)
                .param("year", year)
                .query((row, n) -> new TrackRecord(
                        row.getString("owner"),
                        row.getInt("year"),
                        Confidence.ofCode(row.getString("confidence")),
                        row.getInt("lines"),
                        new Money(row.getBigDecimal("forecast").longValueExact()),
                        new Money(row.getBigDecimal("delivered").longValueExact())))
                .list();
    }
}
