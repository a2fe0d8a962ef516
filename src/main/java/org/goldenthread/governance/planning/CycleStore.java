package org.goldenthread.governance.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CycleStore {
    private static final String SELECT = """
            select id, version, council, name, year, plan, post, body, after, adopted, obligation
              from governance.cycle
            """;
    private final JdbcClient jdbc;

    CycleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Cycle read(ResultSet row, Map<Long, List<Cycle.Step>> steps) throws SQLException {
        return new Cycle(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("council"),
                new Cycle.What(row.getString("name"), row.getInt("year"), row.getString("plan")),
                new Cycle.Report(row.getString("body"), row.getString("post"), row.getInt("after")),
                row.getObject("adopted", LocalDate.class),
                row.getObject("obligation", Long.class),
                steps.getOrDefault(row.getLong("id"), List.of()));
    }

    private record Placed(long cycle, Cycle.Step step) {}

    private Map<Long, List<Cycle.Step>> steps(String where, Object value) {
        return jdbc
                .sql("select cycle, id, title, due, adopts, done from governance.cycle_step where " + where
                        + " = :value order by due, id")
                .param("value", value)
                .query((row, n) -> new Placed(
                        row.getLong("cycle"),
                        new Cycle.Step(
                                row.getLong("id"),
                                row.getString("title"),
                                row.getObject("due", LocalDate.class),
                                row.getBoolean("adopts"),
                                row.getObject("done", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Placed::cycle, Collectors.mapping(Placed::step, Collectors.toList())));
    }

    /** The latest year first. */
    List<Cycle> all(String council) {
        var steps = steps("council", council);
        return jdbc.sql(SELECT + "where council = :council order by year desc, name")
                .param("council", council)
                .query((row, n) -> read(row, steps))
                .list();
    }

    Optional<Cycle> find(long id) {
        var steps = steps("cycle", id);
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, n) -> read(row, steps))
                .optional();
    }

    boolean taken(Cycle cycle) {
        return jdbc.sql("""
                select exists (select from governance.cycle
                  where council = :council and name = :name and year = :year and id <> :id)""")
                .param("council", cycle.council())
                .param("name", cycle.what().name())
                .param("year", cycle.what().year())
                .param("id", cycle.id())
                .query(Boolean.class)
                .single();
    }

    long insert(Cycle cycle) {
        return words(jdbc.sql("""
                insert into governance.cycle (council, name, year, plan, post, body, after)
                values (:council, :name, :year, :plan, :post, :body, :after) returning id"""), cycle)
                .param("council", cycle.council())
                .query(Long.class)
                .single();
    }

    /** How many rows that were: none where somebody else was faster. */
    int update(Cycle cycle) {
        return words(jdbc.sql("""
                update governance.cycle set name = :name, year = :year, plan = :plan, post = :post, body = :body,
                  after = :after, version = version + 1 where id = :id and version = :version"""), cycle)
                .param("id", cycle.id())
                .param("version", cycle.version())
                .update();
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec spec, Cycle cycle) {
        return spec.param("name", cycle.what().name())
                .param("year", cycle.what().year())
                .param("plan", cycle.what().plan(), Types.VARCHAR)
                .param("post", cycle.report().post(), Types.VARCHAR)
                .param("body", cycle.report().body(), Types.VARCHAR)
                .param("after", cycle.report().months());
    }

    void adopted(long id, LocalDate day, @org.jspecify.annotations.Nullable Long obligation) {
        jdbc.sql("update governance.cycle set adopted = :day, obligation = :obligation where id = :id")
                .param("id", id)
                .param("day", day)
                .param("obligation", obligation, Types.BIGINT)
                .update();
    }

    void insertStep(long cycle, String council, Cycle.Step step) {
        jdbc.sql("""
                insert into governance.cycle_step (cycle, council, title, due, adopts, done)
                values (:cycle, :council, :title, :due, :adopts, :done)""")
                .param("cycle", cycle)
                .param("council", council)
                .param("title", step.title())
                .param("due", step.due())
                .param("adopts", step.adopts())
                .param("done", step.done(), Types.DATE)
                .update();
    }

    void clear(long cycle) {
        jdbc.sql("delete from governance.cycle_step where cycle = :cycle")
                .param("cycle", cycle)
                .update();
    }

    void done(long step, LocalDate day) {
        jdbc.sql("update governance.cycle_step set done = :day where id = :id")
                .param("id", step)
                .param("day", day)
                .update();
    }
}
