package org.goldenthread.delivery.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.calendar.Day.Entry;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CalendarStore {
    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which days of which council, within which undertaking (empty for all), owned by which posts (empty for all). */
    record Wanted(String council, LocalDate from, LocalDate to, String within, Collection<String> posts) {}

    /** The posts of whoever works now. */
    Set<String> posts() {
        return Set.copyOf(
                jdbc.sql("select unnest(access.posts())").query(String.class).list());
    }

    /** What is due from a day to a day, by day, stage gates among it; what was cancelled, stopped or put off is not. */
    List<Entry> due(Wanted wanted) {
        return jdbc.sql("""
                with recursive down (ref) as (
                  select ref from delivery.undertaking where ref = :within
                  union all
                  select u.ref from delivery.undertaking u join down d on u.parent = d.ref)
                select t.due, t.ref, t.kind, t.title, t.state, t.tone, t.owner, coalesce(p.title, '') as part
                  from delivery.action a join thread.thing t on t.ref = a.ref
                  left join thread.thing p on p.ref = a.project
                 where a.council = :council and t.due between :from and :to
                   and a.life in ('planned','under way','complete')
                   and (:within = '' or a.project in (select ref from down))
                   and (cardinality(:posts) = 0 or t.owner = any (:posts))
                union all
                select t.due, t.ref, t.kind, t.title, t.state, t.tone, t.owner, coalesce(p.title, '')
                  from delivery.undertaking u join thread.thing t on t.ref = u.ref
                  left join thread.thing p on p.ref = u.parent
                 where u.council = :council and t.due between :from and :to and u.stage in ('approved','live','paused')
                   and (:within = '' or u.ref in (select ref from down))
                   and (cardinality(:posts) = 0 or t.owner = any (:posts))
                union all
                select g.planned, t.ref, 'gate', g.name,
                       case g.outcome when '' then 'no outcome yet' when 'pass' then 'passed'
                                      when 'conditional' then 'passed with conditions' else 'failed' end,
                       case g.outcome when '' then 'none' when 'pass' then 'good'
                                      when 'conditional' then 'warning' else 'bad' end,
                       t.owner, t.title
                  from delivery.gate g join thread.thing t on t.ref = g.ref
                  join delivery.undertaking u on u.ref = g.ref
                 where g.council = :council and g.planned between :from and :to
                   and u.stage in ('approved','live','paused')
                   and (:within = '' or g.ref in (select ref from down))
                   and (cardinality(:posts) = 0 or t.owner = any (:posts))
                 order by 1, 2 limit 2000""")
                .param("council", wanted.council())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("within", wanted.within())
                .param("posts", wanted.posts().toArray(String[]::new))
                .query((row, n) -> new Entry(
                        row.getObject("due", LocalDate.class),
                        row.getString("ref"),
                        row.getString("kind"),
                        row.getString("title"),
                        new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                        row.getString("part"),
                        row.getString("owner")))
                .list();
    }
}
