package org.goldenthread.plan.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.goldenthread.plan.ranking.Horizons.Horizon;
import org.goldenthread.plan.ranking.Horizons.Item;
import org.goldenthread.plan.ranking.Horizons.Moved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HorizonStore {
    private static final String SELECT = """
            select h.id, h.ref, h.horizon, h.text, h.dropped,
                   (select count(*) from plan.horizon_move m where m.item = h.id) as moves
              from plan.horizon_item h
            """;
    private final JdbcClient jdbc;

    HorizonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Item read(ResultSet row, int n) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getString("ref"),
                Horizon.ofCode(row.getString("horizon")),
                row.getString("text"),
                row.getBoolean("dropped"),
                row.getInt("moves"));
    }

    List<Item> inPlan(String plan) {
        return jdbc.sql(SELECT + """
                  join plan.priority p on p.ref = h.ref
                 where p.plan = :plan and not h.dropped
                 order by coalesce(p.rank, 1000000), p.position, h.ref, h.position, h.id limit 20000""")
                .param("plan", plan)
                .query(HorizonStore::read)
                .list();
    }

    List<Item> of(String ref) {
        return jdbc.sql(SELECT + " where h.ref = :ref order by h.dropped, h.position, h.id")
                .param("ref", ref)
                .query(HorizonStore::read)
                .list();
    }

    Optional<Item> find(long id) {
        return jdbc.sql(SELECT + " where h.id = :id")
                .param("id", id)
                .query(HorizonStore::read)
                .optional();
    }

    long add(String ref, String council, Horizon horizon, String text) {
        return jdbc.sql("""
                insert into plan.horizon_item (ref, council, horizon, text, position)
                values (:ref, :council, :horizon, :text,
                        (select coalesce(max(position), 0) + 1 from plan.horizon_item where ref = :ref))
                returning id""")
                .param("ref", ref)
                .param("council", council)
                .param("horizon", horizon.code())
                .param("text", text)
                .query(Long.class)
                .single();
    }

    void setHorizon(long id, Horizon horizon) {
        jdbc.sql("update plan.horizon_item set horizon = :horizon, dropped = false where id = :id")
                .param("id", id)
                .param("horizon", horizon.code())
                .update();
    }

    void setText(long id, String text) {
        jdbc.sql("update plan.horizon_item set text = :text where id = :id")
                .param("id", id)
                .param("text", text)
                .update();
    }

    void drop(long id) {
        jdbc.sql("update plan.horizon_item set dropped = true where id = :id")
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from plan.horizon_item where id = :id").param("id", id).update();
    }

    void addMove(Item item, String council, String to, String reason) {
        jdbc.sql("""
                insert into plan.horizon_move (ref, council, item, from_horizon, to_horizon, reason, account)
                values (:ref, :council, :item, :from, :to, :reason, access.who())""")
                .param("ref", item.priority())
                .param("council", council)
                .param("item", item.id())
                .param("from", item.dropped() ? "dropped" : item.horizon().code())
                .param("to", to)
                .param("reason", reason)
                .update();
    }

    List<Moved> moves(String ref) {
        return jdbc.sql("""
                select m.item, h.text, m.from_horizon, m.to_horizon, m.reason, m.account, m.made
                  from plan.horizon_move m join plan.horizon_item h on h.id = m.item
                 where m.ref = :ref order by m.id desc limit 500""")
                .param("ref", ref)
                .query((row, n) -> new Moved(
                        row.getLong("item"),
                        row.getString("text"),
                        row.getString("from_horizon"),
                        row.getString("to_horizon"),
                        row.getString("reason"),
                        row.getObject("account", Long.class),
                        row.getTimestamp("made").toInstant()))
                .list();
    }
}
