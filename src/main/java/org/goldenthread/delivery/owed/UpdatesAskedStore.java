package org.goldenthread.delivery.owed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.site.updates.Duty;
import org.goldenthread.site.updates.Reporting.Line;
import org.goldenthread.site.updates.Reporting.Told;
import org.goldenthread.vocabulary.Period;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UpdatesAskedStore {
    private final JdbcClient jdbc;

    UpdatesAskedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The undertakings that are live, and those that wrote an update of the month before they ended. */
    List<Line> live(String council, Period month) {
        return jdbc.sql("""
                select u.ref, t.title, t.owner, t.service
                  from delivery.undertaking u join thread.thing t on t.ref = u.ref
                 where u.council = :council
                   and (u.stage = :live or exists (select from delivery.progress_update p
                         where p.ref = u.ref and p.starts = :starts and p.months = 1))
                 order by t.number""")
                .param("council", council)
                .param("live", Stage.LIVE.code())
                .param("starts", month.start())
                .query((row, n) -> new Line(
                        row.getString("ref"),
                        new Duty.What(
                                row.getString("ref"),
                                row.getString("title"),
                                month.words(),
                                "/delivery/undertakings/" + row.getString("ref") + "/updates"),
                        row.getString("owner"),
                        row.getString("service")))
                .list();
    }

    /** The first update of each that speaks of the month or of a later one, and how the undertaking stands. */
    Map<String, Told> told(LocalDate month, Collection<String> refs) {
        return jdbc
                .sql("""
                select t.ref, t.state, t.tone, p.written::date as day, p.done
                  from thread.thing t
                  left join lateral (select p.written, p.done from delivery.progress_update p
                     where p.ref = t.ref and p.starts >= :month order by p.starts, p.id limit 1) p on true
                 where t.ref = any (:refs)""")
                .param("month", month)
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> Map.entry(
                        row.getString("ref"),
                        new Told(
                                row.getObject("day") != null,
                                row.getObject("day", LocalDate.class),
                                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                                row.getString("done") == null ? "" : row.getString("done"),
                                null,
                                0)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
