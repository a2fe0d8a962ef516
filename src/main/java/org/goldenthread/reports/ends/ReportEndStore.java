package org.goldenthread.reports.ends;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportEndStore {
    private static final String FROM = " from reports.report r join thread.thing t on t.ref = r.ref ";
    private static final String WAY =
            " left join reports.stop s on s.report = r.ref left join governance.meeting m on m.ref = s.meeting ";
    private static final String MEETING = "r.body || ', ' || to_char(m.day, 'FMDD Mon YYYY')";
    private final JdbcClient jdbc;

    ReportEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report at which something is missing, and what. */
    record At(String ref, String title, String what) {}

    /** Which council, which reports (null for all), and how many are wanted. */
    record Scope(String council, @Nullable Set<String> among, int most) {}

    /** Not issued, and its meeting is within so many days or gone by. */
    List<At> due(int days, Scope scope) {
        return found(
                FROM + WAY,
                "to_char(coalesce(m.day, t.due), 'FMDD Mon YYYY')",
                "r.state in ('drafting','clearance','ready') and coalesce(m.day, t.due) <= current_date + " + days,
                scope);
    }

    /** Issued for a meeting that lies ahead, and no item of its agenda is about it. */
    List<At> offAgenda(Scope scope) {
        return found(FROM + WAY, MEETING, """
                r.state = 'issued' and m.state in ('scheduled','published','held')
                 and not exists (select from governance.item i where i.ref = m.ref and i.about = r.ref)""", scope);
    }

    /** Its meeting was held a week ago or more, and something that it recommends has no outcome. */
    List<At> withoutOutcome(Scope scope) {
        return found(FROM + WAY, MEETING, """
                r.state = 'issued' and m.state in ('held','minuted') and m.day <= current_date - 7
                 and exists (select from reports.ask a where a.ref = r.ref and a.outcome = '')""", scope);
    }

    /** Issued with figures that say themselves that they are not final, and how many. */
    List<At> doubtful(Scope scope) {
        return found(
                FROM + " join reports.issue i on i.ref = r.ref ",
                "i.doubtful::text",
                "r.state = 'issued' and i.doubtful > 0",
                scope);
    }

    /** Nobody answers for it. */
    List<At> withoutLead(Scope scope) {
        return found(FROM, "''", "r.state in ('drafting','clearance','ready','issued') and t.owner is null", scope);
    }

    private List<At> found(String from, String what, String where, Scope scope) {
        var among = scope.among() == null ? "" : " and r.ref = any (:among)";
        return jdbc.sql("select r.ref, t.title, " + what + " as what" + from + " where r.council = :council" + among
                        + " and (" + where + ") order by t.due nulls last, r.ref limit :most")
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("most", scope.most())
                .query((row, n) -> new At(row.getString("ref"), row.getString("title"), row.getString("what")))
                .list();
    }
}
