package org.goldenthread.governance.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.governance.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecommendationStore {
    private static final String SELECT = """
            select c.ref, t.version, c.council, t.title, c.source, c.source_body, c.source_named, c.inquiry, c.wording,
                   c.day, c.to_body, c.to_named, c.answer_due, c.state, c.answer, c.answered, c.decision, c.evidence,
                   c.done, t.owner, t.due
            """;
    private static final String FROM = "from governance.recommendation c join thread.thing t on t.ref = c.ref ";
    private final JdbcClient jdbc;

    RecommendationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Recommendation read(ResultSet row, int n) throws SQLException {
        return new Recommendation(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                row.getString("title"),
                new Recommendation.Origin(
                        Recommendation.Source.ofCode(row.getString("source")),
                        row.getString("source_body"),
                        row.getString("source_named"),
                        row.getObject("day", LocalDate.class),
                        row.getString("to_body"),
                        row.getString("to_named"),
                        row.getString("inquiry")),
                row.getString("wording"),
                new Recommendation.Answer(
                        Recommendation.Life.ofCode(row.getString("state")),
                        row.getObject("answer_due", LocalDate.class),
                        row.getObject("answered", LocalDate.class),
                        row.getString("answer"),
                        row.getString("decision"),
                        row.getObject("done", LocalDate.class),
                        row.getString("evidence")),
                row.getString("owner"),
                row.getObject("due", LocalDate.class));
    }

    /** The newest first. */
    List<Recommendation> all(String council) {
        return jdbc.sql(SELECT + FROM + " where c.council = :council order by c.day desc, t.number desc")
                .param("council", council)
                .query(RecommendationStore::read)
                .list();
    }

    /** One more than the page holds, where there are more. */
    List<Recommendation> page(RecommendationFilter filter, LocalDate today) {
        var sql = SELECT + FROM + where(filter) + filter.paging().sql(FROM);
        return asked(jdbc.sql(sql), filter, today)
                .param("after", filter.paging().after(), Types.VARCHAR)
                .param("most", filter.paging().most())
                .query(RecommendationStore::read)
                .list();
    }

    long count(RecommendationFilter filter, LocalDate today) {
        return asked(jdbc.sql("select count(*) " + FROM + where(filter)), filter, today)
                .query(Long.class)
                .single();
    }

    private static String where(RecommendationFilter filter) {
        var standing =
                switch (filter.state()) {
                    case "" -> " and c.state in ('awaited','accepted','partly')";
                    case "all" -> "";
                    case "overdue" -> " and c.state = 'awaited' and c.answer_due < :today";
                    default -> " and c.state = :state";
                };
        return " where c.council = :council" + standing + (filter.source().isEmpty() ? "" : " and c.source = :source")
                + (filter.words().isBlank() ? "" : " and (t.ref ilike :words or c.wording ilike :words)");
    }

    private static JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, RecommendationFilter filter, LocalDate today) {
        return statement
                .param("council", filter.council())
                .param("state", filter.state())
                .param("source", filter.source())
                .param("today", today)
                .param("words", Paging.like(filter.words()));
    }

    /** Of an inquiry, answered by a decision, or addressed to or made by a body. */
    List<Recommendation> about(String ref) {
        return jdbc.sql(SELECT + FROM + """
                         where c.inquiry = :ref or c.decision = :ref or c.to_body = :ref or c.source_body = :ref
                         order by c.day desc, t.number desc limit 50""")
                .param("ref", ref)
                .query(RecommendationStore::read)
                .list();
    }

    Optional<Recommendation> find(String ref) {
        return jdbc.sql(SELECT + FROM + " where c.ref = :ref")
                .param("ref", ref)
                .query(RecommendationStore::read)
                .optional();
    }

    void insert(String ref, String council, Recommendations.Draft draft) {
        written(jdbc.sql("""
                insert into governance.recommendation (ref, council, source, source_body, source_named, inquiry,
                  wording, day, to_body, to_named, answer_due, state)
                values (:ref, :council, :source, :body, :named, :inquiry, :wording, :day, :toBody, :toNamed, :due,
                  'awaited')"""), ref, draft).param("council", council).update();
    }

    void update(String ref, Recommendations.Draft draft) {
        written(jdbc.sql("""
                update governance.recommendation set source = :source, source_body = :body, source_named = :named,
                  inquiry = :inquiry, wording = :wording, day = :day, to_body = :toBody, to_named = :toNamed,
                  answer_due = :due where ref = :ref"""), ref, draft).update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, String ref, Recommendations.Draft draft) {
        var origin = draft.origin();
        return statement
                .param("ref", ref)
                .param("source", origin.source().code())
                .param("body", origin.body(), Types.VARCHAR)
                .param("named", origin.named())
                .param("inquiry", origin.inquiry(), Types.VARCHAR)
                .param("wording", draft.wording())
                .param("day", origin.day())
                .param("toBody", origin.toBody(), Types.VARCHAR)
                .param("toNamed", origin.toNamed())
                .param("due", origin.day().plusMonths(Recommendation.MONTHS));
    }

    void answer(String ref, Recommendation.Answer answer) {
        jdbc.sql("""
                update governance.recommendation set state = :state, answered = :day, answer = :words,
                  decision = :decision, done = :done, evidence = :evidence where ref = :ref""")
                .param("ref", ref)
                .param("state", answer.life().code())
                .param("day", answer.day(), Types.DATE)
                .param("words", answer.words())
                .param("decision", answer.decision(), Types.VARCHAR)
                .param("done", answer.done(), Types.DATE)
                .param("evidence", answer.evidence())
                .update();
    }
}
