package org.goldenthread.delivery.contents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContentsStore {
    private final JdbcClient jdbc;

    ContentsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Tally> of(Collection<String> undertakings, LocalDate today) {
        var found = new HashMap<String, Tally>();
        jdbc.sql("""
                with recursive down (root, ref, level, stage) as (
                  select ref, ref, '', '' from delivery.undertaking where ref = any (:refs)
                  union all
                  select d.root, u.ref, u.level, u.stage from delivery.undertaking u join down d on u.parent = d.ref),
                done as (
                  select d.root, count(*) as actions, count(*) filter (where a.life = 'complete') as complete,
                         count(*) filter (where a.life in ('planned','under way') and t.due < :today) as late,
                         min(t.due) filter (where a.sort = 'milestone' and a.life in ('planned','under way')
                                              and t.due >= :today) as next
                    from down d join delivery.action a on a.project = d.ref and a.life <> 'cancelled'
                    join thread.thing t on t.ref = a.ref
                   group by d.root)
                select d.root, count(*) filter (where d.level = 'project') as projects,
                       count(*) filter (where d.level = 'project' and d.stage = 'live') as live,
                       coalesce(max(n.actions), 0) as actions, coalesce(max(n.complete), 0) as complete,
                       coalesce(max(n.late), 0) as late, max(n.next) as next
                  from down d left join done n on n.root = d.root
                 group by d.root""")
                .param("refs", undertakings.toArray(String[]::new))
                .param("today", today)
                .query((row, n) -> Map.entry(
                        row.getString("root"),
                        new Tally(
                                row.getInt("projects"),
                                row.getInt("live"),
                                row.getInt("actions"),
                                row.getInt("complete"),
                                row.getInt("late"),
                                row.getObject("next", LocalDate.class))))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
