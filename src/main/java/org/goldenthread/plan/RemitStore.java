package org.goldenthread.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.plan.Matrix.Mark;
import org.goldenthread.plan.Remits.Orphan;
import org.goldenthread.plan.Remits.Overlap;
import org.goldenthread.plan.Remits.Transfer;
import org.goldenthread.thread.TieKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RemitStore {
    private final JdbcClient jdbc;

    RemitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mark of a matrix: a tie with its role. */
    record Tied(String upper, String lower, Mark mark) {}

    /** The marks of a plan's priorities, for who delivers or who contributes. */
    List<Tied> marks(String plan, TieKind kind) {
        return jdbc.sql("""
                select i.upper, i.lower, i.role from plan.priority p
                  join thread.tie i on i.upper = p.ref and i.kind = :kind where p.plan = :plan""")
                .param("plan", plan)
                .param("kind", kind.code())
                .query((row, n) -> new Tied(
                        row.getString("upper"),
                        row.getString("lower"),
                        row.getString("role").equals("primary") ? Mark.PRIMARY : Mark.SECONDARY))
                .list();
    }

    /** The agreed leads of a plan's joint remits, by priority. */
    Map<String, String> leads(String plan) {
        var leads = new HashMap<String, String>();
        jdbc.sql("""
                select priority, lead from plan.overlap
                 where ref = :plan and priority is not null and lead is not null and state = 'agreed'""")
                .param("plan", plan)
                .query((row, n) -> leads.put(row.getString("priority"), row.getString("lead")))
                .list();
        return leads;
    }

    void addTransfer(String plan, String council, Transfer transfer) {
        jdbc.sql("""
                insert into plan.remit_transfer (ref, council, priority, remit, from_workstream, was, to_workstream,
                                                 role, happened, reason, agreed_by, account)
                values (:ref, :council, :priority, :remit, :from, :was, :to, :role, :happened, :reason, :agreed,
                        access.who())""")
                .param("ref", plan)
                .param("council", council)
                .param("priority", transfer.priority())
                .param("remit", transfer.remit())
                .param("from", transfer.from())
                .param("was", transfer.was().role())
                .param("to", transfer.to())
                .param("role", transfer.role().role())
                .param("happened", transfer.why().happened())
                .param("reason", transfer.why().reason())
                .param("agreed", transfer.why().agreedBy())
                .update();
    }

    private static Transfer transfer(ResultSet row, int n) throws SQLException {
        return new Transfer(
                row.getLong("id"),
                row.getString("priority"),
                row.getString("remit"),
                row.getString("from_workstream"),
                Mark.ofRole(row.getString("was")),
                row.getString("to_workstream"),
                Mark.ofRole(row.getString("role")),
                new Remits.Why(
                        row.getString("reason"),
                        row.getObject("happened", LocalDate.class),
                        row.getString("agreed_by")));
    }

    /** Transfers of a plan, or of one priority of it, the newest first. */
    List<Transfer> transfers(String plan, String priority, long before, int most) {
        return jdbc.sql("""
                select id, priority, remit, from_workstream, was, to_workstream, role, happened, reason, agreed_by
                  from plan.remit_transfer
                 where ref = :ref and (:priority = '' or priority = :priority) and id < :before
                 order by id desc limit :most""")
                .param("ref", plan)
                .param("priority", priority)
                .param("before", before)
                .param("most", most)
                .query(RemitStore::transfer)
                .list();
    }

    long countTransfers(String plan) {
        return jdbc.sql("select count(*) from plan.remit_transfer where ref = :ref")
                .param("ref", plan)
                .query(Long.class)
                .single();
    }

    void addOrphan(String plan, String council, Orphan orphan) {
        jdbc.sql("""
                insert into plan.orphan_remit (ref, council, title, note, raised)
                values (:ref, :council, :title, :note, :raised)
                on conflict (ref, title) do update set note = excluded.note""")
                .param("ref", plan)
                .param("council", council)
                .param("title", orphan.title())
                .param("note", orphan.note())
                .param("raised", orphan.raised())
                .update();
    }

    int houseOrphan(String plan, long orphan, String home, LocalDate on) {
        return jdbc.sql("""
                update plan.orphan_remit set home = :home, housed = :on
                 where id = :id and ref = :ref and home is null""")
                .param("id", orphan)
                .param("ref", plan)
                .param("home", home)
                .param("on", on)
                .update();
    }

    List<Orphan> orphans(String plan) {
        return jdbc.sql("""
                select id, title, note, raised, home, housed from plan.orphan_remit where ref = :ref
                 order by home is not null, raised desc, id desc limit 500""")
                .param("ref", plan)
                .query((row, n) -> new Orphan(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("note"),
                        row.getObject("raised", LocalDate.class),
                        row.getString("home"),
                        row.getObject("housed", LocalDate.class)))
                .list();
    }

    /** Enters an overlap, or settles anew the one of the same joint remit. */
    long putOverlap(String plan, String council, Overlap overlap) {
        return jdbc.sql("""
                insert into plan.overlap (ref, council, title, priority, lead, mechanism, state, agreed, agreed_by)
                values (:ref, :council, :title, :priority, :lead, :mechanism, :state, :agreed, :agreedBy)
                on conflict (priority) where priority is not null do update
                   set lead = excluded.lead, mechanism = excluded.mechanism, state = excluded.state,
                       agreed = excluded.agreed, agreed_by = excluded.agreed_by, title = excluded.title
                returning id""")
                .param("ref", plan)
                .param("council", council)
                .params(written(overlap))
                .query(Long.class)
                .single();
    }

    int changeOverlap(String plan, Overlap overlap) {
        return jdbc.sql("""
                update plan.overlap set title = :title, lead = :lead, mechanism = :mechanism, state = :state,
                       agreed = :agreed, agreed_by = :agreedBy
                 where id = :id and ref = :ref""")
                .param("id", overlap.id())
                .param("ref", plan)
                .params(written(overlap))
                .update();
    }

    private static Map<String, Object> written(Overlap overlap) {
        var values = new HashMap<String, Object>();
        values.put("title", overlap.title());
        values.put("priority", overlap.priority());
        values.put("lead", overlap.lead());
        values.put("mechanism", overlap.mechanism());
        values.put("state", overlap.state());
        values.put("agreed", overlap.agreed());
        values.put("agreedBy", overlap.agreedBy());
        return values;
    }

    void clearSides(long overlap) {
        jdbc.sql("delete from plan.overlap_side where overlap = :overlap")
                .param("overlap", overlap)
                .update();
    }

    void addSide(String plan, String council, long overlap, String workstream) {
        jdbc.sql("""
                insert into plan.overlap_side (overlap, workstream, ref, council)
                values (:overlap, :workstream, :ref, :council) on conflict do nothing""")
                .param("overlap", overlap)
                .param("workstream", workstream)
                .param("ref", plan)
                .param("council", council)
                .update();
    }

    private static final String OVERLAPS = """
            select o.id, o.title, o.priority, o.lead, o.mechanism, o.state, o.agreed, o.agreed_by,
                   array(select s.workstream from plan.overlap_side s where s.overlap = o.id order by 1) as sides
              from plan.overlap o
            """;

    private static Overlap overlap(ResultSet row, int n) throws SQLException {
        return new Overlap(
                row.getLong("id"),
                row.getString("title"),
                row.getString("priority"),
                List.of((String[]) row.getArray("sides").getArray()),
                row.getString("lead"),
                row.getString("mechanism"),
                row.getString("state"),
                row.getObject("agreed", LocalDate.class),
                row.getString("agreed_by"));
    }

    List<Overlap> overlaps(String plan) {
        return jdbc.sql(OVERLAPS + " where o.ref = :ref order by o.state = 'ended', o.state, o.title limit 1000")
                .param("ref", plan)
                .query(RemitStore::overlap)
                .list();
    }

    Optional<Overlap> findOverlap(String plan, long id) {
        return jdbc.sql(OVERLAPS + " where o.ref = :ref and o.id = :id")
                .param("ref", plan)
                .param("id", id)
                .query(RemitStore::overlap)
                .optional();
    }
}
