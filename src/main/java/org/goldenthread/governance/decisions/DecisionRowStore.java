package org.goldenthread.governance.decisions;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.governance.decisions.DecisionState.Move;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of decisions and the steps of their route. */
@Repository
class DecisionRowStore {
    private final JdbcClient jdbc;

    DecisionRowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String ref, String council, Decisions.Draft draft, KeyTest key, DecisionState state) {
        written(jdbc.sql("""
                insert into governance.decision (ref, council, verb, body, post, maker_named, day, meeting, executive,
                  callable, not_callable, wards, key, judged, exempt, condition, review, state)
                values (:ref, :council, :verb, :body, :post, :named, :day, :meeting, :executive, :callable, :why,
                  :wards, :key, :judged, :exempt, :condition, :review, :state)"""), ref, draft, key)
                .param("council", council)
                .param("state", state.code())
                .update();
        words(jdbc.sql("""
                insert into governance.decision_words
                  (ref, council, exempt, wording, reasons, alternatives, spend, key_why)
                values (:ref, :council, :exempt, :wording, :reasons, :alternatives, :spend, :keyWhy)"""), ref, draft, key).param("council", council).update();
    }

    void update(String ref, Decisions.Draft draft, KeyTest key) {
        written(jdbc.sql("""
                update governance.decision set verb = :verb, body = :body, post = :post, maker_named = :named,
                  day = :day, meeting = :meeting, executive = :executive, callable = :callable, not_callable = :why,
                  wards = :wards, key = :key, judged = :judged, exempt = :exempt, condition = :condition,
                  review = :review where ref = :ref"""), ref, draft, key).update();
        words(jdbc.sql("""
                update governance.decision_words set exempt = :exempt, wording = :wording, reasons = :reasons,
                  alternatives = :alternatives, spend = :spend, key_why = :keyWhy where ref = :ref"""), ref, draft, key).update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, String ref, Decisions.Draft draft, KeyTest key) {
        var taken = draft.taken();
        return statement
                .param("ref", ref)
                .param("verb", taken.verb().code())
                .param("body", taken.maker().body(), Types.VARCHAR)
                .param("post", taken.maker().post(), Types.VARCHAR)
                .param("named", taken.maker().named())
                .param("day", taken.day())
                .param("meeting", taken.meeting())
                .param("executive", taken.executive())
                .param("callable", draft.callable())
                .param("why", draft.callable() ? "" : draft.notCallable())
                .param("wards", draft.wards().toArray(String[]::new))
                .param("key", key.answer().code())
                .param("judged", draft.judged() != null)
                .param("exempt", draft.exempt())
                .param("condition", draft.carrying().condition())
                .param("review", draft.carrying().review(), Types.DATE);
    }

    private static JdbcClient.StatementSpec words(
            JdbcClient.StatementSpec statement, String ref, Decisions.Draft draft, KeyTest key) {
        var spend = draft.words().spend();
        return statement
                .param("ref", ref)
                .param("exempt", !draft.exempt().isEmpty())
                .param("wording", draft.words().wording())
                .param("reasons", draft.words().reasons())
                .param("alternatives", draft.words().alternatives())
                .param("spend", spend == null ? null : spend.pence(), Types.BIGINT)
                .param("keyWhy", key.why());
    }

    void stand(String ref, DecisionState state) {
        jdbc.sql("update governance.decision set state = :state where ref = :ref")
                .param("ref", ref)
                .param("state", state.code())
                .update();
    }

    void publish(String ref, LocalDate published, LocalDate closes) {
        jdbc.sql("""
                update governance.decision set state = 'call_in_open', published = :published, closes = :closes
                 where ref = :ref""")
                .param("ref", ref)
                .param("published", published)
                .param("closes", closes)
                .update();
    }

    void reword(String ref, String wording) {
        jdbc.sql("update governance.decision_words set wording = :wording where ref = :ref")
                .param("ref", ref)
                .param("wording", wording)
                .update();
    }

    void step(String ref, String council, DecisionStep step) {
        jdbc.sql("""
                insert into governance.decision_step
                  (ref, council, move, before, after, day, who, reason, agreed, account)
                values (:ref, :council, :move, :before, :after, :day, :who, :reason, :agreed, access.who())""")
                .param("ref", ref)
                .param("council", council)
                .param("move", step.move().code())
                .param("before", step.before().code())
                .param("after", step.after().code())
                .param("day", step.day())
                .param("who", step.who())
                .param("reason", step.reason())
                .param("agreed", step.agreed())
                .update();
    }

    /** The way a decision has gone, from the beginning. */
    List<DecisionStep> steps(String ref) {
        return jdbc.sql("""
                select move, before, after, day, who, reason, agreed, account, made
                  from governance.decision_step where ref = :ref order by id""")
                .param("ref", ref)
                .query((row, n) -> new DecisionStep(
                        Move.ofCode(row.getString("move")).orElseThrow(),
                        DecisionState.ofCode(row.getString("before")),
                        DecisionState.ofCode(row.getString("after")),
                        row.getObject("day", LocalDate.class),
                        row.getString("who"),
                        row.getString("reason"),
                        row.getString("agreed"),
                        row.getObject("account", Long.class),
                        row.getTimestamp("made").toInstant()))
                .list();
    }
}
