package org.goldenthread.delivery.contents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
                with recursive down (root, ref, level, stage, council) as (
                  select ref, ref, '', '', council from delivery.undertaking where ref = any (:refs)
                  union all
                  select d.root, u.ref, u.level, u.stage, u.council
                    from delivery.undertaking u join down d on u.parent = d.ref)
                select d.root, count(*) filter (where d.level = 'project') as projects,
                       count(*) filter (where d.level = 'project' and d.stage = 'live') as live,
                       coalesce(sum(c.actions), 0) as actions, coalesce(sum(c.complete), 0) as complete,
                       coalesce(sum(o.late), 0) as late, min(o.next) as next
                  from down d left join lateral (
                    select sum(actions) as actions, sum(complete) as complete from (
                      select k.actions, k.complete from delivery.content k where k.ref = d.ref
                      union all
                      select count(*), count(*) filter (where a.life = 'complete') from delivery.action a
                       where a.project = d.ref and a.life <> 'cancelled'
                         and d.council <> all ((select access.reads())::text[])) counted) c on true
                  left join lateral (
                    select count(*) filter (where t.due < :today) as late,
                           min(t.due) filter (where a.sort = 'milestone' and t.due >= :today) as next
                      from delivery.action a join thread.thing t on t.ref = a.ref
                     where a.project = d.ref and a.life in ('planned','under way')) o on true
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

    Map<String, List<String>> parts(Collection<String> undertakings, int most) {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("""
                select upper, ref from (
                  select p.upper, p.ref, row_number() over (partition by p.upper order by own desc, place, p.ref) as n
                    from (select parent as upper, ref, true as own, place from delivery.undertaking
                           where parent = any (:refs)
                          union all
                          select i.upper, u.ref, false, u.place
                            from thread.tie i join delivery.undertaking u on u.ref = i.lower
                           where i.upper = any (:refs) and i.kind = 'contributed_to_by') p) ranked
                 where n <= :most order by upper, n""")
                .param("refs", undertakings.toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> found.computeIfAbsent(row.getString("upper"), upper -> new ArrayList<>())
                        .add(row.getString("ref")))
                .list();
        return found;
    }
}
