package org.goldenthread.reports.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StopStore {
    private static final String SELECT =
            "select id, ref, council, position, body, named, meeting, report from reports.stop ";
    private final JdbcClient jdbc;

    StopStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Stop read(ResultSet row, int n) throws SQLException {
        return new Stop(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("council"),
                row.getInt("position"),
                row.getString("body"),
                row.getString("named"),
                row.getString("meeting"),
                row.getString("report"));
    }

    Optional<Stop> of(String report) {
        return jdbc.sql(SELECT + "where report = :report")
                .param("report", report)
                .query(StopStore::read)
                .optional();
    }

    /** The whole way, the first body first. */
    List<Stop> way(String route) {
        return jdbc.sql(SELECT + "where ref = :route order by position")
                .param("route", route)
                .query(StopStore::read)
                .list();
    }

    /** The reports that are written for a meeting. */
    List<Stop> at(String meeting) {
        return jdbc.sql(SELECT + "where meeting = :meeting and report is not null order by id")
                .param("meeting", meeting)
                .query(StopStore::read)
                .list();
    }

    void insert(Stop stop) {
        jdbc.sql("""
                insert into reports.stop (ref, council, position, body, named, meeting, report)
                values (:ref, :council, :position, :body, :named, :meeting, :report)""")
                .param("ref", stop.route())
                .param("council", stop.council())
                .param("position", stop.position())
                .param("body", stop.body(), Types.VARCHAR)
                .param("named", stop.named())
                .param("meeting", stop.meeting(), Types.VARCHAR)
                .param("report", stop.report(), Types.VARCHAR)
                .update();
    }

    void place(long id, @Nullable String body, String named, @Nullable String meeting) {
        jdbc.sql("update reports.stop set body = :body, named = :named, meeting = :meeting where id = :id")
                .param("id", id)
                .param("body", body, Types.VARCHAR)
                .param("named", named)
                .param("meeting", meeting, Types.VARCHAR)
                .update();
    }

    /** From now on another version goes to this body. */
    void carries(long id, String report) {
        jdbc.sql("update reports.stop set report = :report where id = :id")
                .param("id", id)
                .param("report", report)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from reports.stop where id = :id").param("id", id).update();
    }
}
