package org.goldenthread.governance.outstanding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutstandingStore {
    private static final String DECISION = "governance.decision";
    private static final String PLANNED = "governance.planned";
    private static final String IN_FORCE = """
            (x.state = 'implementable' or (x.state = 'call_in_open' and x.closes < current_date))
             and x.verb not in ('noted','rejected')""";
    private static final String NOTICE = """
            coalesce((select r.notice_days from governance.decision_rule r
                       where r.council = x.council and r.starts <= x.day order by r.starts desc limit 1), 28)""";
    private static final String OPEN = "x.decision is null and x.withdrawn = ''";
    private final JdbcClient jdbc;

    OutstandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where something is left undone, and what. */
    record At(String ref, String title, String what) {}

    /** Which council, which things (null for all), and how many are wanted. */
    record Scope(String council, @Nullable Set<String> among, int most) {}

    private List<At> found(String table, String what, String where, Scope scope) {
        var among = scope.among() == null ? "" : " and x.ref = any (:among)";
        return jdbc.sql("select x.ref, t.title, " + what + " as what from " + table
                        + " x join thread.thing t on t.ref = x.ref where x.council = :council" + among + " and ("
                        + where + ") order by t.number limit :most")
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("most", scope.most())
                .query((row, n) -> new At(row.getString("ref"), row.getString("title"), row.getString("what")))
                .list();
    }

    private static String day(String column) {
        return "to_char(" + column + ", 'FMDD Mon YYYY')";
    }

    /** In force, and not done by its day. */
    List<At> notImplemented(Scope scope) {
        return found(DECISION, day("t.due"), IN_FORCE + " and t.due < current_date", scope);
    }

    /** In force, and nobody is to do it, or by no day. */
    List<At> nobodyCarriesOut(Scope scope) {
        return found(DECISION, "''", IN_FORCE + " and (t.owner is null or t.due is null)", scope);
    }

    /** Kept under review, and the day of the review has gone by. */
    List<At> conditionPastReview(Scope scope) {
        return found(DECISION, day("x.review"), "x.review < current_date and x.state <> 'set_aside'", scope);
    }

    /** Key, and no entry of the forward plan gave enough notice or took a route that stands in for it. */
    List<At> keyWithoutNotice(Scope scope) {
        return found(
                DECISION,
                "''",
                "x.key = 'yes' and x.executive and not exists ("
                        + " select from governance.planned p where p.decision = x.ref and (p.route <> '' or exists ("
                        + " select from governance.edition_line l join governance.edition e on e.id = l.edition"
                        + " where l.ref = p.ref and l.key and x.day - e.published - 1 >= " + NOTICE + ")))",
                scope);
    }

    /** Nobody can say whether it is key. */
    List<At> keyNotAnswered(Scope scope) {
        return found(DECISION, "''", "x.key = 'unknown' and x.state <> 'set_aside'", scope);
    }

    /** Called in, and no answer for four weeks. */
    List<At> callInUnanswered(Scope scope) {
        return found(DECISION, "''", """
                x.state in ('called_in','to_council','referred_back') and not exists (
                  select from governance.decision_step s where s.ref = x.ref and s.day > current_date - 28)""", scope);
    }

    /** Its day has gone by, and nobody has said what became of it. */
    List<At> plannedDayPassed(Scope scope) {
        return found(PLANNED, day("x.day"), OPEN + " and x.day < current_date", scope);
    }

    /** Key or partly private, and its notice cannot be long enough any more by its day. */
    List<At> noticeTooShort(Scope scope) {
        return found(
                PLANNED,
                day("x.day"),
                OPEN + " and x.route = '' and x.executive and x.day >= current_date"
                        + " and (x.key <> 'no' or x.private <> '') and x.day - coalesce((select min(e.published)"
                        + " from governance.edition_line l join governance.edition e on e.id = l.edition where l.ref = x.ref"
                        + " and (l.key or x.key = 'no') and (l.private or x.private = '')), current_date) - 1 < "
                        + NOTICE,
                scope);
    }

    /** Its day has gone by, and it is not reported. */
    List<At> inquiryDayPassed(Scope scope) {
        return found(
                "governance.inquiry",
                day("x.day"),
                "x.day < current_date and x.state in ('proposed','programmed')",
                scope);
    }

    /** Two months have gone by without a response. */
    List<At> withoutResponse(Scope scope) {
        return found(
                "governance.recommendation",
                day("x.answer_due"),
                "x.state = 'awaited' and x.answer_due < current_date",
                scope);
    }

    /** Accepted, and not done by its day. */
    List<At> notCarriedOut(Scope scope) {
        return found(
                "governance.recommendation",
                day("t.due"),
                "x.state in ('accepted','partly') and t.due < current_date",
                scope);
    }
}
