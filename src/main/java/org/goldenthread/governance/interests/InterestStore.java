package org.goldenthread.governance.interests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InterestStore {
    private final JdbcClient jdbc;

    InterestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Interest read(ResultSet row, int n) throws SQLException {
        return new Interest(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("person"),
                Interest.Sort.ofCode(row.getString("sort")),
                row.getString("what"),
                row.getString("terms").lines().toList(),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    /** Those of a council by person, ended ones last; of one person alone where a number other than 0 is given. */
    List<Interest> interests(String council, long person) {
        return jdbc.sql("""
                select id, version, person, sort, what, terms, since, until from governance.interest
                 where council = :council and :person in (0, person)
                 order by person, until nulls first, id limit 20000""")
                .param("council", council)
                .param("person", person)
                .query(InterestStore::read)
                .list();
    }

    long insert(String council, Interest one) {
        return written(jdbc.sql("""
                insert into governance.interest (council, person, sort, what, terms, since, until)
                values (:council, :person, :sort, :what, :terms, :since, :until) returning id"""), one)
                .param("council", council)
                .query(Long.class)
                .single();
    }

    int update(Interest one) {
        return written(jdbc.sql("""
                update governance.interest set sort = :sort, what = :what, terms = :terms, since = :since,
                  until = :until, version = version + 1
                 where id = :id and person = :person and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Interest one) {
        return statement
                .param("person", one.person())
                .param("sort", one.sort().code())
                .param("what", one.what())
                .param("terms", String.join("\n", one.terms()))
                .param("since", one.since(), Types.DATE)
                .param("until", one.until(), Types.DATE);
    }

    /** Those of a council, the latest year first; of one person alone where a number other than 0 is given. */
    List<Declaration> declarations(String council, long person) {
        return jdbc.sql("""
                select person, year, made_on, nothing, note from governance.declaration
                 where council = :council and :person in (0, person) order by year desc, person limit 20000""")
                .param("council", council)
                .param("person", person)
                .query((row, n) -> new Declaration(
                        row.getLong("person"),
                        row.getInt("year"),
                        row.getObject("made_on", LocalDate.class),
                        row.getBoolean("nothing"),
                        row.getString("note")))
                .list();
    }

    /** One a year for each person; a second one takes the place of the first, which stays in the trail. */
    void put(String council, Declaration one) {
        jdbc.sql("""
                insert into governance.declaration (council, person, year, made_on, nothing, note, account)
                values (:council, :person, :year, :made, :nothing, :note, access.who())
                on conflict (person, year) do update set made_on = excluded.made_on, nothing = excluded.nothing,
                  note = excluded.note, account = excluded.account""")
                .param("council", council)
                .param("person", one.person())
                .param("year", one.year())
                .param("made", one.made())
                .param("nothing", one.nothing())
                .param("note", one.note())
                .update();
    }
}
