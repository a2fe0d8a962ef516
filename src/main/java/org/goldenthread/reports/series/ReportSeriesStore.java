package org.goldenthread.reports.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.site.list.Filter.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportSeriesStore {
    private static final String SELECT =
            "select s.id, s.council, s.name, s.body, s.template, s.months from reports.series s ";
    private final JdbcClient jdbc;

    ReportSeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Series read(ResultSet row, int n) throws SQLException {
        return new Series(
                row.getLong("id"),
                row.getString("council"),
                row.getString("name"),
                row.getString("body"),
                row.getString("template"),
                row.getInt("months"));
    }

    List<Series> all(String council) {
        return jdbc.sql(SELECT + "where s.council = :council order by lower(s.name)")
                .param("council", council)
                .query(ReportSeriesStore::read)
                .list();
    }

    /** Held until the end of the transaction, so that no number is given twice. */
    Optional<Series> hold(String council, long id) {
        return jdbc.sql(SELECT + "where s.council = :council and s.id = :id for update")
                .param("council", council)
                .param("id", id)
                .query(ReportSeriesStore::read)
                .optional();
    }

    /** The reports of a series as far as the visitor may see them, the newest first; withdrawn ones too. */
    List<Series.Issue> reports(long series, int most) {
        return jdbc.sql("""
                select r.ref, n.number, r.since, r.as_at, t.due
                  from reports.numbered n join reports.report r on r.ref = n.ref join thread.thing t on t.ref = r.ref
                 where n.series = :series order by n.number desc limit :most""")
                .param("series", series)
                .param("most", most)
                .query((row, n) -> new Series.Issue(
                        row.getString("ref"),
                        row.getInt("number"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("as_at", LocalDate.class),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    /** Reports that are in no series, as far as the visitor may see them, the newest first; no corrections. */
    List<Choice> outside(String council, int most) {
        return jdbc.sql("""
                select r.ref, t.title
                  from reports.report r join thread.thing t on t.ref = r.ref
                 where r.council = :council and r.corrects is null and r.state not in ('withdrawn', 'superseded')
                   and not exists (select from reports.numbered n where n.ref = r.ref)
                 order by r.as_at desc, t.number desc limit :most""")
                .param("council", council)
                .param("most", most)
                .query((row, n) ->
                        new Choice(row.getString("ref"), row.getString("ref") + " " + row.getString("title")))
                .list();
    }

    int highest(long series) {
        return jdbc.sql("select coalesce(max(number), 0) from reports.numbered where series = :series")
                .param("series", series)
                .query(Integer.class)
                .single();
    }

    /** The number and series of a report, or of the one that it puts right, however often that was put right. */
    Optional<String> words(String ref) {
        return jdbc.sql("""
                with recursive way (ref, step) as (
                  select (:ref)::text collate "C", 0
                  union all
                  select r.corrects, w.step + 1 from way w join reports.report r on r.ref = w.ref
                   where r.corrects is not null and w.step < 100)
                select s.name || ', no. ' || n.number
                  from way w join reports.numbered n on n.ref = w.ref join reports.series s on s.id = n.series
                 order by w.step limit 1""").param("ref", ref).query(String.class).optional();
    }

    long insert(Series series) {
        return jdbc.sql("""
                insert into reports.series (council, name, body, template, months, account)
                values (:council, :name, :body, :template, :months, access.who()) returning id""")
                .param("council", series.council())
                .param("name", series.name())
                .param("body", series.body())
                .param("template", series.template())
                .param("months", series.months())
                .query(Long.class)
                .single();
    }

    void number(String ref, Series series, int number) {
        jdbc.sql("""
                insert into reports.numbered (ref, council, series, number)
                values (:ref, :council, :series, :number)""")
                .param("ref", ref)
                .param("council", series.council())
                .param("series", series.id())
                .param("number", number)
                .update();
    }
}
