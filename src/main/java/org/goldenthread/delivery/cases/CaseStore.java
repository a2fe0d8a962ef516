package org.goldenthread.delivery.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.cases.BusinessCase.Decision;
import org.goldenthread.delivery.cases.BusinessCase.Draft;
import org.goldenthread.delivery.cases.BusinessCase.Move;
import org.goldenthread.delivery.cases.BusinessCase.Subject;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseStore {
    private static final String FROM = """
             from delivery.business_case c join thread.thing t on t.ref = c.ref join thread.thing a on a.ref = c.about
            """;
    private static final String COLUMNS = """
            select c.ref, c.council, c.about, a.title as about_title, a.kind as about_level, t.title, c.stage, c.phase,
                   c.words, c.cost, t.owner, c.life, c.body, c.decided
            """;
    private static final String WANTED = """
             where c.council = :council and (:within = '' or c.about in (select delivery.below(:within)))
               and (:stage = '' or c.stage = :stage) and (:life = '' or c.life = :life)
               and (:words = '' or t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like)
            """;
    /** What {@link Control.Counted} counts: all cases, those approved, those submitted. */
    static final String COUNTS = """
            array[count(*), count(*) filter (where life = 'approved'), count(*) filter (where life = 'submitted')]
              from delivery.business_case where council = :council
               and (:within = '' or about in (select ref from inside))
            """;

    private static final Orders ORDERS = new Orders(
            "t.number",
            Map.of(
                    "title", "t.title",
                    "about", "a.title",
                    "stage", "(c.stage = 'detailed')",
                    "state", "array_position(array['draft','submitted','approved','rejected','withdrawn'], c.life)",
                    "decided", "c.decided",
                    "cost", "c.cost"));
    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which cases; empty words mean any. */
    record Wanted(String council, String within, String stage, String life, String words) {}

    private static BusinessCase read(ResultSet row, int n) throws SQLException {
        long pence = row.getLong("cost");
        @Nullable Money cost = row.wasNull() ? null : new Money(pence);
        return new BusinessCase(
                row.getString("ref"),
                row.getString("council"),
                new Subject(row.getString("about"), row.getString("about_title"), row.getString("about_level")),
                new Draft(
                        row.getString("title"),
                        row.getString("stage"),
                        row.getString("phase"),
                        row.getString("words"),
                        cost,
                        row.getString("owner")),
                new Decision(
                        CaseLife.ofCode(row.getString("life")),
                        row.getString("body"),
                        row.getObject("decided", LocalDate.class)));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("within", wanted.within())
                .param("stage", wanted.stage())
                .param("life", wanted.life())
                .param("words", wanted.words())
                .param("like", "%" + wanted.words().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    List<BusinessCase> page(Wanted wanted, ListRequest request) {
        return asked(COLUMNS + FROM + WANTED + ORDERS.by(request), wanted)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query(CaseStore::read)
                .list();
    }

    long count(Wanted wanted) {
        return asked("select count(*)" + FROM + WANTED, wanted)
                .query(Long.class)
                .single();
    }

    Optional<BusinessCase> find(String ref) {
        return jdbc.sql(COLUMNS + FROM + " where c.ref = :ref")
                .param("ref", ref)
                .query(CaseStore::read)
                .optional();
    }

    void insert(String ref, String council, String about, Draft draft) {
        written(jdbc.sql("""
                        insert into delivery.business_case (ref, council, about, stage, phase, words, cost, life)
                        values (:ref, :council, :about, :stage, :phase, :words, :cost, 'draft')""").param("council", council).param("about", about), ref, draft)
                .update();
    }

    void update(String ref, Draft draft) {
        written(jdbc.sql("""
                        update delivery.business_case set stage = :stage, phase = :phase, words = :words, cost = :cost
                         where ref = :ref"""), ref, draft).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, String ref, Draft draft) {
        var cost = draft.cost();
        return statement
                .param("ref", ref)
                .param("stage", draft.stage())
                .param("phase", draft.phase())
                .param("words", draft.words())
                .param("cost", cost == null ? null : cost.pence());
    }

    void decide(String ref, Decision decision) {
        jdbc.sql("update delivery.business_case set life = :life, body = :body, decided = :day where ref = :ref")
                .param("ref", ref)
                .param("life", decision.life().code())
                .param("body", decision.body())
                .param("day", decision.day())
                .update();
    }

    void insertMove(String ref, String council, Move move) {
        jdbc.sql("""
                insert into delivery.case_move (ref, council, before, after, body, day, reason)
                values (:ref, :council, :before, :after, :body, :day, :reason)""")
                .param("ref", ref)
                .param("council", council)
                .param("before", move.before())
                .param("after", move.after())
                .param("body", move.body())
                .param("day", move.day())
                .param("reason", move.reason())
                .update();
    }

    List<Move> moves(String ref) {
        return jdbc.sql("""
                select before, after, body, day, reason from delivery.case_move where ref = :ref order by id desc""")
                .param("ref", ref)
                .query((row, n) -> new Move(
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("body"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }
}
