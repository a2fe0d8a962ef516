package org.goldenthread.delivery.specials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.delivery.specials.Special.Influence;
import org.goldenthread.delivery.specials.Special.Method;
import org.goldenthread.delivery.specials.Special.Policy;
import org.goldenthread.site.list.ListRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SpecialStore {
    private static final String COLUMNS = """
            s.effective, s.communicated, s.assessment_due, s.assessed, s.assessment, s.addressed, s.asked, s.answer,
            s.method, s.supplier, s.result, s.version""";
    private static final String WANTED = """
              from delivery.action a join thread.thing t on t.ref = a.ref
              left join delivery.special s on s.ref = a.ref
             where a.council = :council and a.type <> 'task' and (:type = '' or a.type = :type)
               and (:within = '' or a.project in (select delivery.below(:within)))
            """;
    /** What {@link Control.Counted} counts: all such actions, policy changes not assessed after the day for it. */
    static final String COUNTS = """
            array[count(*), count(*) filter (where a.type = 'policy change' and s.assessment_due < :today
                                               and s.assessed is null)]
              from delivery.action a left join delivery.special s on s.ref = a.ref
             where a.council = :council and a.type <> 'task'
               and (:within = '' or a.project in (select ref from inside))
            """;

    private static final Orders ORDERS = new Orders(
            "a.type, t.number",
            Map.of(
                    "title", "t.title",
                    "type", "a.type",
                    "life", "a.life",
                    "effective", "s.effective",
                    "due", "s.assessment_due",
                    "addressed", "nullif(s.addressed, '')",
                    "method", "nullif(s.method, '')",
                    "supplier", "nullif(s.supplier, '')"));
    private final JdbcClient jdbc;

    SpecialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An action of a special sort with what it says besides. */
    record Row(String ref, String title, String type, String life, Special special) {}

    private static Special read(ResultSet row, String ref) throws SQLException {
        row.getInt("version");
        if (row.wasNull()) {
            return Special.nothing(ref);
        }
        return new Special(
                ref,
                new Policy(
                        row.getObject("effective", LocalDate.class),
                        row.getObject("communicated", LocalDate.class),
                        row.getObject("assessment_due", LocalDate.class),
                        row.getObject("assessed", LocalDate.class),
                        row.getString("assessment")),
                new Influence(row.getString("addressed"), row.getString("asked"), row.getString("answer")),
                new Method(row.getString("method"), row.getString("supplier")),
                row.getString("result"),
                row.getInt("version"));
    }

    Optional<Special> find(String ref) {
        return jdbc.sql("select " + COLUMNS + " from delivery.special s where s.ref = :ref")
                .param("ref", ref)
                .query((row, n) -> read(row, ref))
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, String council, String within, String type) {
        return jdbc.sql(sql).param("council", council).param("within", within).param("type", type);
    }

    List<Row> page(String council, String within, String type, ListRequest request) {
        return asked(
                        "select a.ref, t.title, a.type, a.life, " + COLUMNS + WANTED + ORDERS.by(request),
                        council,
                        within,
                        type)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query((row, n) -> new Row(
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("type"),
                        row.getString("life"),
                        read(row, row.getString("ref"))))
                .list();
    }

    long count(String council, String within, String type) {
        return asked("select count(*)" + WANTED, council, within, type)
                .query(Long.class)
                .single();
    }

    /** Nought where somebody else was faster. */
    int keep(String council, Special one) {
        return jdbc.sql("""
                insert into delivery.special as s (ref, council, effective, communicated, assessment_due, assessed,
                       assessment, addressed, asked, answer, method, supplier, result)
                values (:ref, :council, :effective, :communicated, :due, :assessed, :assessment, :addressed, :asked,
                        :answer, :method, :supplier, :result)
                on conflict (ref) do update set effective = excluded.effective, communicated = excluded.communicated,
                   assessment_due = excluded.assessment_due, assessed = excluded.assessed,
                   assessment = excluded.assessment, addressed = excluded.addressed, asked = excluded.asked,
                   answer = excluded.answer, method = excluded.method, supplier = excluded.supplier,
                   result = excluded.result, version = s.version + 1
                 where s.version = :version""")
                .param("ref", one.ref())
                .param("council", council)
                .param("effective", one.policy().effective())
                .param("communicated", one.policy().communicated())
                .param("due", one.policy().due())
                .param("assessed", one.policy().assessed())
                .param("assessment", one.policy().assessment())
                .param("addressed", one.influence().body())
                .param("asked", one.influence().asked())
                .param("answer", one.influence().answer())
                .param("method", one.method().name())
                .param("supplier", one.method().supplier())
                .param("result", one.result())
                .param("version", one.version())
                .update();
    }
}
