package org.goldenthread.delivery.gates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.gates.StageGate.About;
import org.goldenthread.delivery.gates.StageGate.Outcome;
import org.goldenthread.delivery.gates.StageGate.Planned;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GateStore {
    private static final String FROM = " from delivery.gate g join thread.thing t on t.ref = g.ref ";
    private static final String COLUMNS = """
            select g.id, g.ref, g.council, t.title, t.kind, g.place, g.name, g.criteria, g.planned, g.outcome, g.body,
                   g.conditions, g.decided, g.version
            """;
    private static final String WANTED = """
             where g.council = :council and (:within = '' or g.ref in (select delivery.below(:within)))
               and (:outcome = '' or g.outcome = :outcome or (:outcome = 'none' and g.outcome = '')
                    or (:outcome = 'late' and g.outcome = '' and g.planned < :today))
            """;
    /** What {@link Control.Counted} counts: all gates, those passed, those without an outcome after their day. */
    static final String COUNTS = """
            array[count(*), count(*) filter (where outcome in ('pass','conditional')),
                  count(*) filter (where outcome = '' and planned < :today)]
              from delivery.gate where council = :council
               and (:within = '' or ref in (select ref from inside))
            """;

    private static final Orders ORDERS = new Orders(
            "t.kind, t.number, g.place",
            Map.of(
                    "about", "t.title",
                    "name", "g.name",
                    "planned", "g.planned",
                    "outcome", "array_position(array['','fail','conditional','pass'], g.outcome)",
                    "body", "nullif(g.body, '')",
                    "decided", "g.decided"));
    private final JdbcClient jdbc;

    GateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which gates: an outcome, "none" for none yet, "late" for none after the day, empty for all. */
    record Wanted(String council, String within, String outcome, LocalDate today) {}

    /** How many undertakings in the pipeline have passed a gate last. */
    record Reached(String gate, int count) {}

    private static StageGate read(ResultSet row, int n) throws SQLException {
        return new StageGate(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("council"),
                new About(row.getString("title"), row.getString("kind")),
                row.getInt("place"),
                new Planned(
                        row.getString("name"), row.getString("criteria"), row.getObject("planned", LocalDate.class)),
                new Outcome(
                        row.getString("outcome"),
                        row.getString("body"),
                        row.getString("conditions"),
                        row.getObject("decided", LocalDate.class)),
                row.getInt("version"));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("within", wanted.within())
                .param("outcome", wanted.outcome())
                .param("today", wanted.today());
    }

    List<StageGate> page(Wanted wanted, ListRequest request) {
        return asked(COLUMNS + FROM + WANTED + ORDERS.by(request), wanted)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query(GateStore::read)
                .list();
    }

    long count(Wanted wanted) {
        return asked("select count(*)" + FROM + WANTED, wanted)
                .query(Long.class)
                .single();
    }

    /** Undertakings that have gates and are not over, counted by the gate that each has passed last. */
    List<Reached> reached(String council, String within) {
        return jdbc.sql("""
                select coalesce(p.name, '') as gate, count(*) as count
                  from (select distinct ref from delivery.gate
                         where council = :council and (:within = '' or ref in (select delivery.below(:within)))) g
                  join delivery.undertaking u on u.ref = g.ref
                       and u.stage not in ('complete','business as usual','stopped')
                  left join lateral (select name, place from delivery.gate x
                                      where x.ref = g.ref and x.outcome in ('pass','conditional')
                                      order by x.place desc limit 1) p on true
                 group by 1 order by min(coalesce(p.place, 0)), 1""")
                .param("council", council)
                .param("within", within)
                .query((row, n) -> new Reached(row.getString("gate"), row.getInt("count")))
                .list();
    }

    Optional<StageGate> find(long id) {
        return jdbc.sql(COLUMNS + FROM + "where g.id = :id")
                .param("id", id)
                .query(GateStore::read)
                .optional();
    }

    boolean known(String ref, String name) {
        return jdbc.sql("select exists (select from delivery.gate where ref = :ref and name = :name)")
                .param("ref", ref)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** Puts a gate behind the last one of its undertaking. */
    long insert(String ref, String council, Planned planned) {
        return jdbc.sql("""
                insert into delivery.gate (ref, council, place, name, criteria, planned)
                select :ref, :council, coalesce(max(place), 0) + 1, :name, :criteria, :planned
                  from delivery.gate where ref = :ref returning id""")
                .param("ref", ref)
                .param("council", council)
                .param("name", planned.name())
                .param("criteria", planned.criteria())
                .param("planned", planned.day())
                .query(Long.class)
                .single();
    }

    int update(StageGate gate) {
        return jdbc.sql("""
                update delivery.gate set name = :name, criteria = :criteria, planned = :planned, outcome = :outcome,
                       body = :body, conditions = :conditions, decided = :decided, version = version + 1
                 where id = :id and version = :version""")
                .param("name", gate.planned().name())
                .param("criteria", gate.planned().criteria())
                .param("planned", gate.planned().day())
                .param("outcome", gate.outcome().result())
                .param("body", gate.outcome().body())
                .param("conditions", gate.outcome().conditions())
                .param("decided", gate.outcome().day())
                .param("id", gate.id())
                .param("version", gate.version())
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from delivery.gate where id = :id").param("id", id).update();
    }
}
