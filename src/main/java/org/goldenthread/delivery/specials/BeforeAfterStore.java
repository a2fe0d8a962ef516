package org.goldenthread.delivery.specials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.delivery.specials.BeforeAfter.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BeforeAfterStore {
    private static final String ALL = """
            select id, ref, measure, unit, before, before_day, after, after_day, better, version
              from delivery.before_after""";
    private final JdbcClient jdbc;

    BeforeAfterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static BeforeAfter read(ResultSet row, int n) throws SQLException {
        return new BeforeAfter(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("measure"),
                row.getString("unit"),
                new Reading(row.getBigDecimal("before"), row.getObject("before_day", LocalDate.class)),
                new Reading(row.getBigDecimal("after"), row.getObject("after_day", LocalDate.class)),
                row.getString("better").equals("higher"),
                row.getInt("version"));
    }

    List<BeforeAfter> of(String ref) {
        return jdbc.sql(ALL + " where ref = :ref order by id")
                .param("ref", ref)
                .query(BeforeAfterStore::read)
                .list();
    }

    Optional<BeforeAfter> find(long id) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id)
                .query(BeforeAfterStore::read)
                .optional();
    }

    long insert(String council, BeforeAfter one) {
        return written(jdbc.sql("""
                        insert into delivery.before_after
                          (ref, council, measure, unit, before, before_day, after, after_day, better)
                        values (:ref, :council, :measure, :unit, :before, :beforeDay, :after, :afterDay, :better)
                        returning id""").param("council", council).param("ref", one.ref()), one)
                .query(Long.class)
                .single();
    }

    int update(BeforeAfter one) {
        return written(jdbc.sql("""
                        update delivery.before_after set measure = :measure, unit = :unit, before = :before,
                               before_day = :beforeDay, after = :after, after_day = :afterDay, better = :better,
                               version = version + 1
                         where id = :id and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, BeforeAfter one) {
        return statement
                .param("measure", one.measure())
                .param("unit", one.unit())
                .param("before", one.before().figure())
                .param("beforeDay", one.before().day())
                .param("after", one.after().figure())
                .param("afterDay", one.after().day())
                .param("better", one.higher() ? "higher" : "lower");
    }
}
