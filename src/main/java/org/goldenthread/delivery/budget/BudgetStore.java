package org.goldenthread.delivery.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.budget.Line.About;
import org.goldenthread.delivery.budget.Line.Amounts;
import org.goldenthread.delivery.budget.Line.Backing;
import org.goldenthread.delivery.budget.Line.Plan;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BudgetStore {
    private static final String LINES = """
            select b.id, b.ref, b.council, t.title as about, t.kind as level, b.year, b.sort, b.title, b.funding,
                   f.status, b.planned, b.forecast, b.spent, b.note, b.version
              from delivery.budget_line b join thread.thing t on t.ref = b.ref
              left join delivery.funding f on f.id = b.funding
            """;
    private static final String WANTED = """
             where b.council = :council and (:within = '' or b.ref in (select delivery.below(:within)))
               and (:year = 0 or b.year = :year) and (:sort = '' or b.sort = :sort)
               and (:funding = 0 or b.funding = :funding)
               and (:backing = '' or case when f.status in ('awarded','ended') then 'secured'
                                          when f.status = 'bid made' then 'bid' else 'none' end = :backing)
            """;
    /** What {@link Control.Counted} counts: lines; pence that they plan, that hang on a bid, that nobody pays for. */
    static final String COUNTS = """
            array[count(b.id), coalesce(sum(b.planned), 0)::bigint,
                  coalesce(sum(b.planned) filter (where f.status = 'bid made'), 0)::bigint,
                  coalesce(sum(b.planned) filter (where f.status is null
                           or f.status not in ('awarded','ended','bid made')), 0)::bigint]
              from delivery.budget_line b left join delivery.funding f on f.id = b.funding
             where b.council = :council and (:within = '' or b.ref in (select ref from inside))
            """;

    private static final Orders ORDERS = new Orders(
            "b.year, t.number, t.kind, b.sort, b.title",
            Map.of(
                    "about", "t.title",
                    "year", "b.year",
                    "sort", "b.sort",
                    "title", "b.title",
                    "funding", "f.name",
                    "planned", "b.planned",
                    "forecast", "b.forecast",
                    "spent", "b.spent"));
    private final JdbcClient jdbc;

    BudgetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which lines; an empty word and a nought mean any. */
    record Wanted(String council, String within, int year, String sort, long funding, String backing) {
        static Wanted all(String council, String within) {
            return new Wanted(council, within, 0, "", 0, "");
        }
    }

    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long pence = row.getLong(column);
        return row.wasNull() ? null : new Money(pence);
    }

    static @Nullable Long pence(@Nullable Money amount) {
        return amount == null ? null : amount.pence();
    }

    private static Line read(ResultSet row, int n) throws SQLException {
        long funding = row.getLong("funding");
        var source = row.wasNull() ? null : funding;
        return new Line(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("council"),
                new About(row.getString("about"), row.getString("level")),
                new Plan(row.getInt("year"), row.getString("sort"), row.getString("title"), source),
                new Amounts(
                        new Money(row.getLong("planned")),
                        money(row, "forecast"),
                        money(row, "spent"),
                        Backing.of(row.getString("status"))),
                row.getString("note"),
                row.getInt("version"));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("within", wanted.within())
                .param("year", wanted.year())
                .param("sort", wanted.sort())
                .param("funding", wanted.funding())
                .param("backing", wanted.backing());
    }

    List<Line> page(Wanted wanted, ListRequest request) {
        return asked(LINES + WANTED + ORDERS.by(request), wanted)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query(BudgetStore::read)
                .list();
    }

    /** The sums of the lines wanted, by year and then "capital" or "revenue". */
    Map<Integer, Map<String, Sums>> byYear(Wanted wanted) {
        var found = new LinkedHashMap<Integer, Map<String, Sums>>();
        asked(
                        "select b.year, b.sort, " + SUMS + FROM + WANTED
                                + " group by b.year, b.sort order by b.year, b.sort",
                        wanted)
                .query((row, n) -> found.computeIfAbsent(row.getInt("year"), none -> new LinkedHashMap<>())
                        .put(row.getString("sort"), sums(row)))
                .list();
        return found;
    }

    private static final String FROM = " from delivery.budget_line b left join delivery.funding f on f.id = b.funding ";
    private static final String SUMS = """
            coalesce(sum(b.planned), 0) as planned, coalesce(sum(coalesce(b.forecast, b.planned)), 0) as forecast,
            coalesce(sum(b.spent), 0) as spent, count(b.id) as lines, count(b.spent) as reported,
            coalesce(sum(b.planned) filter (where f.status = 'bid made'), 0) as bid,
            coalesce(sum(b.planned) filter (where f.status is null
              or f.status not in ('awarded','ended','bid made')), 0) as unfunded
            """;

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                new Money(row.getLong("planned")),
                new Money(row.getLong("bid")),
                new Money(row.getLong("unfunded")),
                new Money(row.getLong("forecast")),
                new Money(row.getLong("spent")),
                row.getInt("lines"),
                row.getInt("reported"));
    }

    Sums sums(Wanted wanted) {
        return asked("select " + SUMS + FROM + WANTED, wanted)
                .query((row, n) -> sums(row))
                .single();
    }

    /** The sums of everything below each of these undertakings, by reference. */
    Map<String, Sums> byRoot(List<String> roots) {
        var found = new LinkedHashMap<String, Sums>();
        jdbc.sql("select r.root, " + SUMS + """
                  from unnest(:roots::text[]) with ordinality r (root, place)
                  left join lateral delivery.below(r.root) d (ref) on true
                  left join delivery.budget_line b on b.ref = d.ref
                  left join delivery.funding f on f.id = b.funding
                 group by r.root, r.place order by r.place""")
                .param("roots", roots.toArray(String[]::new))
                .query((row, n) -> found.put(row.getString("root"), sums(row)))
                .list();
        return found;
    }

    Optional<Line> find(long id) {
        return jdbc.sql(LINES + " where b.id = :id")
                .param("id", id)
                .query(BudgetStore::read)
                .optional();
    }

    /** Whether the undertaking has another line of this year, sort and title. */
    boolean known(String ref, Plan plan, long but) {
        return jdbc.sql("""
                select exists (select from delivery.budget_line where ref = :ref and year = :year and sort = :sort
                                  and title = :title and id <> :but)""")
                .param("ref", ref)
                .param("year", plan.year())
                .param("sort", plan.sort())
                .param("title", plan.title())
                .param("but", but)
                .query(Boolean.class)
                .single();
    }

    long insert(Line line) {
        return written(jdbc.sql("""
                        insert into delivery.budget_line
                          (ref, council, year, sort, title, funding, planned, forecast, spent, note)
                        values (:ref, :council, :year, :sort, :title, :funding, :planned, :forecast, :spent, :note)
                        returning id""").param("ref", line.ref()).param("council", line.council()), line)
                .query(Long.class)
                .single();
    }

    /** Nought where somebody else was faster. */
    int update(Line line) {
        return written(jdbc.sql("""
                        update delivery.budget_line set year = :year, sort = :sort, title = :title, funding = :funding,
                               planned = :planned, forecast = :forecast, spent = :spent, note = :note,
                               version = version + 1
                         where id = :id and version = :version"""), line)
                .param("id", line.id())
                .param("version", line.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Line line) {
        return statement
                .param("year", line.plan().year())
                .param("sort", line.plan().sort())
                .param("title", line.plan().title())
                .param("funding", line.plan().funding())
                .param("planned", line.amounts().planned().pence())
                .param("forecast", pence(line.amounts().forecast()))
                .param("spent", pence(line.amounts().spent()))
                .param("note", line.note());
    }

    void delete(long id) {
        jdbc.sql("delete from delivery.budget_line where id = :id")
                .param("id", id)
                .update();
    }
}
