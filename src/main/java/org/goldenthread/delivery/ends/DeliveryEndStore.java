package org.goldenthread.delivery.ends;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryEndStore {
    private static final String ACTIONS =
            "from delivery.action a join thread.thing t on t.ref = a.ref where {scope} and a.life in ('planned','under way') ";
    private static final String UNDERTAKINGS =
            "from delivery.undertaking u join thread.thing t on t.ref = u.ref where {scope} ";
    private final JdbcClient jdbc;

    DeliveryEndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A thing at which something is missing, and what there is to say of it. */
    record At(String ref, String kind, String title, String what) {}

    /** Which council, which things (null for all), how many are wanted, and what day it is. */
    record Scope(String council, @Nullable Set<String> among, int most, LocalDate today) {}

    private List<At> found(String what, String from, Scope scope) {
        var among = scope.among() == null ? "" : " and t.ref = any (:among)";
        var sql = "select t.ref, t.kind, t.title, " + what + " as what "
                + from.replace("{scope}", "t.council = :council" + among)
                + " order by t.due nulls last, t.number limit :most";
        return jdbc.sql(sql)
                .param("council", scope.council())
                .param(
                        "among",
                        scope.among() == null ? new String[0] : scope.among().toArray(String[]::new))
                .param("most", scope.most())
                .param("today", scope.today())
                .query((row, n) -> new At(
                        row.getString("ref"), row.getString("kind"), row.getString("title"), row.getString("what")))
                .list();
    }

    List<At> actionsWithoutOutcome(Scope scope) {
        return found("''", ACTIONS + " and a.outcome = ''", scope);
    }

    List<At> actionsWithoutOwner(Scope scope) {
        return found("a.owner_named", ACTIONS + " and t.owner is null", scope);
    }

    List<At> actionsWithoutDay(Scope scope) {
        return found("''", ACTIONS + " and t.due is null and a.horizon in ('','this year')", scope);
    }

    /** Open after their day, and nobody has said until when. */
    List<At> lateWithoutForecast(Scope scope) {
        return found(
                "to_char(t.due, 'FMDD FMMonth YYYY')",
                ACTIONS + " and t.due < :today and (a.forecast_due is null or a.forecast_due < :today)",
                scope);
    }

    /** Open, expected after their day, and no reason is given. */
    List<At> slippedWithoutReason(Scope scope) {
        return found(
                "to_char(a.forecast_due, 'FMDD FMMonth YYYY')",
                ACTIONS + " and a.forecast_due > t.due and a.delay = ''",
                scope);
    }

    List<At> undertakingsWithoutOwner(Scope scope) {
        return found(
                "u.owner_named",
                UNDERTAKINGS + " and t.owner is null and u.stage not in ('complete','business as usual','stopped')",
                scope);
    }

    List<At> liveWithoutBaseline(Scope scope) {
        return found("""
                concat_ws(', ', case when u.position = '' then 'where things stood at the start' end,
                                case when u.outcome = '' then 'the outcome' end,
                                case when u.baseline_end is null then 'a last day to be held to' end)""", UNDERTAKINGS + """
                 and u.level = 'project' and u.stage = 'live'
                 and (u.position = '' or u.outcome = '' or u.baseline_end is null)""", scope);
    }

    /** Projects that serve nothing: neither they nor what they are part of deliver a priority or answer anything. */
    List<At> servingNothing(Scope scope) {
        return found("''", UNDERTAKINGS + """
                 and u.level = 'project' and u.stage in ('approved','live') and not exists (
                   with recursive up (ref, parent) as (
                     select u.ref, u.parent
                     union all
                     select p.ref, p.parent from delivery.undertaking p join up on p.ref = up.parent)
                   select from up join thread.tie i on i.lower = up.ref
                     join thread.thing x on x.ref = i.upper
                      and x.kind not in ('portfolio','programme','strand','project'))""", scope);
    }

    /** Live projects in which nothing is left to do. */
    List<At> liveWithoutOpenAction(Scope scope) {
        return found("''", UNDERTAKINGS + """
                 and u.level = 'project' and u.stage = 'live' and not exists (
                   select from delivery.action a where a.project = u.ref and a.life in ('planned','under way'))""", scope);
    }

    /** Those that are over, while actions in them are still open. */
    List<At> overWithOpenActions(Scope scope) {
        return found("u.stage || ', with ' || open.many || ' open'", UNDERTAKINGS.replace("where", """
                cross join lateral (
                  select count(*) as many from delivery.action a
                   where a.project = u.ref and a.life in ('planned','under way')) open where""") + """
                 and u.stage in ('complete','business as usual','stopped') and open.many > 0""", scope);
    }
}
