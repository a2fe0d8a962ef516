package org.goldenthread.governance.scrutiny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InquiryStore {
    static final String SELECT = """
            select q.ref, t.version, q.council, t.title, q.source, q.source_words, q.reason, q.how, q.day, q.state,
                   q.outcome, t.owner,
                   (select coalesce(array_agg(b.body order by b.position), '{}') from governance.inquiry_body b
                     where b.ref = q.ref) as bodies
              from governance.inquiry q join thread.thing t on t.ref = q.ref
            """;
    private static final String ORDER = " order by q.day nulls last, t.number";
    private final JdbcClient jdbc;

    InquiryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Inquiry read(ResultSet row, int n) throws SQLException {
        return new Inquiry(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                row.getString("title"),
                List.of((String[]) row.getArray("bodies").getArray()),
                new Inquiry.Why(
                        Inquiry.Source.ofCode(row.getString("source")),
                        row.getString("source_words"),
                        row.getString("reason")),
                Inquiry.How.ofCode(row.getString("how")),
                row.getObject("day", LocalDate.class),
                row.getString("owner"),
                InquiryState.ofCode(row.getString("state")),
                row.getString("outcome"));
    }

    List<Inquiry> all(String council) {
        return jdbc.sql(SELECT + " where q.council = :council" + ORDER)
                .param("council", council)
                .query(InquiryStore::read)
                .list();
    }

    /** Of every council whose work the visitor may see, as far as it is shared. */
    List<Inquiry> shared(String council) {
        return jdbc.sql(SELECT + " where q.council = :council or t.publication <> 'internal'" + ORDER)
                .param("council", council)
                .query(InquiryStore::read)
                .list();
    }

    Optional<Inquiry> find(String ref) {
        return jdbc.sql(SELECT + " where q.ref = :ref")
                .param("ref", ref)
                .query(InquiryStore::read)
                .optional();
    }

    void insert(String ref, String council, Inquiries.Draft draft) {
        written(jdbc.sql("""
                insert into governance.inquiry (ref, council, source, source_words, reason, how, day, state)
                values (:ref, :council, :source, :words, :reason, :how, :day, 'proposed')"""), ref, draft).param("council", council).update();
    }

    void update(String ref, Inquiries.Draft draft) {
        written(jdbc.sql("""
                update governance.inquiry set source = :source, source_words = :words, reason = :reason, how = :how,
                  day = :day where ref = :ref"""), ref, draft).update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, String ref, Inquiries.Draft draft) {
        return statement
                .param("ref", ref)
                .param("source", draft.why().source().code())
                .param("words", draft.why().words())
                .param("reason", draft.why().reason())
                .param("how", draft.how().code())
                .param("day", draft.day(), Types.DATE);
    }

    void clearBodies(String ref) {
        jdbc.sql("delete from governance.inquiry_body where ref = :ref")
                .param("ref", ref)
                .update();
    }

    void body(String ref, String council, String body, int position) {
        jdbc.sql("""
                insert into governance.inquiry_body (ref, council, body, position)
                values (:ref, :council, :body, :position)""")
                .param("ref", ref)
                .param("council", council)
                .param("body", body)
                .param("position", position)
                .update();
    }

    void stand(String ref, InquiryState state, String outcome) {
        jdbc.sql("update governance.inquiry set state = :state, outcome = :outcome where ref = :ref")
                .param("ref", ref)
                .param("state", state.code())
                .param("outcome", outcome)
                .update();
    }

    List<Question> questions(String ref) {
        return jdbc.sql("""
                select id, question, asked_by, answer, answered_by, action from governance.inquiry_question
                 where ref = :ref order by id""")
                .param("ref", ref)
                .query((row, n) -> new Question(
                        row.getLong("id"),
                        row.getString("question"),
                        row.getString("asked_by"),
                        row.getString("answer"),
                        row.getString("answered_by"),
                        row.getString("action")))
                .list();
    }

    void insert(String ref, String council, Question question) {
        written(jdbc.sql("""
                insert into governance.inquiry_question
                  (ref, council, question, asked_by, answer, answered_by, action)
                values (:ref, :council, :question, :askedBy, :answer, :answeredBy, :action)"""), ref, question).param("council", council).update();
    }

    int update(String ref, Question question) {
        return written(jdbc.sql("""
                update governance.inquiry_question set question = :question, asked_by = :askedBy, answer = :answer,
                  answered_by = :answeredBy, action = :action where id = :id and ref = :ref"""), ref, question).param("id", question.id()).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, String ref, Question question) {
        return statement
                .param("ref", ref)
                .param("question", question.question())
                .param("askedBy", question.askedBy())
                .param("answer", question.answer())
                .param("answeredBy", question.answeredBy())
                .param("action", question.action());
    }
}
