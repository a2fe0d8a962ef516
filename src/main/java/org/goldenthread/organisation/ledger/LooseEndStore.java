package org.goldenthread.organisation.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LooseEndStore {
    private final JdbcClient jdbc;

    LooseEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where and when the ends are looked for. */
    record Look(String council, @Nullable Set<String> among, int most, LocalDate today) {}

    /**
     * A thing that something is wrong with.
     *
     * @param other the name of the unit or post that is the trouble; empty where it is the thing itself
     * @param since when it began, where that is known
     */
    record Found(
            String ref,
            String title,
            String other,
            @Nullable LocalDate since) {}

    private List<Found> find(String sql, Look look) {
        var among = look.among();
        return jdbc.sql(sql + " and (:everywhere or t.ref = any (:among)) order by t.kind, t.number limit :most")
                .param("council", look.council())
                .param("today", look.today())
                .param("everywhere", among == null)
                .param("among", among == null ? new String[0] : among.toArray(String[]::new))
                .param("most", look.most())
                .query((row, n) -> new Found(
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("other"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    List<Found> unitsWithoutPosts(Look look) {
        return find("""
                select t.ref, t.title, '' as other, null::date as since
                  from organisation.unit u join thread.thing t on t.ref = u.ref
                 where u.council = :council
                   and coalesce(u.opened <= :today, true) and coalesce(u.closed >= :today, true)
                   and not exists (select from organisation.post p join thread.thing c on c.ref = p.ref
                                    where c.service = u.ref and coalesce(p.closed >= :today, true))""", look);
    }

    /** Posts that nobody has held for longer than the days; acting counts as held. */
    List<Found> vacantPosts(Look look, int days) {
        return find("""
                select t.ref, t.title, '' as other, v.since
                  from organisation.post p join thread.thing t on t.ref = p.ref
                  cross join lateral (select coalesce(max(h.until) + 1, p.opened, p.made) as since
                    from organisation.holder h where h.ref = p.ref and h.until < :today) v
                 where p.council = :council
                   and coalesce(p.opened <= :today, true) and coalesce(p.closed >= :today, true)
                   and v.since < :today - %d
                   and not exists (select from organisation.holder h where h.ref = p.ref
                         and coalesce(h.since <= :today, true) and coalesce(h.until >= :today, true))""".formatted(days), look);
    }

    List<Found> ownedByClosedPosts(Look look) {
        return find("""
                select t.ref, t.title, c.title as other, p.closed as since
                  from thread.thing t join organisation.post p on p.ref = t.owner join thread.thing c on c.ref = p.ref
                 where t.council = :council and t.ended is null and p.closed < :today""", look);
    }

    List<Found> inClosedUnits(Look look) {
        return find("""
                select t.ref, t.title, c.title as other, u.closed as since
                  from thread.thing t join organisation.unit u on u.ref = t.service join thread.thing c on c.ref = u.ref
                 where t.council = :council and t.ended is null and u.closed < :today""", look);
    }

    List<Found> servicesWithoutOwners(Look look) {
        return find("""
                select t.ref, t.title, '' as other, null::date as since
                  from organisation.unit u join thread.thing t on t.ref = u.ref
                 where u.council = :council and u.level = 'service' and t.owner is null
                   and coalesce(u.opened <= :today, true) and coalesce(u.closed >= :today, true)""", look);
    }
}
