package org.goldenthread.delivery.opportunities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.office.Control;
import org.goldenthread.delivery.office.Orders;
import org.goldenthread.delivery.office.Slice;
import org.goldenthread.delivery.opportunities.Opportunity.Decision;
import org.goldenthread.delivery.opportunities.Opportunity.Draft;
import org.goldenthread.site.list.ListRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpportunityStore {
    private static final String COLUMNS =
            "select o.ref, o.council, t.title, o.words, o.board, t.owner, o.life, o.decision, o.decided";
    private static final String FROM = " from delivery.opportunity o join thread.thing t on t.ref = o.ref ";
    private static final String WANTED = """
             where o.council = :council and (:life = '' or o.life = :life)
               and (:within = '' or exists (select from thread.tie i where i.lower = o.ref
                                               and i.upper in (select delivery.below(:within))))
            """;
    /** What {@link Control.Counted} counts: all opportunities, those being considered. */
    static final String COUNTS = """
            array[count(*), count(*) filter (where o.life = 'being considered')]
              from delivery.opportunity o where o.council = :council
               and (:within = '' or exists (select from thread.tie i where i.lower = o.ref
                                               and i.upper in (select ref from inside)))
            """;

    private static final Orders ORDERS = new Orders(
            "t.number",
            Map.of(
                    "title", "t.title",
                    "board", "o.board",
                    "state", "nullif(o.life, 'being considered')",
                    "decided", "o.decided"));
    private final JdbcClient jdbc;

    OpportunityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which opportunities; empty words mean any. */
    record Wanted(String council, String within, String life) {}

    private static Opportunity read(ResultSet row, int n) throws SQLException {
        return new Opportunity(
                row.getString("ref"),
                row.getString("council"),
                new Draft(
                        row.getString("title"), row.getString("words"), row.getString("board"), row.getString("owner")),
                row.getString("life"),
                new Decision(row.getString("decision"), row.getObject("decided", LocalDate.class)));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("council", wanted.council())
                .param("within", wanted.within())
                .param("life", wanted.life());
    }

    List<Opportunity> page(Wanted wanted, ListRequest request) {
        return asked(COLUMNS + FROM + WANTED + ORDERS.by(request), wanted)
                .param("size", request.size())
                .param("skipped", Slice.skipped(request))
                .query(OpportunityStore::read)
                .list();
    }

    long count(Wanted wanted) {
        return asked("select count(*)" + FROM + WANTED, wanted)
                .query(Long.class)
                .single();
    }

    Optional<Opportunity> find(String ref) {
        return jdbc.sql(COLUMNS + FROM + "where o.ref = :ref")
                .param("ref", ref)
                .query(OpportunityStore::read)
                .optional();
    }

    void insert(String ref, String council, Draft draft) {
        jdbc.sql("""
                insert into delivery.opportunity (ref, council, words, board, life)
                values (:ref, :council, :words, :board, 'being considered')""")
                .param("ref", ref)
                .param("council", council)
                .param("words", draft.words())
                .param("board", draft.board())
                .update();
    }

    void update(String ref, Draft draft) {
        jdbc.sql("update delivery.opportunity set words = :words, board = :board where ref = :ref")
                .param("ref", ref)
                .param("words", draft.words())
                .param("board", draft.board())
                .update();
    }

    void decide(String ref, String life, Decision decision) {
        jdbc.sql("""
                update delivery.opportunity set life = :life, decision = :decision, decided = :day
                 where ref = :ref""")
                .param("ref", ref)
                .param("life", life)
                .param("decision", decision.words())
                .param("day", decision.day())
                .update();
    }
}
