package org.goldenthread.governance.meetings.series;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.governance.calendar.Cadence;
import org.goldenthread.governance.calendar.Laid.Otherwise;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeriesStore {
    private static final String SELECT = """
            select id, council, body, sort, every, nth, weekday, days, first, last, otherwise, starts, place
              from governance.series
            """;
    private final JdbcClient jdbc;

    SeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Series read(ResultSet row, int n) throws SQLException {
        return new Series(
                row.getLong("id"),
                row.getString("council"),
                row.getString("body"),
                cadence(row),
                new Series.Span(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                Otherwise.ofCode(row.getString("otherwise")),
                new Series.Where(row.getObject("starts", LocalTime.class), row.getString("place")));
    }

    private static Cadence cadence(ResultSet row) throws SQLException {
        int every = row.getInt("every");
        return switch (row.getString("sort")) {
            case "weeks" -> new Cadence.Weeks(every);
            case "months" -> new Cadence.Months(every, row.getInt("nth"), DayOfWeek.of(row.getInt("weekday")));
            default ->
                new Cadence.Days(Stream.of((Date[]) row.getArray("days").getArray())
                        .map(Date::toLocalDate)
                        .toList());
        };
    }

    /** Those of a council, the newest first. */
    List<Series> all(String council) {
        return jdbc.sql(SELECT + " where council = :council order by last desc, id desc")
                .param("council", council)
                .query(SeriesStore::read)
                .list();
    }

    Optional<Series> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(SeriesStore::read)
                .optional();
    }

    long insert(Series one) {
        var months = one.cadence() instanceof Cadence.Months wanted ? wanted : null;
        var weeks = one.cadence() instanceof Cadence.Weeks wanted ? wanted : null;
        var days = one.cadence() instanceof Cadence.Days wanted ? wanted.days() : List.<LocalDate>of();
        return jdbc.sql("""
                insert into governance.series (council, body, sort, every, nth, weekday, days, first, last, otherwise,
                  starts, place)
                values (:council, :body, :sort, :every, :nth, :weekday, :days::date[], :first, :last, :otherwise,
                  :starts, :place) returning id""")
                .param("council", one.council())
                .param("body", one.body())
                .param("sort", months != null ? "months" : weeks != null ? "weeks" : "days")
                .param("every", months != null ? months.every() : weeks != null ? weeks.every() : 1)
                .param("nth", months != null ? months.nth() : 1)
                .param("weekday", months != null ? months.day().getValue() : 1)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("first", one.span().first())
                .param("last", one.span().last())
                .param("otherwise", one.otherwise().code())
                .param("starts", one.where().starts(), Types.TIME)
                .param("place", one.where().place())
                .query(Long.class)
                .single();
    }

    void prolong(long id, LocalDate last) {
        jdbc.sql("update governance.series set last = :last where id = :id")
                .param("id", id)
                .param("last", last)
                .update();
    }
}
