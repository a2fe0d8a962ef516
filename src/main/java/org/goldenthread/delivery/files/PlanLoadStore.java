package org.goldenthread.delivery.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanLoadStore {
    private static final String COLUMNS =
            "select id, council, document, name, target, state, told, brought from delivery.load ";
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    PlanLoadStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * What a load did to one thing.
     *
     * @param version of its card once the load was in
     * @param before as it stood before; null where the load added it
     */
    record Trace(String ref, int version, @Nullable Before before) {}

    /**
     * As a thing stood before a load.
     *
     * @param progress in percent
     * @param title empty where the load did not change it
     */
    record Before(int progress, @Nullable LocalDate forecast, String title) {}

    private static Load read(ResultSet row, int n) throws SQLException {
        return new Load(
                row.getLong("id"),
                row.getString("council"),
                row.getLong("document"),
                row.getString("name"),
                row.getString("target"),
                Load.State.ofCode(row.getString("state")),
                row.getString("told"),
                row.getObject("brought", OffsetDateTime.class).toInstant());
    }

    long insert(String council, long document, String name, String target) {
        return jdbc.sql("""
                insert into delivery.load (council, document, name, target)
                values (:council, :document, :name, :target) returning id""")
                .param("council", council)
                .param("document", document)
                .param("name", name)
                .param("target", target)
                .query(Long.class)
                .single();
    }

    Optional<Load> find(long id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(PlanLoadStore::read)
                .optional();
    }

    /** Also takes the row for oneself, so that nobody confirms it at the same time. */
    Optional<Load> hold(long id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id)
                .query(PlanLoadStore::read)
                .optional();
    }

    List<Load> latest(String council, int most) {
        return jdbc.sql(COLUMNS + "where council = :council order by id desc limit :most")
                .param("council", council)
                .param("most", most)
                .query(PlanLoadStore::read)
                .list();
    }

    void settle(long id, Load.State state, String told) {
        jdbc.sql("update delivery.load set state = :state, told = :told where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("told", told)
                .update();
    }

    void insert(Load load, List<Trace> traces) {
        var rows = traces.stream().map(trace -> row(load, trace)).toList();
        batches.batchUpdate("""
                insert into delivery.loaded (load, ref, council, added, version, progress, forecast, title)
                values (:load, :ref, :council, :added, :version, :progress, :forecast, :title)""", SqlParameterSourceUtils.createBatch(rows));
    }

    private static Map<String, Object> row(Load load, Trace trace) {
        var before = trace.before();
        var row = new HashMap<String, Object>();
        row.put("load", load.id());
        row.put("ref", trace.ref());
        row.put("council", load.council());
        row.put("added", before == null);
        row.put("version", trace.version());
        row.put("progress", before == null ? 0 : before.progress());
        row.put("forecast", before == null ? null : before.forecast());
        row.put("title", before == null ? "" : before.title());
        return row;
    }

    List<Trace> traces(long load) {
        return jdbc.sql("select ref, added, version, progress, forecast, title from delivery.loaded where load = :load")
                .param("load", load)
                .query((row, n) -> new Trace(
                        row.getString("ref"),
                        row.getInt("version"),
                        row.getBoolean("added")
                                ? null
                                : new Before(
                                        row.getInt("progress"),
                                        row.getObject("forecast", LocalDate.class),
                                        row.getString("title"))))
                .list();
    }

    /** The projects that came from files, by their names there. */
    Map<String, String> projects(String council) {
        var found = new HashMap<String, String>();
        jdbc.sql("""
                select external_id, ref from delivery.undertaking
                 where council = :council and level = 'project' and external_id <> ''""").param("council", council).query(row -> {
            found.put(row.getString("external_id"), row.getString("ref"));
        });
        return found;
    }

    /** The actions of some projects that came from files, by project and name there. */
    Map<Key, String> actions(List<String> projects) {
        var found = new HashMap<Key, String>();
        jdbc.sql("""
                select project, external_id, ref from delivery.action
                 where project = any (:projects) and external_id <> ''""").param("projects", projects.toArray(String[]::new)).query(row -> {
            found.put(new Key(row.getString("project"), row.getString("external_id")), row.getString("ref"));
        });
        return found;
    }

    /** An action's name within a project. */
    record Key(String project, String name) {}
}
