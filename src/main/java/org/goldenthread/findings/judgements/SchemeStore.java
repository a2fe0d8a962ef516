package org.goldenthread.findings.judgements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.findings.judgements.Scheme.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SchemeStore {
    private final JdbcClient jdbc;

    SchemeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A council's schemes by number, in the order of their names. */
    Map<Long, Scheme> all(String council) {
        Map<Long, List<Level>> levels = new LinkedHashMap<>();
        Map<Long, List<Level>> prospects = new LinkedHashMap<>();
        jdbc.sql("""
                select id, scheme, scale, position, name from findings.scheme_level
                 where council = :council order by scheme, scale, position""").param("council", council).query(row -> {
            var scale = row.getString("scale").equals("level") ? levels : prospects;
            scale.computeIfAbsent(row.getLong("scheme"), id -> new ArrayList<>())
                    .add(new Level(row.getLong("id"), row.getInt("position"), row.getString("name")));
        });
        return schemes(council, levels, prospects);
    }

    private Map<Long, Scheme> schemes(String council, Map<Long, List<Level>> levels, Map<Long, List<Level>> prospects) {
        Map<Long, Scheme> found = new LinkedHashMap<>();
        jdbc.sql("""
                select id, code, name, version, licence, about from findings.scheme
                 where council = :council order by name, version""").param("council", council).query(row -> {
            long id = row.getLong("id");
            var edition = new Scheme.Edition(
                    row.getString("code"), row.getString("name"), row.getString("version"), row.getString("licence"));
            found.put(
                    id,
                    new Scheme(
                            id,
                            edition,
                            row.getString("about"),
                            levels.getOrDefault(id, List.of()),
                            prospects.getOrDefault(id, List.of())));
        });
        return found;
    }

    long insert(String council, Scheme scheme) {
        return jdbc.sql("""
                insert into findings.scheme (council, code, name, version, licence, about)
                values (:council, :code, :name, :version, :licence, :about) returning id""")
                .param("council", council)
                .param("code", scheme.edition().code())
                .param("name", scheme.edition().name())
                .param("version", scheme.edition().version())
                .param("licence", scheme.edition().licence())
                .param("about", scheme.about())
                .query(Long.class)
                .single();
    }

    void insertLevel(String council, long scheme, String scale, Level level) {
        jdbc.sql("""
                insert into findings.scheme_level (council, scheme, scale, position, name)
                values (:council, :scheme, :scale, :position, :name)""")
                .param("council", council)
                .param("scheme", scheme)
                .param("scale", scale)
                .param("position", level.position())
                .param("name", level.name())
                .update();
    }
}
