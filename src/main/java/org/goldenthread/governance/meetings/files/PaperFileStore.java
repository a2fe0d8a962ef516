package org.goldenthread.governance.meetings.files;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaperFileStore {
    private final JdbcClient jdbc;

    PaperFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it is kept. */
    record Row(long id, long item, long document, @Nullable Integer pages) {}

    /** Those of a meeting, in the order of its items and as they came. */
    List<Row> of(String meeting) {
        return jdbc.sql("""
                select f.id, f.item, f.document, f.pages
                  from governance.item_file f join governance.item i on i.id = f.item
                 where i.ref = :meeting order by i.position, f.id""")
                .param("meeting", meeting)
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        row.getLong("item"),
                        row.getLong("document"),
                        row.getObject("pages", Integer.class)))
                .list();
    }

    /** How many rows that were: none where it is there already. */
    int insert(String council, long item, long document, @Nullable Integer pages) {
        return jdbc.sql("""
                insert into governance.item_file (council, item, document, pages)
                values (:council, :item, :document, :pages) on conflict (item, document) do nothing""")
                .param("council", council)
                .param("item", item)
                .param("document", document)
                .param("pages", pages, Types.INTEGER)
                .update();
    }

    int delete(long id) {
        return jdbc.sql("delete from governance.item_file where id = :id")
                .param("id", id)
                .update();
    }
}
