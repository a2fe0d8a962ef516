package org.goldenthread.benefits.costs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.benefits.costs.CostSheet.Line;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CostStore {
    private static final String LOADS = """
            select l.id, l.council, l.document, l.name, l.brought, l.state, l.lines, l.difference, l.note,
                   l.mapping ->> 'head' as head, l.mapping ->> 'centre' as centre, l.mapping ->> 'name' as named,
                   l.mapping ->> 'period' as period, l.mapping ->> 'budget' as budget, l.mapping ->> 'actual' as actual,
                   l.mapping ->> 'year' as year, l.mapping ->> 'first' as first,
                   coalesce(l.mapping ->> 'sheet', '') as sheet
              from benefits.cost_load l
            """;
    private static final String JSON = """
            jsonb_build_object('head', cast(:head as int), 'centre', cast(:centre as text),
              'name', cast(:named as text),
              'period', cast(:period as text), 'budget', cast(:budget as text), 'actual', cast(:actual as text),
              'year', cast(:year as int), 'first', cast(:first as int), 'sheet', cast(:sheet as text))""";
    private final JdbcClient jdbc;

    CostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static CostMapping mapping(ResultSet row) throws SQLException {
        return new CostMapping(
                row.getString("sheet"),
                Integer.parseInt(row.getString("head")),
                row.getString("centre"),
                row.getString("named"),
                row.getString("period"),
                row.getString("budget"),
                row.getString("actual"),
                Integer.parseInt(row.getString("year")),
                Integer.parseInt(row.getString("first")));
    }

    private static CostLoad load(ResultSet row, int n) throws SQLException {
        return new CostLoad(
                row.getLong("id"),
                row.getString("council"),
                new CostLoad.File(
                        row.getLong("document"),
                        row.getString("name"),
                        row.getObject("brought", OffsetDateTime.class).toInstant()),
                mapping(row),
                CostLoad.State.ofCode(row.getString("state")),
                row.getInt("lines"),
                new Money(row.getLong("difference")),
                row.getString("note"));
    }

    List<CostLoad> loads(String council) {
        return jdbc.sql(LOADS + " where l.council = :council and l.state <> 'dropped' order by l.id desc limit 200")
                .param("council", council)
                .query(CostStore::load)
                .list();
    }

    /** A load, held against others until the transaction ends where it is to be dealt with. */
    Optional<CostLoad> find(long id, boolean hold) {
        return jdbc.sql(LOADS + " where l.id = :id" + (hold ? " for update" : ""))
                .param("id", id)
                .query(CostStore::load)
                .optional();
    }

    private JdbcClient.StatementSpec mapped(String sql, CostMapping mapping) {
        return jdbc.sql(sql.replace("{mapping}", JSON))
                .param("sheet", mapping.sheet())
                .param("head", mapping.head())
                .param("centre", mapping.centre())
                .param("named", mapping.name())
                .param("period", mapping.period())
                .param("budget", mapping.budget())
                .param("actual", mapping.actual())
                .param("year", mapping.year())
                .param("first", mapping.firstMonth());
    }

    long insert(String council, long document, String name, CostMapping mapping) {
        return mapped("""
                insert into benefits.cost_load (council, document, name, mapping)
                values (:council, :document, :file, {mapping}) returning id""", mapping)
                .param("council", council)
                .param("document", document)
                .param("file", name)
                .query(Long.class)
                .single();
    }

    void write(long id, CostMapping mapping) {
        mapped("update benefits.cost_load set mapping = {mapping} where id = :id and state = 'waiting'", mapping)
                .param("id", id)
                .update();
    }

    void settle(CostLoad load, CostLoad.State state, int lines, Money difference, String note) {
        jdbc.sql("""
                update benefits.cost_load set state = :state, lines = :lines, difference = :difference, note = :note,
                       recorded = clock_timestamp() where id = :id""")
                .param("id", load.id())
                .param("state", state.code())
                .param("lines", lines)
                .param("difference", difference.pence())
                .param("note", note)
                .update();
    }

    void keepMapping(String council, String shape, CostMapping mapping) {
        mapped("""
                insert into benefits.cost_mapping (council, shape, mapping) values (:council, :shape, {mapping})
                on conflict (council, md5(shape)) do update set mapping = excluded.mapping, used = clock_timestamp()""", mapping).param("council", council).param("shape", shape).update();
    }

    /** How files of these shapes were read, by their shape. */
    Map<String, CostMapping> saved(String council, Collection<String> shapes) {
        Map<String, CostMapping> found = new HashMap<>();
        jdbc.sql("""
                select m.shape, m.mapping ->> 'head' as head, m.mapping ->> 'centre' as centre,
                       m.mapping ->> 'name' as named, m.mapping ->> 'period' as period,
                       m.mapping ->> 'budget' as budget, m.mapping ->> 'actual' as actual,
                       m.mapping ->> 'year' as year, m.mapping ->> 'first' as first,
                       coalesce(m.mapping ->> 'sheet', '') as sheet
                  from benefits.cost_mapping m where m.council = :council and m.shape = any (:shapes)""")
                .param("council", council)
                .param("shapes", shapes.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("shape"), mapping(row));
                });
        return found;
    }

    void insertLines(CostLoad load, List<Line> lines) {
        lines.forEach(line -> jdbc.sql("""
                insert into benefits.cost_line (load, council, year, centre, name, period, budget, actual)
                values (:load, :council, :year, :centre, :name, :period, :budget, :actual)""")
                .param("load", load.id())
                .param("council", load.council())
                .param("year", load.mapping().year())
                .param("centre", line.centre())
                .param("name", line.name())
                .param("period", line.period())
                .param("budget", pence(line.budget()))
                .param("actual", pence(line.actual()))
                .update());
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }

    /**
     * What holds of a year: of each centre and period the latest file that was not taken back. A centre is held by the
     * year or by its periods, as its latest file has it, never by both.
     */
    List<Line> holding(String council, int year) {
        return jdbc.sql("""
                select k.centre, k.name, k.period, k.budget, k.actual
                  from (select h.*, first_value(h.period = 0) over (partition by lower(h.centre)
                                                                        order by h.load desc, h.period) as whole
                          from (select distinct on (lower(c.centre), c.period) c.centre, c.name, c.period, c.budget,
                                       c.actual, c.load
                                  from benefits.cost_line c
                                  join benefits.cost_load l on l.id = c.load and l.state = 'recorded'
                                 where c.council = :council and c.year = :year
                                 order by lower(c.centre), c.period, c.load desc) h) k
                 where (k.period = 0) = k.whole order by lower(k.centre), k.period""")
                .param("council", council)
                .param("year", year)
                .query((row, n) -> new Line(
                        row.getString("centre"),
                        row.getString("name"),
                        row.getInt("period"),
                        money(row, "budget"),
                        money(row, "actual")))
                .list();
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long pence = row.getLong(column);
        return row.wasNull() ? null : new Money(pence);
    }
}
