package org.goldenthread.benefits.ends;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorthEndStore {
    private final JdbcClient jdbc;

    WorthEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A thing at which something is missing. @param what which, such as a year @param amount 0 where none is meant */
    record At(String ref, String title, String what, Money amount) {}

    /** Which council, which things (null for all), how many are wanted, and the day it is. */
    record Scope(String council, @Nullable Set<String> among, int most, LocalDate today) {}

    private List<At> found(String sql, Scope scope) {
        var among = scope.among() == null ? "" : " and t.ref = any (:among)";
        return jdbc.sql(sql.replace("{scope}", "t.council = :council" + among) + " limit :most")
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("today", scope.today())
                .param("year", Period.financialYearOf(scope.today()))
                .param("most", scope.most())
                .query((row, n) -> new At(
                        row.getString("ref"),
                        row.getString("title"),
                        row.getString("what"),
                        new Money(row.getLong("amount"))))
                .list();
    }

    /** Headlines that are not the sum of what they are made of. */
    List<At> unexplained(Scope scope) {
        return found("""
                select t.ref, t.title, '' as what,
                       h.pence - coalesce(l.pence, 0) - coalesce(r.pence, 0) as amount
                  from benefits.headline h join thread.thing t on t.ref = h.ref
                  left join lateral (
                       select sum(case
                                when s.state = 'withdrawn' then null
                                when h.basis = 'delivered' and s.state = 'unachievable' then y.verified
                                when h.basis = 'delivered' then y.delivered
                                when s.state = 'unachievable' then null
                                when h.basis = 'planned' then y.planned
                                else y.forecast end) as pence
                         from benefits.headline_line hl join benefits.saving s on s.ref = hl.saving
                         join benefits.line_year y on y.ref = s.ref and y.ended is null
                          and y.year between h.first and h.last
                        where hl.ref = h.ref) l on true
                  left join lateral (
                       select sum(x.pence) as pence from benefits.headline_rest x where x.ref = h.ref) r on true
                 where {scope} and h.pence <> coalesce(l.pence, 0) + coalesce(r.pence, 0) order by t.number""", scope);
    }

    /** Lines that claim what another one claims; both of the two are named. */
    List<At> claimedTwice(Scope scope) {
        return found("""
                select t.ref, t.title, a.what || ', which ' || b.ref || ' claims too' as what, 0 as amount
                  from benefits.claim a
                  join benefits.claim b on b.council = a.council and b.sort = a.sort and b.key = a.key and a.ref < b.ref
                   and a.starts <= coalesce(b.ends, date '9999-12-31')
                   and b.starts <= coalesce(a.ends, date '9999-12-31')
                  join benefits.saving s on s.ref = a.ref and s.state not in ('unachievable','withdrawn')
                  join benefits.saving o on o.ref = b.ref and o.state not in ('unachievable','withdrawn')
                  join thread.thing t on t.ref = a.ref
                 where a.council = :council and {scope}
                   and not exists (select from benefits.settlement x
                                    where x.one = a.ref and x.other = b.ref and x.sort = a.sort and x.key = a.key)
                 order by t.number""", scope);
    }

    List<At> unverified(Scope scope) {
        return found("""
                select t.ref, t.title, min(y.year)::text as what, sum(y.delivered)::bigint as amount
                  from benefits.saving s join thread.thing t on t.ref = s.ref
                  join benefits.line_year y on y.ref = s.ref and y.ended is null and y.verified_on is null
                   and y.delivered <> 0 and (y.year < :year or s.state = 'delivered')
                 where s.council = :council and s.state <> 'withdrawn' and {scope}
                 group by t.ref order by t.number""", scope);
    }

    List<At> unreplaced(Scope scope) {
        return found("""
                select t.ref, t.title, '' as what,
                       coalesce((select sum(y.planned) from benefits.line_year y
                                  where y.ref = s.ref and y.ended is null), 0)::bigint as amount
                  from benefits.saving s join thread.thing t on t.ref = s.ref
                 where s.council = :council and s.state = 'unachievable' and s.replacement is null and s.mitigation = ''
                   and {scope} order by t.number""", scope);
    }

    /** Counting lines with a plan for this year whose forecast is missing or was last looked at before the quarter. */
    List<At> withoutForecast(Scope scope) {
        return found("""
                select t.ref, t.title, case when y.forecast is null then 'none' else 'old' end as what, 0 as amount
                  from benefits.saving s join thread.thing t on t.ref = s.ref
                  join benefits.line_year y on y.ref = s.ref and y.ended is null and y.year = :year
                 where s.council = :council and s.state in ('identified','in_delivery','at_risk') and {scope}
                   and y.planned is not null
                   and (y.forecast is null or y.recorded < cast(:today as date) - interval '3 months')
                 order by t.number""", scope);
    }

    List<At> withoutOwner(Scope scope) {
        return found("""
                select t.ref, t.title, t.kind as what, 0 as amount from thread.thing t
                 where t.kind = 'saving' and t.owner is null and t.ended is null
                   and t.state not in ('withdrawn', 'unachievable') and {scope} order by t.number""", scope);
    }

    /** Benefits of which the owner, the measure or the work that makes them possible is not named. */
    List<At> incomplete(Scope scope) {
        return found("""
                select t.ref, t.title, regexp_replace(concat_ws(', ', case when t.owner is null then 'owner' end,
                       case when b.measure is null and not exists (select from benefits.benefit_year y
                                 where y.ref = b.ref and y.actual is not null) then 'measure' end,
                       case when not exists (select from benefits.benefit_enabler e where e.ref = b.ref)
                            then 'work that makes it possible' end), ', ([^,]*)$', ' and no \\1') as what, 0 as amount
                  from benefits.benefit b join thread.thing t on t.ref = b.ref
                 where b.council = :council and b.reviewed_on is null and {scope}
                   and (t.owner is null
                        or b.measure is null and not exists (select from benefits.benefit_year y
                                                              where y.ref = b.ref and y.actual is not null)
                        or not exists (select from benefits.benefit_enabler e where e.ref = b.ref))
                 order by t.number""", scope);
    }

    List<At> reviewsDue(Scope scope) {
        return found("""
                select t.ref, t.title, to_char(b.review_due, 'FMDD Mon YYYY') as what, 0 as amount
                  from benefits.benefit b join thread.thing t on t.ref = b.ref
                 where b.council = :council and b.reviewed_on is null and b.review_due < :today and {scope}
                 order by b.review_due, t.number""", scope);
    }

    /** Benefits whose owner also owns work that is to bring them. */
    List<At> ownJudges(Scope scope) {
        return found("""
                select t.ref, t.title, min(w.title) as what, 0 as amount
                  from benefits.benefit b join thread.thing t on t.ref = b.ref
                  join benefits.benefit_enabler e on e.ref = b.ref
                  join thread.thing w on w.ref = e.enabler and w.owner = t.owner
                 where b.council = :council and b.reviewed_on is null and {scope}
                 group by t.ref order by t.number""", scope);
    }
}
