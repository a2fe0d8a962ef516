package org.goldenthread.findings.themes;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThemeStore {
    private final JdbcClient jdbc;

    ThemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Theme> all(String council) {
        return jdbc.sql("""
                select id, parent, number, name from findings.theme where council = :council
                 order by position, id""")
                .param("council", council)
                .query((row, n) -> new Theme(
                        row.getLong("id"),
                        row.getObject("parent", Long.class),
                        row.getString("number"),
                        row.getString("name"),
                        0))
                .list();
    }

    long insert(String council, @Nullable Long parent, String number, String name) {
        return jdbc.sql("""
                insert into findings.theme (council, parent, position, number, name)
                select :council, :parent, coalesce(max(position), 0) + 1, :number, :name
                  from findings.theme where council = :council
                returning id""")
                .param("council", council)
                .param("parent", parent, Types.BIGINT)
                .param("number", number)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    int rename(long id, String number, String name) {
        return jdbc.sql("update findings.theme set number = :number, name = :name where id = :id")
                .param("id", id)
                .param("number", number)
                .param("name", name)
                .update();
    }

    int place(long id, @Nullable Long parent, int position) {
        return jdbc.sql("update findings.theme set parent = :parent, position = :position where id = :id")
                .param("id", id)
                .param("parent", parent, Types.BIGINT)
                .param("position", position)
                .update();
    }

    int delete(long id) {
        return jdbc.sql("delete from findings.theme where id = :id")
                .param("id", id)
                .update();
    }

    int findingsUnder(long id) {
        return jdbc.sql("select count(*) from findings.finding where theme = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** How many findings stand in which state under which theme; those without a theme under 0. */
    Map<Long, Map<String, Integer>> counts(String council) {
        Map<Long, Map<String, Integer>> found = new HashMap<>();
        jdbc.sql("""
                select coalesce(f.theme, 0) as theme, t.state, count(*) as count
                  from findings.finding f join thread.thing t on t.ref = f.ref
                 where f.council = :council group by 1, 2""").param("council", council).query(row -> {
            found.computeIfAbsent(row.getLong("theme"), id -> new TreeMap<>())
                    .put(row.getString("state"), row.getInt("count"));
        });
        return found;
    }
}
