package org.goldenthread.reports.tabled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AskStore {
    private final JdbcClient jdbc;

    AskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Ask read(ResultSet row, int n) throws SQLException {
        return new Ask(
                row.getLong("id"),
                row.getString("ref"),
                row.getInt("position"),
                row.getString("number"),
                Ask.Verb.ofCode(row.getString("verb")),
                row.getString("words"),
                new Ask.Answer(
                        Ask.Outcome.find(row.getString("outcome")).orElseThrow(),
                        row.getString("amended"),
                        row.getObject("day", LocalDate.class),
                        row.getString("decision"),
                        row.getString("recommendation")));
    }

    /** What a report recommends, in its order. */
    List<Ask> of(String report) {
        return jdbc.sql("""
                select id, ref, position, number, verb, words, outcome, amended, day, decision, recommendation
                  from reports.ask where ref = :ref order by position""").param("ref", report).query(AskStore::read).list();
    }

    void insert(String council, Ask ask) {
        jdbc.sql("""
                insert into reports.ask (ref, council, position, number, verb, words)
                values (:ref, :council, :position, :number, :verb, :words)""")
                .param("ref", ask.report())
                .param("council", council)
                .param("position", ask.position())
                .param("number", ask.number())
                .param("verb", ask.verb().code())
                .param("words", ask.words())
                .update();
    }

    void answer(long id, Ask.Answer answer) {
        jdbc.sql("""
                update reports.ask set outcome = :outcome, amended = :amended, day = :day, decision = :decision,
                  recommendation = :recommendation where id = :id""")
                .param("id", id)
                .param("outcome", answer.outcome().code())
                .param("amended", answer.amended())
                .param("day", answer.day(), Types.DATE)
                .param("decision", answer.decision(), Types.VARCHAR)
                .param("recommendation", answer.recommendation(), Types.VARCHAR)
                .update();
    }
}
