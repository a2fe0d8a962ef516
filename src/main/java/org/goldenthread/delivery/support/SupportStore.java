package org.goldenthread.delivery.support;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.delivery.support.Demand.Enabling;
import org.goldenthread.site.list.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SupportStore {
    private static final String WANTED = """
              from delivery.demand d join delivery.enabling e on e.id = d.enabling
              join thread.thing t on t.ref = d.ref
             where d.council = :council and d.month between :first and :last
               and (:within = '' or d.ref in (select delivery.below(:within)))
               and (:service = 0 or d.enabling = :service)
            """;
    private static final Orders ORDERS = new Orders(
            "e.name, d.month, t.number, t.ref",
            Map.of("service", "e.name", "month", "d.month", "about", "t.title", "days", "d.days"));
    private final JdbcClient jdbc;

    SupportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which demand: of what is within an undertaking, of one service, in some months; nothing and nought mean any. */
    record Wanted(String council, String within, long service, YearMonth first, YearMonth last) {}

    /** A month of a service. */
    record At(long service, YearMonth month) {}

    List<Enabling> services(String council) {
        return jdbc.sql("select id, name from delivery.enabling where council = :council order by name limit 200")
                .param("council", council)
                .query((row, n) -> new Enabling(row.getLong("id"), row.getString("name")))
                .list();
    }

    long add(String council, String name) {
        return jdbc.sql("""
                insert into delivery.enabling (council, name) values (:council, :name)
                on conflict (council, name) do update set name = excluded.name returning id""")
                .param("council", council)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("within", wanted.within())
                .param("service", wanted.service())
                .param("first", wanted.first().atDay(1))
                .param("last", wanted.last().atDay(1));
    }

    List<Demand> page(Wanted wanted, ListRequest request) {
        return asked(
                        "select d.ref, t.title, t.kind, d.enabling, e.name, d.month, d.days" + WANTED
                                + ORDERS.by(request),
                        wanted)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query((row, n) -> new Demand(
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("kind"),
                        new Enabling(row.getLong("enabling"), row.getString("name")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getBigDecimal("days")))
                .list();
    }

    /** What one undertaking itself wants, not what is below it. */
    Map<At, BigDecimal> own(String ref, YearMonth first, YearMonth last) {
        var found = new HashMap<At, BigDecimal>();
        jdbc.sql(
                        "select enabling, month, days from delivery.demand where ref = :ref and month between :first and :last")
                .param("ref", ref)
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .query((row, n) -> found.put(at(row), row.getBigDecimal("days")))
                .list();
        return found;
    }

    private static At at(ResultSet row) throws SQLException {
        return new At(row.getLong("enabling"), YearMonth.from(row.getObject("month", LocalDate.class)));
    }

    long count(Wanted wanted) {
        return asked("select count(*)" + WANTED, wanted).query(Long.class).single();
    }

    /** Days wanted in all, by service and month. */
    Map<At, BigDecimal> wanted(Wanted wanted) {
        var found = new HashMap<At, BigDecimal>();
        asked("select d.enabling, d.month, sum(d.days) as days" + WANTED + " group by 1, 2", wanted)
                .query((row, n) -> found.put(at(row), row.getBigDecimal("days")))
                .list();
        return found;
    }

    Map<At, BigDecimal> capacity(Wanted wanted) {
        var found = new HashMap<At, BigDecimal>();
        jdbc.sql("""
                select enabling, month, days from delivery.capacity
                 where council = :council and month between :first and :last""")
                .param("council", wanted.council())
                .param("first", wanted.first().atDay(1))
                .param("last", wanted.last().atDay(1))
                .query((row, n) -> found.put(at(row), row.getBigDecimal("days")))
                .list();
        return found;
    }

    /** Keeps what an undertaking wants; none takes an earlier figure away. */
    void keepDemand(String ref, String council, At at, @Nullable BigDecimal days) {
        var sql = days == null
                ? "delete from delivery.demand where ref = :ref and enabling = :service and month = :month"
                : """
                insert into delivery.demand as d (ref, council, enabling, month, days)
                values (:ref, :council, :service, :month, :days)
                on conflict (ref, enabling, month) do update set days = excluded.days where d.days <> excluded.days""";
        jdbc.sql(sql)
                .param("ref", ref)
                .param("council", council)
                .param("service", at.service())
                .param("month", at.month().atDay(1))
                .param("days", days)
                .update();
    }

    void keepCapacity(String council, At at, @Nullable BigDecimal days) {
        var sql = days == null ? "delete from delivery.capacity where enabling = :service and month = :month" : """
                insert into delivery.capacity as c (council, enabling, month, days)
                values (:council, :service, :month, :days)
                on conflict (enabling, month) do update set days = excluded.days where c.days <> excluded.days""";
        jdbc.sql(sql)
                .param("council", council)
                .param("service", at.service())
                .param("month", at.month().atDay(1))
                .param("days", days)
                .update();
    }
}
