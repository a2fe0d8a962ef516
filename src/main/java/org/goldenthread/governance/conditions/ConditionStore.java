package org.goldenthread.governance.conditions;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConditionStore {
    private final JdbcClient jdbc;

    ConditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConditionReview> of(String ref) {
        return jdbc.sql("""
                select day, outcome, words, was, due, next from governance.condition_review
                 where ref = :ref order by id""")
                .param("ref", ref)
                .query((row, n) -> new ConditionReview(
                        row.getObject("day", LocalDate.class),
                        ConditionReview.Outcome.ofCode(row.getString("outcome")).orElseThrow(),
                        row.getString("words"),
                        row.getString("was"),
                        row.getObject("due", LocalDate.class),
                        row.getObject("next", LocalDate.class)))
                .list();
    }

    void insert(String ref, String council, ConditionReview one) {
        jdbc.sql("""
                insert into governance.condition_review (ref, council, day, outcome, words, was, due, next)
                values (:ref, :council, :day, :outcome, :words, :was, :due, :next)""")
                .param("ref", ref)
                .param("council", council)
                .param("day", one.day())
                .param("outcome", one.outcome().code())
                .param("words", one.words())
                .param("was", one.was())
                .param("due", one.due(), Types.DATE)
                .param("next", one.next(), Types.DATE)
                .update();
    }

    /** What holds from now on; empty and without a day where the condition was lifted. */
    void hold(String ref, String condition, ConditionReview one) {
        jdbc.sql("update governance.decision set condition = :condition, review = :next where ref = :ref")
                .param("ref", ref)
                .param("condition", condition)
                .param("next", one.next(), Types.DATE)
                .update();
    }
}
