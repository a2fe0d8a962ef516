package org.goldenthread.governance.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ObligationStore {
    private static final String SELECT = """
            select id, version, council, body, post, subject, aspect, about, every, unit, first, last
              from governance.obligation
            """;
    private final JdbcClient jdbc;

    ObligationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Obligation read(ResultSet row, int n) throws SQLException {
        return new Obligation(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("council"),
                row.getString("body"),
                row.getString("post"),
                new Obligation.Subject(row.getString("subject"), row.getString("aspect"), row.getString("about")),
                new Obligation.Rhythm(
                        row.getInt("every"),
                        Obligation.Rhythm.Unit.ofCode(row.getString("unit")),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)));
    }

    /** Those of a council, by what they are on. */
    List<Obligation> all(String council) {
        return jdbc.sql(SELECT + " where council = :council order by lower(subject), lower(aspect), id")
                .param("council", council)
                .query(ObligationStore::read)
                .list();
    }

    List<Obligation> of(String council, Collection<String> posts) {
        return jdbc.sql(SELECT + " where council = :council and post = any (:posts) order by lower(subject), id")
                .param("council", council)
                .param("posts", posts.toArray(String[]::new))
                .query(ObligationStore::read)
                .list();
    }

    Optional<Obligation> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ObligationStore::read)
                .optional();
    }

    long insert(Obligation one) {
        return written(jdbc.sql("""
                insert into governance.obligation (council, body, post, subject, aspect, about, every, unit, first,
                  last)
                values (:council, :body, :post, :subject, :aspect, :about, :every, :unit, :first, :last)
                returning id"""), one)
                .param("council", one.council())
                .query(Long.class)
                .single();
    }

    /** How many rows that were: none where somebody else was faster. */
    int update(Obligation one) {
        return written(jdbc.sql("""
                update governance.obligation set body = :body, post = :post, subject = :subject, aspect = :aspect,
                  about = :about, every = :every, unit = :unit, first = :first, last = :last, version = version + 1
                 where id = :id and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec spec, Obligation one) {
        return spec.param("body", one.body())
                .param("post", one.post())
                .param("subject", one.subject().title())
                .param("aspect", one.subject().aspect())
                .param("about", one.subject().about())
                .param("every", one.rhythm().every())
                .param("unit", one.rhythm().unit().code())
                .param("first", one.rhythm().first())
                .param("last", one.rhythm().last(), Types.DATE);
    }

    void delete(long id) {
        jdbc.sql("delete from governance.obligation where id = :id")
                .param("id", id)
                .update();
    }
}
