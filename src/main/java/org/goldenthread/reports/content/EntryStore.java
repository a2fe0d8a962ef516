package org.goldenthread.reports.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import org.goldenthread.reports.content.Entry.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EntryStore {
    private static final String COLUMNS = "id, code, title, mark, post, words, account, made";
    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Entry read(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("code"),
                new Said(row.getString("title"), row.getString("mark"), row.getString("post"), row.getString("words")),
                row.getLong("account"),
                row.getObject("made", OffsetDateTime.class).toInstant());
    }

    /** The newest entry of each code up to a number. */
    List<Entry> standing(String ref, long until) {
        return jdbc.sql("select distinct on (code) " + COLUMNS
                        + " from reports.entry where ref = :ref and id <= :until order by code, id desc")
                .param("ref", ref)
                .param("until", until)
                .query(EntryStore::read)
                .list();
    }

    /** The newest saves first. */
    List<Entry> saves(String ref, int most) {
        return jdbc.sql("select " + COLUMNS + " from reports.entry where ref = :ref order by id desc limit :most")
                .param("ref", ref)
                .param("most", most)
                .query(EntryStore::read)
                .list();
    }

    long insert(String ref, String council, String code, Said said) {
        return jdbc.sql("""
                insert into reports.entry (ref, council, code, title, mark, post, words, account)
                values (:ref, :council, :code, :title, :mark, :post, :words, access.who()) returning id""")
                .param("ref", ref)
                .param("council", council)
                .param("code", code)
                .param("title", said.title())
                .param("mark", said.mark())
                .param("post", said.post(), Types.VARCHAR)
                .param("words", said.words())
                .query(Long.class)
                .single();
    }
}
