package org.goldenthread.delivery.opportunities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.delivery.opportunities.Opportunity.Decision;
import org.goldenthread.delivery.opportunities.Opportunity.Draft;
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
    private final JdbcClient jdbc;

    OpportunityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Opportunity read(ResultSet row, int n) throws SQLException {
        return new Opportunity(
                row.getString("ref"),
                row.getString("council"),
                new Draft(
                        row.getString("title"), row.getString("words"), row.getString("board"), row.getString("owner")),
                row.getString("life"),
                new Decision(row.getString("decision"), row.getObject("decided", LocalDate.class)));
    }

    private JdbcClient.StatementSpec asked(String sql, String council, String within, String life) {
        return jdbc.sql(sql).param("council", council).param("within", within).param("life", life);
    }

    List<Opportunity> all(String council, String within, String life) {
        return asked(COLUMNS + FROM + WANTED + " order by t.number limit 5000", council, within, life)
                .query(OpportunityStore::read)
                .list();
    }

    /** How many opportunities there are, and how many of them are being considered. */
    record Tally(long all, long open) {}

    Tally tally(String council, String within) {
        return asked("""
                        select count(*) as total, count(*) filter (where o.life = 'being considered') as open
                        """ + FROM + WANTED, council, within, "")
                .query((row, n) -> new Tally(row.getLong("total"), row.getLong("open")))
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
