package org.goldenthread.governance.conflicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SpokenStore {
    private static final String SELECT = """
            select id, ref, item, person, interest, found, stance, words, made::date as day from governance.said
            """;
    private final JdbcClient jdbc;

    SpokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Statement read(ResultSet row, int n) throws SQLException {
        return new Statement(
                row.getLong("id"),
                row.getString("ref"),
                row.getObject("item", Long.class),
                row.getLong("person"),
                row.getObject("interest", Long.class),
                row.getString("found"),
                new Statement.Answer(Stance.ofCode(row.getString("stance")).orElseThrow(), row.getString("words")),
                row.getObject("day", LocalDate.class));
    }

    List<Statement> at(Collection<String> meetings) {
        return jdbc.sql(SELECT + " where ref = any (:refs) order by ref, item nulls first, id")
                .param("refs", meetings.toArray(String[]::new))
                .query(SpokenStore::read)
                .list();
    }

    /** The latest hundred, the latest first. */
    List<Statement> by(String council, long person) {
        return jdbc.sql(SELECT + " where council = :council and person = :person order by id desc limit 100")
                .param("council", council)
                .param("person", person)
                .query(SpokenStore::read)
                .list();
    }

    /** Another answer to the same match takes the place of the first, which stays in the trail. */
    void put(String council, Statement said) {
        jdbc.sql("""
                insert into governance.said (ref, council, item, person, interest, found, stance, words)
                values (:ref, :council, :item, :person, :interest, :found, :stance, :words)
                on conflict (item, interest) where interest is not null do update set stance = excluded.stance,
                  words = excluded.words, found = excluded.found, account = access.who(), made = now()""")
                .param("ref", said.meeting())
                .param("council", council)
                .param("item", said.item(), Types.BIGINT)
                .param("person", said.person())
                .param("interest", said.interest(), Types.BIGINT)
                .param("found", said.found())
                .param("stance", said.answer().stance().code())
                .param("words", said.answer().words())
                .update();
    }

    int delete(String meeting, long id) {
        return jdbc.sql("delete from governance.said where ref = :ref and id = :id")
                .param("ref", meeting)
                .param("id", id)
                .update();
    }
}
