package org.goldenthread.delivery.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GapStore {
    private static final String UNDERTAKINGS =
            " from delivery.undertaking u join thread.thing t on t.ref = u.ref where {scope} ";
    private static final String NOT_OVER = " and u.stage not in ('complete','business as usual','stopped') ";

    /** The undertaking and everything that it is part of. */
    private static final String UP = """
            with recursive up (ref, parent) as (
              select u.ref, u.parent union all
              select p.ref, p.parent from delivery.undertaking p join up on p.ref = up.parent)
            """;

    private final JdbcClient jdbc;

    GapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A thing at which something is missing, and what there is to say of it. */
    record At(String ref, String title, String what) {}

    /** Which council, which things (null for all), how many are wanted, and what day it is. */
    record Scope(String council, @Nullable Set<String> among, int most, LocalDate today) {}

    private List<At> found(String what, String from, Scope scope) {
        var among = scope.among() == null ? "" : " and t.ref = any (:among)";
        var sql = "select t.ref, t.title, " + what + " as what "
                + from.replace("{scope}", "t.council = :council" + among) + " limit :most";
        return jdbc.sql(sql)
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("most", scope.most())
                .param("today", scope.today())
                .param("year", Period.financialYearOf(scope.today()))
                .query((row, n) -> new At(row.getString("ref"), row.getString("title"), row.getString("what")))
                .list();
    }

    /** Undertakings with lines of this year or later that nobody pays for; says how many pence. */
    List<At> withoutFunding(Scope scope) {
        return found("sum(b.planned)::text", """
                 from delivery.budget_line b join delivery.undertaking u on u.ref = b.ref
                 join thread.thing t on t.ref = u.ref left join delivery.funding f on f.id = b.funding
                 where {scope}""" + NOT_OVER + """
                 and b.year >= :year and b.planned > 0
                 and (f.status is null or f.status not in ('awarded','ended','bid made'))
                 group by t.ref, t.title, t.number order by sum(b.planned) desc, t.number""", scope);
    }

    /** What builds something, and nobody bears what it will cost to run. */
    List<At> withoutBearer(Scope scope) {
        return found("''", UNDERTAKINGS + """
                 and u.stage in ('approved','live')
                 and exists (select from delivery.budget_line b where b.ref = u.ref and b.sort = 'capital')
                 and not exists (select from delivery.afterwards a
                                  where a.ref = u.ref and (a.bearer is not null or a.bearer_named <> ''))
                 order by t.number""", scope);
    }

    /** Who wants support of a service in months in which more is wanted of it than there is. */
    List<At> overCapacity(Scope scope) {
        return found(
                "string_agg(x.name || ' in ' || to_char(x.month, 'FMMonth YYYY'), ', ' order by x.month, x.name)",
                """
                 from delivery.demand d join thread.thing t on t.ref = d.ref
                 join (select s.enabling, e.name, s.month from delivery.demand s
                         join delivery.enabling e on e.id = s.enabling
                         join delivery.capacity c on c.enabling = s.enabling and c.month = s.month
                        where s.council = :council and s.month >= date_trunc('month', :today::date)
                        group by s.enabling, e.name, s.month, c.days having sum(s.days) > c.days) x
                   on x.enabling = d.enabling and x.month = d.month
                 where {scope} group by t.ref, t.title, t.number order by t.number""",
                scope);
    }

    List<At> policiesNotAssessed(Scope scope) {
        return found("coalesce(to_char(s.assessment_due, 'FMDD FMMonth YYYY'), '')", """
                 from delivery.action a join thread.thing t on t.ref = a.ref
                 left join delivery.special s on s.ref = a.ref
                 where {scope} and a.type = 'policy change' and a.life <> 'cancelled' and s.assessed is null
                   and (s.assessment_due is null or s.assessment_due < :today)
                 order by s.assessment_due nulls last, t.number""", scope);
    }

    /** Projects that are approved or live, with no equality impact assessment of them or of what they are part of. */
    List<At> withoutAssessment(Scope scope) {
        return found(
                "''",
                UNDERTAKINGS + "and u.level = 'project' and u.stage in ('approved','live') and not exists (" + UP + """
                 select from up join delivery.equality e on e.about = up.ref) order by t.number""",
                scope);
    }

    List<At> assessmentsToReview(Scope scope) {
        return found("to_char(t.due, 'FMDD FMMonth YYYY')", """
                 from delivery.equality e join thread.thing t on t.ref = e.ref
                 where {scope} and e.life <> 'not needed' and t.due < :today order by t.due, t.number""", scope);
    }

    List<At> gatesWithoutOutcome(Scope scope) {
        return found("string_agg('“' || g.name || '”', ', ' order by g.place)", """
                 from delivery.gate g join delivery.undertaking u on u.ref = g.ref
                 join thread.thing t on t.ref = g.ref where {scope}""" + NOT_OVER + """
                 and g.outcome = '' and g.planned < :today group by t.ref, t.title, t.number order by t.number""", scope);
    }

    /** Projects that are approved, or live and spend money, with no approved case for them or what they are part of. */
    List<At> withoutCase(Scope scope) {
        return found("u.stage", UNDERTAKINGS + """
                 and u.level = 'project' and (u.stage = 'approved' or u.stage = 'live' and exists (
                   select from delivery.budget_line b where b.ref = u.ref and b.planned > 0))
                 and not exists (""" + UP + """
                 select from up join delivery.business_case c on c.about = up.ref and c.life = 'approved')
                 order by t.number""", scope);
    }

    List<At> issuesWithoutOwner(Scope scope) {
        return found("i.severity", """
                 from delivery.issue i join thread.thing t on t.ref = i.ref
                 where {scope} and i.life <> 'closed' and t.owner is null and i.owner_named = ''
                 order by i.raised, t.number""", scope);
    }

    List<At> issuesOverdue(Scope scope) {
        return found("to_char(t.due, 'FMDD FMMonth YYYY')", """
                 from delivery.issue i join thread.thing t on t.ref = i.ref
                 where {scope} and i.life <> 'closed' and t.due < :today order by t.due, t.number""", scope);
    }

    List<At> messagesOverdue(Scope scope) {
        return found("string_agg(m.audience, ', ' order by m.due, m.id)", """
                 from delivery.message m join thread.thing t on t.ref = m.ref
                 where {scope} and m.done is null and m.due < :today
                 group by t.ref, t.title, t.number order by min(m.due), t.number""", scope);
    }
}
