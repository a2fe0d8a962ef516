package org.goldenthread.reports.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Reporting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LineStore {
    static final String COLUMNS = """
            l.id, l.sort, l.key, l.subject, l.title, l.about, l.href, l.post as post_ref, l.service as service_ref,
            l.asked, l.later, l.excused as excused_now
            """;
    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static RoundLine read(ResultSet row, String excused) throws SQLException {
        return new RoundLine(
                row.getLong("id"),
                row.getString("sort"),
                row.getString("key"),
                new Duty.What(
                        row.getString("subject"),
                        row.getString("title"),
                        row.getString("about"),
                        row.getString("href")),
                new RoundLine.Owner(row.getString("post_ref"), row.getString("service_ref")),
                new RoundLine.Asked(row.getObject("asked", LocalDate.class), row.getBoolean("later")),
                excused);
    }

    List<RoundLine> of(String ref) {
        return jdbc.sql("select " + COLUMNS + " from reports.round_line l where l.ref = :ref order by l.id")
                .param("ref", ref)
                .query((row, n) -> read(row, row.getString("excused_now")))
                .list();
    }

    List<RoundLine> of(String ref, java.util.Collection<String> posts) {
        return jdbc.sql("select " + COLUMNS + """
                 from reports.round_line l where l.ref = :ref and l.post = any (:posts) order by l.id""")
                .param("ref", ref)
                .param("posts", posts.toArray(String[]::new))
                .query((row, n) -> read(row, row.getString("excused_now")))
                .list();
    }

    /** All lines in one statement; one that is asked for already stays as it is. @return how many are new */
    int ask(Round round, String sort, List<Reporting.Line> lines, RoundLine.Asked asked) {
        return jdbc.sql("""
                insert into reports.round_line (ref, council, sort, key, subject, title, about, href, post, service,
                       asked, later)
                select :ref, :council, :sort, n.key, n.subject, n.title, n.about, n.href, n.post, n.service, :asked,
                       :later
                  from unnest(:keys, :subjects, :titles, :abouts, :hrefs, :posts, :services)
                    as n (key, subject, title, about, href, post, service)
                on conflict (ref, sort, key) do nothing""")
                .param("ref", round.ref())
                .param("council", round.council())
                .param("sort", sort)
                .param("keys", column(lines, Reporting.Line::key))
                .param("subjects", column(lines, line -> line.what().ref()))
                .param("titles", column(lines, line -> line.what().title()))
                .param("abouts", column(lines, line -> line.what().about()))
                .param("hrefs", column(lines, line -> line.what().href()))
                .param("posts", column(lines, Reporting.Line::post))
                .param("services", column(lines, Reporting.Line::service))
                .param("asked", asked.day())
                .param("later", asked.later())
                .update();
    }

    private static String[] column(
            List<Reporting.Line> lines,
            java.util.function.Function<Reporting.Line, @org.jspecify.annotations.Nullable String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }

    int excuse(String ref, long line, String reason) {
        return jdbc.sql("update reports.round_line set excused = :reason where ref = :ref and id = :line")
                .param("ref", ref)
                .param("line", line)
                .param("reason", reason)
                .update();
    }
}
