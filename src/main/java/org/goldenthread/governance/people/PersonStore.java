package org.goldenthread.governance.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonStore {
    private static final String SELECT =
            "select id, version, council, name, sort, party, represents, post, since, until from governance.person";
    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Person read(ResultSet row, int n) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("council"),
                row.getString("name"),
                Person.Sort.ofCode(row.getString("sort")),
                row.getString("party"),
                row.getString("represents"),
                row.getString("post"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }

    /** Those of a council, by name. */
    List<Person> all(String council) {
        return jdbc.sql(SELECT + " where council = :council order by lower(name)")
                .param("council", council)
                .query(PersonStore::read)
                .list();
    }

    long insert(Person person) {
        return written(jdbc.sql("""
                insert into governance.person (council, name, sort, party, represents, post, since, until)
                values (:council, :name, :sort, :party, :represents, :post, :since, :until) returning id"""), person)
                .param("council", person.council())
                .query(Long.class)
                .single();
    }

    int update(Person person) {
        return written(jdbc.sql("""
                update governance.person set name = :name, sort = :sort, party = :party, represents = :represents,
                  post = :post, since = :since, until = :until, version = version + 1
                 where id = :id and version = :version"""), person)
                .param("id", person.id())
                .param("version", person.version())
                .update();
    }

    /** Only somebody of whom nothing else is on record. */
    void deleteUnused(String council, long id) {
        jdbc.sql("""
                delete from governance.person p where p.id = :id and p.council = :council
                   and not exists (select from governance.appointment a where a.person = p.id)
                   and not exists (select from governance.interest i where i.person = p.id)
                   and not exists (select from governance.declaration d where d.person = p.id)
                   and not exists (select from governance.said s where s.person = p.id)""").param("id", id).param("council", council).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Person person) {
        return statement
                .param("name", person.name().strip())
                .param("sort", person.sort().code())
                .param("party", person.group().strip())
                .param("represents", person.represents().strip())
                .param("post", person.post(), Types.VARCHAR)
                .param("since", person.since(), Types.DATE)
                .param("until", person.until(), Types.DATE);
    }
}
