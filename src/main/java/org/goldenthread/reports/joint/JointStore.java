package org.goldenthread.reports.joint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.reports.ReportState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JointStore {
    private static final String SELECT = """
            select ref, council, source, version, body, meeting, draft, clearance, publication, state
              from reports.joint
            """;
    private final JdbcClient jdbc;

    JointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Joint read(ResultSet row, int n) throws SQLException {
        return new Joint(
                row.getString("ref"),
                row.getString("council"),
                row.getString("source"),
                row.getInt("version"),
                row.getString("body"),
                days(row),
                ReportState.ofCode(row.getString("state")));
    }

    private static Joint.@Nullable Days days(ResultSet row) throws SQLException {
        var meeting = row.getObject("meeting", LocalDate.class);
        return meeting == null
                ? null
                : new Joint.Days(
                        row.getObject("draft", LocalDate.class),
                        row.getObject("clearance", LocalDate.class),
                        row.getObject("publication", LocalDate.class),
                        meeting);
    }

    Optional<Joint> find(String ref) {
        return jdbc.sql(SELECT + "where ref = :ref")
                .param("ref", ref)
                .query(JointStore::read)
                .optional();
    }

    /** Of all councils, by the day of their meeting. */
    List<Joint> of(String source) {
        return jdbc.sql(SELECT + "where source = :source order by meeting nulls last, ref")
                .param("source", source)
                .query(JointStore::read)
                .list();
    }

    /** The one that a council made of a source and did not withdraw. */
    Optional<Joint> made(String source, String council) {
        return jdbc.sql(SELECT + """
                where source = :source and council = :council and state <> 'withdrawn' order by ref desc limit 1""")
                .param("source", source)
                .param("council", council)
                .query(JointStore::read)
                .optional();
    }

    void put(Joint joint) {
        var days = joint.days();
        jdbc.sql("""
                insert into reports.joint (ref, council, source, version, body, meeting, draft, clearance, publication,
                  state)
                values (:ref, :council, :source, :version, :body, :meeting, :draft, :clearance, :publication, :state)
                on conflict (ref) do update set version = excluded.version, body = excluded.body,
                  meeting = excluded.meeting, draft = excluded.draft, clearance = excluded.clearance,
                  publication = excluded.publication, state = excluded.state""")
                .param("ref", joint.ref())
                .param("council", joint.council())
                .param("source", joint.source())
                .param("version", joint.version())
                .param("body", joint.body())
                .param("meeting", days == null ? null : days.meeting(), Types.DATE)
                .param("draft", days == null ? null : days.draft(), Types.DATE)
                .param("clearance", days == null ? null : days.clearance(), Types.DATE)
                .param("publication", days == null ? null : days.publication(), Types.DATE)
                .param("state", joint.state().code())
                .update();
    }

    /** The parts of a paper that are the source's: by code here, the code there. */
    Map<String, String> bound(String ref) {
        return jdbc
                .sql("select code, source from reports.bound where ref = :ref order by code")
                .param("ref", ref)
                .query((row, n) -> Map.entry(row.getString("code"), row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void bind(String ref, String council, String code, String source) {
        jdbc.sql("""
                insert into reports.bound (ref, council, code, source) values (:ref, :council, :code, :source)
                on conflict do nothing""")
                .param("ref", ref)
                .param("council", council)
                .param("code", code)
                .param("source", source)
                .update();
    }

    /** The papers of a council that hold an older version than is offered, and are still being written. */
    List<Joint> behind(String council) {
        return jdbc.sql(SELECT + """
                where council = :council and state in ('drafting','clearance','ready')
                  and version < (select max(o.version) from reports.offer o where o.ref = joint.source)
                  and ref <> source
                order by ref""")
                .param("council", council)
                .query(JointStore::read)
                .list();
    }
}
