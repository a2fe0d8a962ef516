package org.goldenthread.governance.forward;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EditionStore {
    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Edition> all(String council) {
        return jdbc.sql("""
                select e.id, e.council, e.title, e.published,
                       (select count(*) from governance.edition_line l where l.edition = e.id) as lines
                  from governance.edition e where e.council = :council order by e.published desc, e.id desc""")
                .param("council", council)
                .query((row, n) -> new Edition(
                        row.getLong("id"),
                        row.getString("council"),
                        row.getString("title"),
                        row.getObject("published", LocalDate.class),
                        row.getInt("lines")))
                .list();
    }

    List<EditionLine> lines(long edition) {
        return jdbc.sql("""
                select ref, title, maker, day, key, private from governance.edition_line
                 where edition = :edition order by day, title, ref""")
                .param("edition", edition)
                .query((row, n) -> new EditionLine(
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("maker"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("key"),
                        row.getBoolean("private")))
                .list();
    }

    long insert(String council, String title, LocalDate published) {
        return jdbc.sql("""
                insert into governance.edition (council, title, published) values (:council, :title, :published)
                returning id""")
                .param("council", council)
                .param("title", title)
                .param("published", published)
                .query(Long.class)
                .single();
    }

    void line(long edition, String council, EditionLine line) {
        jdbc.sql("""
                insert into governance.edition_line (edition, ref, council, title, maker, day, key, private)
                values (:edition, :ref, :council, :title, :maker, :day, :key, :private)""")
                .param("edition", edition)
                .param("ref", line.ref())
                .param("council", council)
                .param("title", line.title())
                .param("maker", line.maker())
                .param("day", line.day())
                .param("key", line.key())
                .param("private", line.isPrivate())
                .update();
    }
}
