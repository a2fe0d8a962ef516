package org.goldenthread.governance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BodyStore {
    private static final String SELECT = """
            select b.ref, t.version, b.council, t.title, t.state as card, t.tone, b.sort, b.remit, b.state,
                   b.established, b.sunset, b.review, t.owner,
                   (select array_agg(i.upper order by i.role <> 'primary', i.id) from thread.tie i
                     where i.lower = b.ref and i.kind = 'reports_to') as uppers,
                   (select array_agg(i.detail order by i.role <> 'primary', i.id) from thread.tie i
                     where i.lower = b.ref and i.kind = 'reports_to') as details
              from governance.body b join thread.thing t on t.ref = b.ref
            """;
    private final JdbcClient jdbc;

    BodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Body read(ResultSet row, int n) throws SQLException {
        return new Body(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                row.getString("title"),
                new State(row.getString("card"), Tone.ofCode(row.getString("tone"))),
                new Body.Words(Body.Sort.ofCode(row.getString("sort")), row.getString("remit")),
                new Body.Life(
                        BodyState.ofCode(row.getString("state")),
                        row.getObject("established", LocalDate.class),
                        row.getObject("sunset", LocalDate.class),
                        row.getObject("review", LocalDate.class)),
                row.getString("owner"),
                lines(row));
    }

    private static List<Body.Line> lines(ResultSet row) throws SQLException {
        var uppers = row.getArray("uppers");
        if (uppers == null) {
            return List.of();
        }
        var to = (String[]) uppers.getArray();
        var about = (String[]) row.getArray("details").getArray();
        var lines = new ArrayList<Body.Line>();
        for (int i = 0; i < to.length; i++) {
            lines.add(new Body.Line(to[i], about[i]));
        }
        return lines;
    }

    /** Those of a council, by name. */
    List<Body> all(String council) {
        return jdbc.sql(SELECT + " where b.council = :council order by lower(t.title), b.ref")
                .param("council", council)
                .query(BodyStore::read)
                .list();
    }

    Optional<Body> find(String ref) {
        return jdbc.sql(SELECT + " where b.ref = :ref")
                .param("ref", ref)
                .query(BodyStore::read)
                .optional();
    }

    void insert(String ref, String council, Body.Words words, Body.Life life) {
        written(jdbc.sql("""
                insert into governance.body (ref, council, sort, remit, state, established, sunset, review)
                values (:ref, :council, :sort, :remit, :state, :established, :sunset, :review)"""), ref, words, life)
                .param("council", council)
                .param("state", life.state().code())
                .update();
    }

    /** Everything but the state, which only a move changes. */
    void update(String ref, Body.Words words, Body.Life life) {
        written(jdbc.sql("""
                update governance.body set sort = :sort, remit = :remit, established = :established, sunset = :sunset,
                  review = :review where ref = :ref"""), ref, words, life).update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, String ref, Body.Words words, Body.Life life) {
        return statement
                .param("ref", ref)
                .param("sort", words.sort().code())
                .param("remit", words.remit())
                .param("established", life.established(), Types.DATE)
                .param("sunset", life.sunset(), Types.DATE)
                .param("review", life.review(), Types.DATE);
    }
}
