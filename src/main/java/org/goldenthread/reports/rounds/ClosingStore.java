package org.goldenthread.reports.rounds;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.site.updates.Reporting.Told;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of a round when it is closed. */
@Repository
class ClosingStore {
    private final JdbcClient jdbc;

    ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Round round, long closing, List<Answer> answers) {
        jdbc.sql("""
                insert into reports.round_answer (ref, council, closing, line, standing, day, late, state, tone, words,
                       amount, better, excused, post, service)
                select :ref, :council, :closing, n.*
                  from unnest(:lines, :standings, :days::date[], :lates, :states, :tones, :words, :amounts,
                              :betters, :excuses, :posts, :services) n""")
                .param("ref", round.ref())
                .param("council", round.council())
                .param("closing", closing)
                .param("lines", column(answers, one -> one.line().id(), new Long[0]))
                .param("standings", column(answers, one -> one.standing().code(), new String[0]))
                .param("days", column(answers, one -> iso(one.told().day()), new String[0]))
                .param("lates", column(answers, Answer::late, new Integer[0]))
                .param("states", column(answers, one -> one.told().state().words(), new String[0]))
                .param("tones", column(answers, one -> one.told().state().tone().code(), new String[0]))
                .param("words", column(answers, one -> one.told().words(), new String[0]))
                .param("amounts", column(answers, one -> one.told().amount(), new BigDecimal[0]))
                .param("betters", column(answers, one -> one.told().better(), new Integer[0]))
                .param("excuses", column(answers, one -> one.line().excused(), new String[0]))
                .param("posts", column(answers, one -> one.names().post(), new String[0]))
                .param("services", column(answers, one -> one.names().service(), new String[0]))
                .update();
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> T[] column(List<Answer> answers, Function<Answer, @Nullable T> value, T[] kind) {
        return answers.stream().map(value).toList().toArray(kind);
    }

    /** The answers of the newest closing. */
    List<Answer> newest(String ref) {
        return jdbc.sql("select " + LineStore.COLUMNS + """
                     , a.standing, a.day, a.late, a.state, a.tone, a.words, a.amount, a.better, a.excused, a.post,
                       a.service
                  from reports.round_answer a join reports.round_line l on l.id = a.line
                 where a.ref = :ref and a.closing = (
                   select s.id from reports.round_step s where s.ref = :ref and s.move = 'close'
                    order by s.id desc limit 1)
                 order by l.id""")
                .param("ref", ref)
                .query(ClosingStore::read)
                .list();
    }

    private static Answer read(ResultSet row, int n) throws SQLException {
        var standing = Standing.ofCode(row.getString("standing"));
        return new Answer(
                LineStore.read(row, row.getString("excused")),
                standing,
                new Told(
                        standing.answered(),
                        row.getObject("day", LocalDate.class),
                        new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                        row.getString("words"),
                        row.getBigDecimal("amount"),
                        row.getInt("better")),
                row.getInt("late"),
                new Answer.Names(row.getString("post"), row.getString("service")));
    }
}
