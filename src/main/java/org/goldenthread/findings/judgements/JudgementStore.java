package org.goldenthread.findings.judgements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JudgementStore {
    private final JdbcClient jdbc;

    JudgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A judgement as it is stored, before its levels and history are looked up. */
    record Row(
            long id,
            int version,
            long scheme,
            Judgement.Words words,
            long level,
            @Nullable Long prospects) {}

    private static Row read(ResultSet row, int n) throws SQLException {
        var words = new Judgement.Words(
                row.getString("subject"),
                row.getString("service"),
                row.getString("body"),
                row.getObject("judged_on", LocalDate.class),
                row.getString("as_written"),
                row.getString("source"),
                row.getString("finding"));
        return new Row(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("scheme"),
                words,
                row.getLong("level"),
                row.getObject("prospects", Long.class));
    }

    /** All of a council, the earliest first. */
    List<Row> all(String council) {
        return jdbc.sql("""
                select id, version, scheme, subject, service, body, judged_on, as_written, source, finding, level,
                       prospects
                  from findings.judgement where council = :council order by judged_on, id""")
                .param("council", council)
                .query(JudgementStore::read)
                .list();
    }

    Optional<String> councilOf(long id) {
        return jdbc.sql("select council from findings.judgement where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    long insert(String council, Row one) {
        return written(jdbc.sql("""
                insert into findings.judgement (council, scheme, subject, service, body, judged_on, level, prospects,
                                                as_written, source, finding)
                values (:council, :scheme, :subject, :service, :body, :on, :level, :prospects, :written, :source,
                        :finding) returning id"""), one)
                .param("council", council)
                .query(Long.class)
                .single();
    }

    int update(Row one) {
        return written(jdbc.sql("""
                update findings.judgement set scheme = :scheme, subject = :subject, service = :service, body = :body,
                       judged_on = :on, level = :level, prospects = :prospects, as_written = :written,
                       source = :source, finding = :finding, version = version + 1
                 where id = :id and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Row one) {
        return statement
                .param("scheme", one.scheme())
                .param("subject", one.words().subject())
                .param("service", one.words().service(), Types.VARCHAR)
                .param("body", one.words().body())
                .param("on", one.words().on())
                .param("level", one.level())
                .param("prospects", one.prospects(), Types.BIGINT)
                .param("written", one.words().asWritten())
                .param("source", one.words().source(), Types.VARCHAR)
                .param("finding", one.words().finding(), Types.VARCHAR);
    }

    int delete(long id) {
        return jdbc.sql("delete from findings.judgement where id = :id")
                .param("id", id)
                .update();
    }
}
