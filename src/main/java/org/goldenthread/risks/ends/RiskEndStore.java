package org.goldenthread.risks.ends;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RiskEndStore {
    private static final String DAY = "'FMDD Mon YYYY'";
    private static final String FROM = """
             from risks.risk r join thread.thing t on t.ref = r.ref join risks.register g on g.id = r.register
             where r.council = :council and r.state <> 'closed'""";
    private final JdbcClient jdbc;

    RiskEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A risk at which something is missing, and what. */
    record At(String ref, String title, String what) {}

    /** Which council, which risks (null for all), and how many are wanted. */
    record Scope(String council, @Nullable Set<String> among, int most) {}

    /** Of risks that are not closed; the worst first. */
    private List<At> found(String what, String where, Scope scope) {
        var among = scope.among() == null ? "" : " and r.ref = any (:among)";
        return jdbc.sql("select r.ref, t.title, " + what + " as what" + "\n" + FROM + among + " and (" + where
                        + ") order by r.score desc nulls last, t.number limit :most")
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("most", scope.most())
                .query((row, n) -> new At(row.getString("ref"), row.getString("title"), row.getString("what")))
                .list();
    }

    List<At> withoutOwner(Scope scope) {
        return found("r.owner_named", "t.owner is null", scope);
    }

    List<At> notAssessed(Scope scope) {
        return found("''", "r.current is null", scope);
    }

    List<At> reviewOverdue(Scope scope) {
        return found(
                "coalesce('was due on ' || to_char(t.due, " + DAY + "), 'was due at a meeting of ' || g.body)",
                """
                t.due < current_date or (g.review_meetings is not null and g.review_meetings <= (
                  select count(distinct w.held) from risks.showing w
                   where w.register = r.register and w.held > coalesce(r.reviewed, t.made::date)))""",
                scope);
    }

    /** The first sort is worse than the second in the same version of a matrix. */
    List<At> worse(String sort, String than, Scope scope) {
        return found(
                "(select a.score || ' against ' || b.score " + pair(sort, than) + ")",
                "exists (select from (" + "select a.score as one, b.score as other " + pair(sort, than)
                        + ") p where p.one > p.other)",
                scope);
    }

    private static String pair(String sort, String than) {
        return """
                from (select c.matrix, c.score from risks.assessment s join risks.matrix_cell c
                        on c.matrix = s.matrix and c.likelihood = s.likelihood and c.impact = s.impact
                       where s.id = r.%s) a
                join (select c.matrix, c.score from risks.assessment s join risks.matrix_cell c
                        on c.matrix = s.matrix and c.likelihood = s.likelihood and c.impact = s.impact
                       where s.id = r.%s) b on b.matrix = a.matrix""".formatted(sort, than);
    }

    /** The current score is below the gross one, and nothing is in place that would explain it. */
    List<At> loweredWithoutControl(Scope scope) {
        return found("''", """
                not exists (select from risks.control c where c.ref = r.ref
                             and (c.ended is null or c.ended > current_date))
                and exists (select from (select a.score as one, b.score as other %s) p where p.one > p.other)""".formatted(pair("gross", "current")), scope);
    }

    /** The acceptance has ended, or ends within so many days. */
    List<At> acceptanceEnds(int days, Scope scope) {
        return found(
                "to_char(r.accepted_until, " + DAY + ") || case when r.accepted_until < current_date then ' ended'"
                        + " else '' end",
                "r.state = 'accepted' and r.accepted_until < current_date + " + days,
                scope);
    }

    /** Judged again and again for a year and more, and always in the same cell, though it is to become smaller. */
    List<At> unmoved(Scope scope) {
        return found(
                "(select to_char(min(a.day), " + DAY + ") from risks.assessment a where a.ref = r.ref"
                        + " and a.sort = 'current')",
                """
                r.state <> 'accepted' and r.current is not null
                and exists (select from risks.assessment a where a.ref = r.ref and a.sort = 'current'
                             and a.day <= current_date - 365)
                and not exists (select from risks.assessment a where a.ref = r.ref and a.sort = 'current'
                                 and (a.day > current_date - 365 or a.id = (
                                   select o.id from risks.assessment o where o.ref = r.ref and o.sort = 'current'
                                    and o.day <= current_date - 365 order by o.day desc, o.id desc limit 1))
                                 and a.mapped is null and a.matrix = r.matrix
                                 and (a.likelihood, a.impact) <> (r.likelihood, r.impact))
                and not exists (select from risks.assessment x where x.id = r.target and x.matrix = r.matrix
                                 and (x.likelihood, x.impact) = (r.likelihood, r.impact))""",
                scope);
    }

    /** More than the council accepts, and no action that is still running is to make it smaller. */
    List<At> withoutAction(Scope scope) {
        return found("''", """
                t.state like '%above appetite' and not exists (
                  select from thread.tie i join thread.thing x on x.ref = i.lower
                   where i.upper = r.ref and i.kind in ('mitigated_by', 'delivered_by') and x.tone <> 'done')""", scope);
    }

    /** The day on which it would come to the point has come. */
    List<At> triggered(Scope scope) {
        return found(
                "to_char(r.trigger_day, " + DAY + ") || case when r.trigger_words = '' then '' else ': '"
                        + " || r.trigger_words end",
                "r.trigger_day <= current_date",
                scope);
    }
}
