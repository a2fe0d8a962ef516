package org.goldenthread.delivery.raid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.delivery.raid.RaidEntry.Type;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RaidStore {
    private final JdbcClient jdbc;

    RaidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An undertaking and everything below it. */
    Set<String> inside(String within) {
        return Set.copyOf(jdbc.sql("select delivery.below(:within)")
                .param("within", within)
                .query(String.class)
                .list());
    }

    private List<RaidEntry> asked(Type type, String council, Set<String> inside, String sql) {
        return jdbc.sql(sql)
                .param("council", council)
                .param("whole", inside.isEmpty())
                .param("inside", inside.toArray(String[]::new))
                .query((row, n) -> new RaidEntry(
                        type,
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("href"),
                        row.getString("about"),
                        row.getString("weight"),
                        new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                        row.getString("owner"),
                        row.getObject("due", LocalDate.class),
                        row.getString("words")))
                .list();
    }

    /** Issues that are not closed, the most severe first. */
    List<RaidEntry> issues(String council, Set<String> inside) {
        return asked(Type.ISSUE, council, inside, """
                select i.ref, t.title, '/delivery/issues/' || i.ref as href, a.title as about, i.severity as weight,
                       t.state, t.tone, coalesce(o.title, i.owner_named) as owner, t.due, i.words
                  from delivery.issue i join thread.thing t on t.ref = i.ref
                  join thread.thing a on a.ref = i.about left join thread.thing o on o.ref = t.owner
                 where i.council = :council and i.life <> 'closed'
                   and (:whole or i.about = any (:inside) or i.held = any (:inside))
                 order by array_position(array['critical','high','medium','low'], i.severity), i.raised, t.number""");
    }

    /** What waits for another project's action or milestone that is not finished, what is expected first at the top. */
    List<RaidEntry> waits(String council, Set<String> inside) {
        return asked(Type.DEPENDENCY, council, inside, """
                select d.ref, l.title || ' waits for ' || e.title as title, '/delivery/actions/' || d.ref as href,
                       p.title || ' on ' || q.title as about, '' as weight, e.state, e.tone,
                       coalesce(o.title, '') as owner, coalesce(b.forecast_due, e.due) as due, d.reason as words
                  from delivery.dependency d
                  join delivery.action a on a.ref = d.ref join delivery.action b on b.ref = d.earlier
                  join thread.thing l on l.ref = d.ref join thread.thing e on e.ref = d.earlier
                  join thread.thing p on p.ref = a.project join thread.thing q on q.ref = b.project
                  left join thread.thing o on o.ref = e.owner
                 where d.council = :council and a.project <> b.project
                   and a.life not in ('complete','cancelled') and b.life not in ('complete','cancelled')
                   and (:whole or a.project = any (:inside) or b.project = any (:inside))
                 order by coalesce(b.forecast_due, e.due) nulls last, d.ref, d.earlier""");
    }
}
