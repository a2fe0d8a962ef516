package org.goldenthread.delivery.updates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.Undertaking;
import org.goldenthread.delivery.updates.ProgressTable.Fact;
import org.goldenthread.delivery.updates.Update.Words;
import org.goldenthread.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgressUpdateStore {
    private static final String SELECT = """
            select u.id, u.ref, u.starts, u.months, u.closes, u.done, u.next, u.decisions, u.help, u.version,
                   array(select c.words from delivery.update_correction c where c.of = u.id
                          order by c.id) as corrections
              from delivery.progress_update u\s""";
    private final JdbcClient jdbc;

    ProgressUpdateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Update read(ResultSet row, int n) throws SQLException {
        return new Update(
                row.getLong("id"),
                row.getString("ref"),
                Period.ofMonths(row.getObject("starts", LocalDate.class), row.getInt("months")),
                row.getObject("closes", LocalDate.class),
                new Words(
                        row.getString("done"),
                        row.getString("next"),
                        row.getString("decisions"),
                        row.getString("help")),
                row.getInt("version"),
                List.of((String[]) row.getArray("corrections").getArray()));
    }

    /** Whether it was written; not where another version than the one seen is on record. */
    boolean upsert(Undertaking one, Period period, int seen, Words words) {
        return jdbc.sql("""
                insert into delivery.progress_update (ref, council, starts, months, closes, done, next, decisions, help)
                values (:ref, :council, :starts, :months, :closes, :done, :next, :decisions, :help)
                on conflict (ref, starts, months) do update
                  set done = excluded.done, next = excluded.next, decisions = excluded.decisions, help = excluded.help,
                      account = excluded.account, written = now(), version = progress_update.version + 1
                  where progress_update.version = :seen""")
                        .param("seen", seen)
                        .param("ref", one.ref())
                        .param("council", one.council())
                        .param("starts", period.start())
                        .param("months", period.months())
                        .param("closes", ProgressUpdates.closes(period))
                        .param("done", words.done().strip())
                        .param("next", words.next().strip())
                        .param("decisions", words.decisions().strip())
                        .param("help", words.help().strip())
                        .update()
                == 1;
    }

    void correct(Undertaking one, long update, String words) {
        jdbc.sql("""
                insert into delivery.update_correction (of, ref, council, words)
                values (:update, :ref, :council, :words)""")
                .param("update", update)
                .param("ref", one.ref())
                .param("council", one.council())
                .param("words", words)
                .update();
    }

    List<Update> of(String ref) {
        return jdbc.sql(SELECT + "where u.ref = :ref order by u.starts desc limit 120")
                .param("ref", ref)
                .query(ProgressUpdateStore::read)
                .list();
    }

    Optional<Update> of(String ref, Period period) {
        return jdbc.sql(SELECT + "where u.ref = :ref and u.starts = :starts and u.months = :months")
                .param("ref", ref)
                .param("starts", period.start())
                .param("months", period.months())
                .query(ProgressUpdateStore::read)
                .optional();
    }

    Map<String, Update> written(Collection<String> refs, Period period) {
        var found = new HashMap<String, Update>();
        jdbc.sql(SELECT + "where u.ref = any (:refs) and u.starts = :starts and u.months = :months")
                .param("refs", refs.toArray(String[]::new))
                .param("starts", period.start())
                .param("months", period.months())
                .query(ProgressUpdateStore::read)
                .list()
                .forEach(one -> found.put(one.ref(), one));
        return found;
    }

    /** What happened to these undertakings and in them, from a day to a day, the latest first. */
    List<Fact> facts(Collection<String> refs, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select * from (
                  select (u.starts + make_interval(months => u.months))::date - 1 as day, 'update' as sort, u.ref,
                         t.title, u.done as words, u.id
                    from delivery.progress_update u join thread.thing t on t.ref = u.ref where u.ref = any (:refs)
                  union all
                  select t.ended, a.sort, a.ref, t.title, a.evidence, 0
                    from delivery.action a join thread.thing t on t.ref = a.ref
                   where a.project = any (:refs) and a.life = 'complete' and t.ended is not null
                  union all
                  select m.day, 'move', m.ref, t.title, m.after, m.id
                    from delivery.move m join thread.thing t on t.ref = m.ref
                   where m.ref = any (:refs) and m.before <> '') f
                 where f.day >= :from
                   and f.day <= (date_trunc('month', :to::date) + interval '1 month')::date
                 order by f.day desc, f.sort, f.ref, f.id desc limit 500""")
                .param("refs", refs.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Fact(
                        row.getObject("day", LocalDate.class),
                        row.getString("sort"),
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("words")))
                .list();
    }
}
