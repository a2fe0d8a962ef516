package org.goldenthread.delivery.issues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.delivery.issues.Issue.Draft;
import org.goldenthread.delivery.issues.Issue.Move;
import org.goldenthread.delivery.issues.Issue.Owner;
import org.goldenthread.delivery.issues.Issue.Place;
import org.goldenthread.delivery.issues.Issue.Raised;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.site.list.ListRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IssueStore {
    private static final String FROM = """
             from delivery.issue i join thread.thing t on t.ref = i.ref
             join thread.thing a on a.ref = i.about join thread.thing h on h.ref = i.held
            """;
    private static final String COLUMNS = """
            select i.ref, i.council, i.about, a.title as about_title, a.kind as about_level, i.held,
                   h.title as held_title, h.kind as held_level, t.title, i.words, i.severity, i.raised, i.raised_by,
                   t.due, t.owner, i.owner_named, i.life, i.resolution
            """;
    private static final String WANTED = """
             where i.council = :council and (:within = '' or i.about in (select delivery.below(:within))
                                                          or i.held = :within)
               and (:life = '' or i.life = :life or (:life = 'not closed' and i.life <> 'closed'))
               and (:severity = '' or i.severity = :severity)
               and (:owner = '' or t.owner = :owner or (:owner = '-' and t.owner is null and i.owner_named = ''))
               and (:words = '' or t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like)
            """;
    /** What {@link Control.Counted} counts: all issues, those not closed, those escalated. */
    static final String COUNTS = """
            array[count(*), count(*) filter (where life <> 'closed'), count(*) filter (where life = 'escalated')]
              from delivery.issue where council = :council
               and (:within = '' or about in (select ref from inside) or held = :within)
            """;

    private static final String SEVERITY = "array_position(array['critical','high','medium','low'], i.severity)";
    private static final Orders ORDERS = new Orders(
            "(i.life = 'closed'), " + SEVERITY + ", i.raised, t.number",
            Map.of(
                    "title", "t.title",
                    "about", "a.title",
                    "severity", SEVERITY,
                    "raised", "i.raised",
                    "due", "t.due",
                    "state", "array_position(array['open','being dealt with','escalated','closed'], i.life)"));

    private final JdbcClient jdbc;

    IssueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which issues; empty words mean any, the owner "-" nobody. */
    record Wanted(String council, String within, String life, String severity, String owner, String words) {}

    private static Issue read(ResultSet row, int n) throws SQLException {
        return new Issue(
                row.getString("ref"),
                row.getString("council"),
                new Place(row.getString("about"), row.getString("about_title"), row.getString("about_level")),
                new Place(row.getString("held"), row.getString("held_title"), row.getString("held_level")),
                row.getString("title"),
                row.getString("words"),
                row.getString("severity"),
                new Raised(
                        row.getObject("raised", LocalDate.class),
                        row.getString("raised_by"),
                        row.getObject("due", LocalDate.class)),
                new Owner(row.getString("owner"), row.getString("owner_named")),
                IssueLife.ofCode(row.getString("life")),
                row.getString("resolution"));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("within", wanted.within())
                .param("life", wanted.life())
                .param("severity", wanted.severity())
                .param("owner", wanted.owner())
                .param("words", wanted.words())
                .param("like", "%" + wanted.words().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** What is not closed comes first, of that what is most severe and oldest. */
    List<Issue> page(Wanted wanted, ListRequest request) {
        return asked(COLUMNS + FROM + WANTED + ORDERS.by(request), wanted)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query(IssueStore::read)
                .list();
    }

    long count(Wanted wanted) {
        return asked("select count(*)" + FROM + WANTED, wanted)
                .query(Long.class)
                .single();
    }

    List<Issue> dealtWithBy(String council, Set<String> posts) {
        return jdbc.sql(COLUMNS + FROM + """
                 where i.council = :council and i.life <> 'closed' and t.owner = any (:posts)
                 order by""" + " " + SEVERITY + ", i.raised, t.number limit 300")
                .param("council", council)
                .param("posts", posts.toArray(String[]::new))
                .query(IssueStore::read)
                .list();
    }

    Optional<Issue> find(String ref) {
        return jdbc.sql(COLUMNS + FROM + " where i.ref = :ref")
                .param("ref", ref)
                .query(IssueStore::read)
                .optional();
    }

    void insert(String ref, String council, Draft draft) {
        written(jdbc.sql("""
                        insert into delivery.issue
                          (ref, council, about, held, words, severity, raised, raised_by, owner_named, life)
                        values (:ref, :council, :about, :about, :words, :severity, :raised, :by, :named, 'open')""").param("council", council).param("about", draft.about()), ref, draft)
                .update();
    }

    void update(String ref, Draft draft) {
        written(jdbc.sql("""
                        update delivery.issue set words = :words, severity = :severity, raised = :raised,
                               raised_by = :by, owner_named = :named where ref = :ref"""), ref, draft).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, String ref, Draft draft) {
        return statement
                .param("ref", ref)
                .param("words", draft.words())
                .param("severity", draft.severity())
                .param("raised", draft.raised().day())
                .param("by", draft.raised().by())
                .param("named", draft.owner().named());
    }

    void move(Issue issue, IssueLife after, String held, String resolution) {
        jdbc.sql("update delivery.issue set life = :life, held = :held, resolution = :resolution where ref = :ref")
                .param("ref", issue.ref())
                .param("life", after.code())
                .param("held", held)
                .param("resolution", resolution)
                .update();
    }

    void insertMove(String ref, String council, Move move) {
        jdbc.sql("""
                insert into delivery.issue_move (ref, council, before, after, held, day, reason)
                values (:ref, :council, :before, :after, :held, :day, :reason)""")
                .param("ref", ref)
                .param("council", council)
                .param("before", move.before())
                .param("after", move.after())
                .param("held", move.held())
                .param("day", move.day())
                .param("reason", move.reason())
                .update();
    }

    /** The latest move first; each with the title of the undertaking that had it afterwards. */
    List<Move> moves(String ref) {
        return jdbc.sql("""
                select m.before, m.after, coalesce(t.title, m.held) as held, m.day, m.reason
                  from delivery.issue_move m left join thread.thing t on t.ref = m.held
                 where m.ref = :ref order by m.id desc""")
                .param("ref", ref)
                .query((row, n) -> new Move(
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("held"),
                        row.getObject("day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }
}
