package org.goldenthread.measures.subjects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubjectStore {
    private static final String COLUMNS = "select id, code, name, sort, authority, own from measures.subject ";
    private final JdbcClient jdbc;

    SubjectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Subject read(ResultSet row, int n) throws SQLException {
        return new Subject(
                row.getInt("id"),
                row.getString("code"),
                row.getString("name"),
                Subject.Sort.ofCode(row.getString("sort")),
                row.getString("authority"),
                row.getBoolean("own"));
    }

    List<Subject> all(String council) {
        return jdbc.sql(COLUMNS + "where council = :council order by name, id")
                .param("council", council)
                .query(SubjectStore::read)
                .list();
    }

    Optional<Subject> find(int id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(SubjectStore::read)
                .optional();
    }

    Optional<Subject> own(String council) {
        return jdbc.sql(COLUMNS + "where council = :council and own")
                .param("council", council)
                .query(SubjectStore::read)
                .optional();
    }

    /** Enters a subject; when somebody else was faster, theirs. */
    Subject insert(String council, Subject one) {
        jdbc.sql("""
                insert into measures.subject (council, code, name, sort, authority, own)
                values (:council, :code, :name, :sort, :authority, :own) on conflict do nothing""")
                .param("council", council)
                .param("code", one.code())
                .param("name", one.name())
                .param("sort", one.sort().code())
                .param("authority", one.authority(), Types.VARCHAR)
                .param("own", one.own())
                .update();
        return jdbc.sql(COLUMNS + "where council = :council and code = :code")
                .param("council", council)
                .param("code", one.code())
                .query(SubjectStore::read)
                .single();
    }

    Map<String, Integer> breakdowns(String council) {
        Map<String, Integer> found = new HashMap<>();
        jdbc.sql("select id, words from measures.breakdown where council = :council")
                .param("council", council)
                .query((ResultSet row) -> {
                    found.put(row.getString("words"), row.getInt("id"));
                });
        return found;
    }

    int insertBreakdown(String council, String words) {
        jdbc.sql("insert into measures.breakdown (council, words) values (:council, :words) on conflict do nothing")
                .param("council", council)
                .param("words", words)
                .update();
        return jdbc.sql("select id from measures.breakdown where council = :council and words = :words")
                .param("council", council)
                .param("words", words)
                .query(Integer.class)
                .single();
    }
}
