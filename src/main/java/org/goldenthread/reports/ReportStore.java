package org.goldenthread.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportStore {
    private static final String SELECT = """
            select r.ref, t.version, r.council, t.title, r.template, r.body, coalesce(m.day, t.due) as due, r.since,
                   r.as_at, t.owner, r.state, r.corrects, t.starts
            """;

    /** The day of a meeting that is on record is the meeting's own, so that it moves with it. */
    private static final String FROM = """
             from reports.report r join thread.thing t on t.ref = r.ref
             left join reports.stop s on s.report = r.ref left join governance.meeting m on m.ref = s.meeting
            """;

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Report read(ResultSet row, int n) throws SQLException {
        var head = new Report.Head(
                row.getString("title"),
                row.getLong("template"),
                row.getString("body"),
                row.getObject("due", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("as_at", LocalDate.class),
                row.getString("owner"));
        return new Report(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                head,
                ReportState.ofCode(row.getString("state")),
                row.getString("corrects"),
                row.getObject("starts", LocalDate.class));
    }

    Optional<Report> find(String ref) {
        return jdbc.sql(SELECT + FROM + " where r.ref = :ref")
                .param("ref", ref)
                .query(ReportStore::read)
                .optional();
    }

    private static String where(ReportFilter filter) {
        var where = new StringBuilder(" where r.council = :council");
        add(where, filter.state(), " and r.state = :state");
        add(where, filter.body(), " and r.body = :body");
        add(
                where,
                filter.template(),
                " and exists (select from reports.template m where m.id = r.template and m.code = :template)");
        add(
                where,
                filter.words().strip(),
                " and (t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like or r.ref ilike :like)");
        return where.toString();
    }

    private static void add(StringBuilder where, String asked, String condition) {
        if (!asked.isEmpty()) {
            where.append(condition);
        }
    }

    private JdbcClient.StatementSpec filtered(String sql, ReportFilter filter) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("state", filter.state())
                .param("body", filter.body())
                .param("template", filter.template())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** One more than wanted, so that the caller knows whether there is a next page. */
    List<Report> page(ReportFilter filter) {
        var order = filter.order().sql();
        var beyond = filter.after() == null
                ? ""
                : " and (%1$s, r.ref) %2$s (select %1$s, r.ref %3$s where r.ref = :after)"
                        .formatted(order, filter.descending() ? "<" : ">", FROM);
        var direction = filter.descending() ? "desc" : "asc";
        var sql = SELECT
                + FROM
                + where(filter)
                + beyond
                + " order by %1$s %2$s, r.ref %2$s limit :size".formatted(order, direction);
        return filtered(sql, filter)
                .param("after", filter.after(), Types.VARCHAR)
                .param("size", filter.size() + 1)
                .query(ReportStore::read)
                .list();
    }

    long count(ReportFilter filter) {
        return filtered("select count(*)" + FROM + where(filter), filter)
                .query(Long.class)
                .single();
    }

    List<Report> drafting(String council, Collection<String> posts) {
        return jdbc.sql(SELECT + FROM + """
                 where r.council = :council and r.state = 'drafting' and t.owner = any (:posts)
                 order by coalesce(m.day, t.due) nulls last, r.ref limit 200""")
                .param("council", council)
                .param("posts", posts.toArray(String[]::new))
                .query(ReportStore::read)
                .list();
    }

    List<String> bodies(String council) {
        return jdbc.sql("select distinct body from reports.report where council = :council order by body limit 200")
                .param("council", council)
                .query(String.class)
                .list();
    }

    /** The day that the last issued report of a template to a body speaks of. */
    Optional<LocalDate> lastAsAt(String council, String template, String body) {
        return jdbc.sql("""
                select r.as_at from reports.report r join reports.template m on m.id = r.template
                 where r.council = :council and m.code = :template and r.body = :body and r.state = 'issued'
                 order by r.as_at desc limit 1""")
                .param("council", council)
                .param("template", template)
                .param("body", body)
                .query(LocalDate.class)
                .optional();
    }

    /** The report that puts this one right, or is about to. */
    Optional<String> corrected(String ref) {
        return jdbc.sql("select ref from reports.report where corrects = :ref and state <> 'withdrawn' limit 1")
                .param("ref", ref)
                .query(String.class)
                .optional();
    }

    String councilName(String council) {
        return jdbc.sql("select name from access.council where council = :council")
                .param("council", council)
                .query(String.class)
                .single();
    }

    void insert(String ref, String council, Report.Head head, @Nullable String corrects) {
        jdbc.sql("""
                insert into reports.report (ref, council, template, body, since, as_at, corrects)
                values (:ref, :council, :template, :body, :since, :asAt, :corrects)""")
                .param("ref", ref)
                .param("council", council)
                .param("template", head.template())
                .param("body", head.body())
                .param("since", head.since())
                .param("asAt", head.asAt())
                .param("corrects", corrects, Types.VARCHAR)
                .update();
    }

    void update(String ref, Report.Head head) {
        jdbc.sql("update reports.report set body = :body, since = :since, as_at = :asAt where ref = :ref")
                .param("ref", ref)
                .param("body", head.body())
                .param("since", head.since())
                .param("asAt", head.asAt())
                .update();
    }

    void stands(String ref, ReportState state) {
        jdbc.sql("update reports.report set state = :state where ref = :ref")
                .param("ref", ref)
                .param("state", state.code())
                .update();
    }
}
