package org.goldenthread.risks.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterStore {
    private final JdbcClient jdbc;

    RegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Register read(ResultSet row, int n) throws SQLException {
        return new Register(
                row.getLong("id"),
                row.getInt("version"),
                RegisterLevel.ofCode(row.getString("level")),
                row.getString("name"),
                row.getString("about"),
                row.getObject("upper", Long.class),
                row.getLong("matrix"),
                new Register.Cadence(
                        row.getString("body"),
                        row.getObject("review_months", Integer.class),
                        row.getObject("review_meetings", Integer.class)),
                new Register.Rules(
                        row.getObject("threshold", Integer.class),
                        row.getObject("overdue_days", Integer.class),
                        row.getBoolean("significant"),
                        row.getString("by_rule").equals("do"),
                        Aggregate.ofCode(row.getString("aggregation"))),
                row.getObject("closed", LocalDate.class));
    }

    /** Those of a council, from the highest level down, by name. */
    List<Register> all(String council) {
        return jdbc.sql("""
                select id, version, level, name, about, upper, matrix, body, review_months, review_meetings, threshold,
                       overdue_days, significant, by_rule, aggregation, closed
                  from risks.register where council = :council
                 order by array_position(array['corporate','programme','partnership','plan','service','strand',
                                               'project'], level), lower(name)""")
                .param("council", council)
                .query(RegisterStore::read)
                .list();
    }

    /** How many risks that are not closed stand in a register or were written into it. */
    int live(long register) {
        return jdbc.sql("select count(*) from risks.risk where :id in (register, home) and state <> 'closed'")
                .param("id", register)
                .query(Integer.class)
                .single();
    }

    long insert(String council, Register one) {
        return written(jdbc.sql("""
                insert into risks.register (council, level, name, about, upper, matrix, body, review_months,
                  review_meetings, threshold, overdue_days, significant, by_rule, aggregation, closed)
                values (:council, :level, :name, :about, :upper, :matrix, :body, :months, :meetings, :threshold,
                  :overdue, :significant, :by_rule, :aggregation, :closed) returning id"""), one)
                .param("council", council)
                .query(Long.class)
                .single();
    }

    int update(Register one) {
        return written(jdbc.sql("""
                update risks.register set level = :level, name = :name, about = :about, upper = :upper,
                  matrix = :matrix, body = :body, review_months = :months, review_meetings = :meetings,
                  threshold = :threshold, overdue_days = :overdue, significant = :significant, by_rule = :by_rule,
                  aggregation = :aggregation, closed = :closed, version = version + 1
                 where id = :id and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Register one) {
        return statement
                .param("level", one.level().code())
                .param("name", one.name())
                .param("about", one.about(), Types.VARCHAR)
                .param("upper", one.upper(), Types.BIGINT)
                .param("matrix", one.matrix())
                .param("body", one.cadence().body())
                .param("months", one.cadence().months(), Types.INTEGER)
                .param("meetings", one.cadence().meetings(), Types.INTEGER)
                .param("threshold", one.rules().threshold(), Types.INTEGER)
                .param("overdue", one.rules().overdueDays(), Types.INTEGER)
                .param("significant", one.rules().significant())
                .param("by_rule", one.rules().byItself() ? "do" : "propose")
                .param("aggregation", one.rules().aggregate().code())
                .param("closed", one.closed(), Types.DATE);
    }
}
