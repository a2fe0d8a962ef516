package org.goldenthread.risks.ends;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RiskEndStore {
    private static final String DAY = "'FMDD Mon YYYY'";
    private static final String FROM =
            " from risks.risk r join thread.thing t on t.ref = r.ref join risks.register g on g.id = r.register ";
    private static final String WHERE = " where r.council = :council and r.state <> 'closed'";
    private final JdbcClient jdbc;

    RiskEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A risk at which something is missing, and what. */
    record At(String ref, String title, String what) {}

    /** Which council, which risks (null for all), and how many are wanted. */
    record Scope(String council, @Nullable Set<String> among, int most) {}

    /** Of risks that are not closed; the worst first. */
    private List<At> found(String what, String joined, String where, Scope scope) {
        var among = scope.among() == null ? "" : " and r.ref = any (:among)";
        return jdbc.sql("select r.ref, t.title, " + what + " as what" + FROM + joined + WHERE + among + " and (" + where
                        + ") order by r.score desc nulls last, r.ref limit :most")
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("most", scope.most())
                .query((row, n) -> new At(row.getString("ref"), row.getString("title"), row.getString("what")))
                .list();
    }

    private List<At> found(String what, String where, Scope scope) {
        return found(what, "", where, scope);
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
        return found("a.score || ' against ' || b.score", pair(sort, than), "a.score > b.score", scope);
    }

    private static String pair(String sort, String than) {
        return one("a", sort) + one("b", than) + " and b.matrix = a.matrix ";
    }

    private static String one(String name, String sort) {
        return """
                join (select s.id, c.matrix, c.score from risks.assessment s join risks.matrix_cell c
                        on c.matrix = s.matrix and c.likelihood = s.likelihood and c.impact = s.impact
                       where s.council = :council and s.sort = '%2$s') %1$s on %1$s.id = r.%2$s""".formatted(name, sort) + " ";
    }

    /** The current score is below the gross one, and nothing is in place that would explain it. */
    List<At> loweredWithoutControl(Scope scope) {
        return found("''", pair("gross", "current"), """
                a.score > b.score and not exists (select from risks.control c where c.ref = r.ref
                                                   and (c.ended is null or c.ended > current_date))""", scope);
    }

    /** The acceptance has ended, or ends within so many days. */
    List<At> acceptanceEnds(int days, Scope scope) {
        return found(
                "to_char(r.accepted_until, " + DAY + ") || case when r.accepted_until < current_date then ' ended'"
                        + " else '' end",
                "r.state = 'accepted' and r.accepted_until < current_date + " + days,
                scope);
    }

    /** In the same cell for a year and more, though it is to become smaller; and since when. */
    List<At> unmoved(Scope scope) {
        return found("to_char(m.since, " + DAY + ")", """
                join lateral (select min(a.day) as since from risks.assessment a
                   where a.ref = r.ref and a.sort = 'current' and a.id > coalesce((
                     select max(o.id) from risks.assessment o
                      where o.ref = r.ref and o.sort = 'current' and o.mapped is null and o.matrix = r.matrix
                        and (o.likelihood, o.impact) <> (r.likelihood, r.impact)), 0)) m on true""", """
                r.state <> 'accepted' and m.since <= current_date - 365
                and not exists (select from risks.assessment x where x.id = r.target and x.matrix = r.matrix
                                 and (x.likelihood, x.impact) = (r.likelihood, r.impact))""", scope);
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
