package org.goldenthread.delivery.equality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.delivery.equality.Assessment.Draft;
import org.goldenthread.delivery.equality.Assessment.Move;
import org.goldenthread.delivery.equality.Assessment.Subject;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EqualityStore {
    private static final String FROM = """
             from delivery.equality e join thread.thing t on t.ref = e.ref join thread.thing a on a.ref = e.about
            """;
    private static final String COLUMNS = """
            select e.ref, e.council, e.about, a.title as about_title, a.kind as about_level, t.title, e.groups,
                   e.findings, e.consultation, t.due, t.owner, e.life, e.reason
            """;
    private static final String WANTED = """
             where e.council = :council and (:within = '' or e.about in (select delivery.below(:within)))
               and (:life = '' or e.life = :life) and (:who = '' or :who = any (e.groups))
               and (:words = '' or t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like)
            """;
    /** What {@link Control.Counted} counts: all assessments, those complete, those not needed. */
    static final String COUNTS = """
            array[count(*), count(*) filter (where life = 'complete'), count(*) filter (where life = 'not needed')]
              from delivery.equality where council = :council
               and (:within = '' or about in (select ref from inside))
            """;

    private static final Orders ORDERS = new Orders(
            "t.number",
            Map.of(
                    "title", "t.title",
                    "about", "a.title",
                    "state", "array_position(array['not started','screening','full','complete','not needed'], e.life)",
                    "review", "t.due"));
    private final JdbcClient jdbc;

    EqualityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which assessments; empty words mean any. @param who a group's code */
    record Wanted(String council, String within, String life, String who, String words) {}

    private static Assessment read(ResultSet row, int n) throws SQLException {
        var groups = Stream.of((String[]) row.getArray("groups").getArray())
                .map(Group::ofCode)
                .toList();
        return new Assessment(
                row.getString("ref"),
                row.getString("council"),
                new Subject(row.getString("about"), row.getString("about_title"), row.getString("about_level")),
                new Draft(
                        row.getString("title"),
                        groups,
                        row.getString("findings"),
                        row.getString("consultation"),
                        row.getObject("due", LocalDate.class),
                        row.getString("owner")),
                AssessmentLife.ofCode(row.getString("life")),
                row.getString("reason"));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("within", wanted.within())
                .param("life", wanted.life())
                .param("who", wanted.who())
                .param("words", wanted.words())
                .param("like", "%" + wanted.words().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    List<Assessment> page(Wanted wanted, ListRequest request) {
        return asked(COLUMNS + FROM + WANTED + ORDERS.by(request), wanted)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query(EqualityStore::read)
                .list();
    }

    long count(Wanted wanted) {
        return asked("select count(*)" + FROM + WANTED, wanted)
                .query(Long.class)
                .single();
    }

    Optional<Assessment> find(String ref) {
        return jdbc.sql(COLUMNS + FROM + " where e.ref = :ref")
                .param("ref", ref)
                .query(EqualityStore::read)
                .optional();
    }

    void insert(String ref, String council, String about, Draft draft) {
        written(jdbc.sql("""
                        insert into delivery.equality (ref, council, about, life, groups, findings, consultation)
                        values (:ref, :council, :about, 'not started', :groups, :findings, :consultation)""").param("council", council).param("about", about), ref, draft)
                .update();
    }

    void update(String ref, Draft draft) {
        written(jdbc.sql("""
                        update delivery.equality set groups = :groups, findings = :findings,
                               consultation = :consultation where ref = :ref"""), ref, draft).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, String ref, Draft draft) {
        return statement
                .param("ref", ref)
                .param("groups", draft.groups().stream().map(Group::code).toArray(String[]::new))
                .param("findings", draft.findings())
                .param("consultation", draft.consultation());
    }

    void move(Assessment one, AssessmentLife after, LocalDate day, String reason) {
        jdbc.sql("update delivery.equality set life = :life, reason = :reason where ref = :ref")
                .param("ref", one.ref())
                .param("life", after.code())
                .param("reason", after == AssessmentLife.NOT_NEEDED ? reason : "")
                .update();
        jdbc.sql("""
                insert into delivery.equality_move (ref, council, before, after, day, reason)
                values (:ref, :council, :before, :after, :day, :reason)""")
                .param("ref", one.ref())
                .param("council", one.council())
                .param("before", one.life().code())
                .param("after", after.code())
                .param("day", day)
                .param("reason", reason)
                .update();
    }

    List<Move> moves(String ref) {
        return jdbc.sql("""
                select before, after, day, reason from delivery.equality_move where ref = :ref order by id desc""")
                .param("ref", ref)
                .query((row, n) -> new Move(
                        row.getString("before"),
                        row.getString("after"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }
}
