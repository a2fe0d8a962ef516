package org.goldenthread.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResponseStore {
    private static final String COLUMNS = """
            r.id, r.ref, r.position, r.version, r.kind, r.words, r.tied, r.named, r.who, r.due, r.completed, r.printed,
            r.outcome, r.declined_by, r.declined_on, r.reason, r.review""";
    private final JdbcClient jdbc;

    ResponseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Response read(ResultSet row) throws SQLException {
        var progress = new Response.Progress(
                row.getString("who"),
                row.getObject("due", LocalDate.class),
                row.getObject("completed", LocalDate.class),
                row.getString("printed"),
                row.getString("outcome"));
        var refusal = new Response.Refusal(
                row.getString("declined_by"),
                row.getObject("declined_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("review", LocalDate.class));
        var answer = new Response.Answer(
                Response.Kind.ofCode(row.getString("kind")),
                row.getString("words"),
                row.getString("tied"),
                row.getString("named"),
                progress,
                refusal);
        return new Response(
                row.getLong("id"), row.getString("ref"), row.getInt("position"), row.getInt("version"), answer);
    }

    private static Map<String, Object> written(Response.Answer answer) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", answer.kind().code());
        values.put("words", answer.words().strip());
        values.put("tied", answer.work());
        values.put("named", answer.named().strip());
        values.put("who", answer.progress().who().strip());
        values.put("printed", answer.progress().printed().strip());
        values.put("due", answer.progress().due());
        values.put("completed", answer.progress().completed());
        values.put("outcome", answer.progress().outcome().strip());
        values.put("by", answer.refusal().by().strip());
        values.put("on", answer.refusal().on());
        values.put("reason", answer.refusal().reason().strip());
        values.put("review", answer.refusal().review());
        return values;
    }

    long insert(String ref, String council, Response.Answer answer) {
        return jdbc.sql("""
                insert into findings.response (council, ref, position, kind, words, tied, named, who, due, completed,
                                               printed, outcome, declined_by, declined_on, reason, review)
                select :council, :ref, coalesce(max(r.position), 0) + 1, :kind, :words, :tied, :named, :who, :due::date,
                       :completed::date, :printed, :outcome, :by, :on::date, :reason, :review::date
                  from findings.response r where r.ref = :ref
                returning id""")
                .param("council", council)
                .param("ref", ref)
                .params(written(answer))
                .query(Long.class)
                .single();
    }

    int update(long id, int version, Response.Answer answer) {
        return jdbc.sql("""
                update findings.response set version = version + 1, kind = :kind, words = :words, tied = :tied,
                       named = :named, who = :who, due = :due::date, completed = :completed::date,
                       printed = :printed, outcome = :outcome,
                       declined_by = :by, declined_on = :on::date, reason = :reason, review = :review::date
                 where id = :id and version = :version""")
                .param("id", id)
                .param("version", version)
                .params(written(answer))
                .update();
    }

    void place(long id, int position) {
        jdbc.sql("update findings.response set position = :position where id = :id and position <> :position")
                .param("id", id)
                .param("position", position)
                .update();
    }

    int delete(long id) {
        return jdbc.sql("delete from findings.response where id = :id")
                .param("id", id)
                .update();
    }

    Optional<Response> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from findings.response r where r.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    Map<String, List<Response>> of(Collection<String> refs) {
        Map<String, List<Response>> found = new LinkedHashMap<>();
        jdbc.sql("select " + COLUMNS + "\n" + """
                 from findings.response r where r.ref = any (:refs) order by r.ref, r.position, r.id""")
                .param("refs", refs.toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getString("ref"), ref -> new ArrayList<>())
                            .add(read(row));
                });
        return found;
    }

    /** Responses that name one of these titles, given in small letters, but are tied to nothing yet. */
    List<Response> waitingFor(String council, Collection<String> titles) {
        return jdbc.sql("select " + COLUMNS + "\n" + """
                 from findings.response r where r.council = :council and r.tied is null and r.named <> ''
                   and lower(r.named) = any (:titles) and r.kind = 'work' order by r.id""")
                .param("council", council)
                .param("titles", titles.toArray(String[]::new))
                .query((row, n) -> read(row))
                .list();
    }

    /** Findings whose state the calendar has changed: a review or an action was due on a day before. */
    List<String> overtaken(LocalDate today) {
        return jdbc.sql("""
                select distinct r.ref from findings.response r join thread.thing t on t.ref = r.ref
                 where (r.kind = 'declined' and r.review < :today and t.state = 'declined')
                    or (r.kind = 'action' and r.completed is null and r.due < :today
                        and t.state in ('being answered', 'answered'))""").param("today", today).query(String.class).list();
    }
}
