package org.goldenthread.governance.outputs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutputStore {
    private static final String SELECT =
            "select id, version, ref, council, title, due, done, about, document from governance.output";
    private final JdbcClient jdbc;

    OutputStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Output read(ResultSet row, int n) throws SQLException {
        return new Output(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("ref"),
                row.getString("council"),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getObject("done", LocalDate.class),
                row.getString("about"),
                row.getObject("document", Long.class));
    }

    /** Those of a body: what is to come by its day, then what was produced. */
    List<Output> of(String ref) {
        return jdbc.sql(SELECT + " where ref = :ref order by done is not null, due nulls last, done desc, id")
                .param("ref", ref)
                .query(OutputStore::read)
                .list();
    }

    List<Output> all(String council) {
        return jdbc.sql(SELECT + " where council = :council order by due nulls last, id")
                .param("council", council)
                .query(OutputStore::read)
                .list();
    }

    long insert(Output one) {
        return written(jdbc.sql("""
                insert into governance.output (ref, council, title, due, done, about, document)
                values (:ref, :council, :title, :due, :done, :about, :document) returning id"""), one)
                .param("ref", one.ref())
                .param("council", one.council())
                .query(Long.class)
                .single();
    }

    /** How many rows that were: none where somebody else was quicker, or it is not the visitor's to change. */
    int update(Output one) {
        return written(jdbc.sql("""
                update governance.output set title = :title, due = :due, done = :done, about = :about,
                  document = :document, version = version + 1 where id = :id and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec spec, Output one) {
        return spec.param("title", one.title())
                .param("due", one.due(), Types.DATE)
                .param("done", one.done(), Types.DATE)
                .param("about", one.about(), Types.VARCHAR)
                .param("document", one.document(), Types.BIGINT);
    }

    int delete(long id) {
        return jdbc.sql("delete from governance.output where id = :id")
                .param("id", id)
                .update();
    }
}
