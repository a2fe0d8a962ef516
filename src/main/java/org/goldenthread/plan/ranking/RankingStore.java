package org.goldenthread.plan.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.plan.Priority;
import org.goldenthread.plan.Priority.Reason;
import org.goldenthread.plan.ranking.Ranking.Change;
import org.goldenthread.plan.ranking.Ranking.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RankingStore {
    private final JdbcClient jdbc;

    RankingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(String plan) {
        return jdbc.sql("select count(*) from plan.priority where plan = :plan and rank is not null")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    /** Moves everybody between two places by one; a negative shift is up. */
    void shift(String plan, int from, int to, int by) {
        jdbc.sql("""
                update plan.priority set rank = rank + :by
                 where plan = :plan and rank between :from and :to""")
                .param("plan", plan)
                .param("from", from)
                .param("to", to)
                .param("by", by)
                .update();
    }

    void setRank(String ref, @Nullable Integer rank, Reason kind, String reason) {
        jdbc.sql("""
                update plan.priority set rank = :rank, rank_kind = :kind, rank_reason = :reason where ref = :ref""")
                .param("ref", ref)
                .param("rank", rank)
                .param("kind", rank == null ? "" : kind.code())
                .param("reason", rank == null ? "" : reason)
                .update();
    }

    void addChange(String council, Priority priority, Move move) {
        jdbc.sql("""
                insert into plan.rank_change (ref, council, plan, from_rank, to_rank, kind, reason, account)
                values (:ref, :council, :plan, :from, :to, :kind, :reason, access.who())""")
                .param("ref", priority.ref())
                .param("council", council)
                .param("plan", priority.plan())
                .param("from", move.from())
                .param("to", move.to())
                .param("kind", move.kind().code())
                .param("reason", move.reason())
                .update();
    }

    /** Changes of a plan's ranks, or of one priority's, the newest first. */
    private static final String CHANGES = """
            select c.id, c.ref, t.title, c.from_rank, c.to_rank, c.kind, c.reason, c.account, c.made
              from plan.rank_change c join thread.thing t on t.ref = c.ref
            """;

    private static Change change(ResultSet row, int n) throws SQLException {
        return new Change(
                row.getLong("id"),
                row.getString("ref"),
                row.getString("title"),
                new Move(
                        row.getObject("from_rank", Integer.class),
                        row.getObject("to_rank", Integer.class),
                        Reason.ofCode(row.getString("kind")),
                        row.getString("reason")),
                row.getObject("account", Long.class),
                row.getTimestamp("made").toInstant());
    }

    List<Change> changes(String plan, String ref, long before, int most) {
        return jdbc.sql(CHANGES + """
                 where c.plan = :plan and (:ref = '' or c.ref = :ref) and c.id < :before
                 order by c.id desc limit :most""")
                .param("plan", plan)
                .param("ref", ref)
                .param("before", before)
                .param("most", most)
                .query(RankingStore::change)
                .list();
    }

    /** A move and all moves after it, the newest first. */
    List<Change> changesFrom(String plan, long change) {
        return jdbc.sql(CHANGES + " where c.plan = :plan and c.id >= :change order by c.id desc")
                .param("plan", plan)
                .param("change", change)
                .query(RankingStore::change)
                .list();
    }

    void putYear(String plan, String council, String year, @Nullable LocalDate starts) {
        jdbc.sql("""
                insert into plan.plan_year (ref, council, year, starts) values (:ref, :council, :year, :starts)
                on conflict (ref, year) do nothing""")
                .param("ref", plan)
                .param("council", council)
                .param("year", year)
                .param("starts", starts)
                .update();
    }

    int setYearReason(String plan, String year, String reason) {
        return jdbc.sql("update plan.plan_year set reason = :reason where ref = :ref and year = :year")
                .param("ref", plan)
                .param("year", year)
                .param("reason", reason)
                .update();
    }

    /** A year's entry as stored. */
    record YearRow(String year, String reason, @Nullable String priority) {}

    List<YearRow> years(String plan) {
        return jdbc.sql("""
                select y.year, y.reason, e.priority from plan.plan_year y
                  left join plan.year_priority e on e.ref = y.ref and e.year = y.year
                 where y.ref = :ref order by coalesce(y.starts, date '2999-01-01'), y.year, e.position""")
                .param("ref", plan)
                .query((row, n) ->
                        new YearRow(row.getString("year"), row.getString("reason"), row.getString("priority")))
                .list();
    }

    void clearYear(String plan, String year) {
        jdbc.sql("delete from plan.year_priority where ref = :ref and year = :year")
                .param("ref", plan)
                .param("year", year)
                .update();
    }

    int removeYear(String plan, String year) {
        return jdbc.sql("delete from plan.plan_year where ref = :ref and year = :year")
                .param("ref", plan)
                .param("year", year)
                .update();
    }

    void putInYear(String plan, String council, Ranking.InYear entry) {
        jdbc.sql("""
                insert into plan.year_priority (ref, council, year, position, priority)
                values (:ref, :council, :year, :position, :priority)""")
                .param("ref", plan)
                .param("council", council)
                .param("year", entry.year())
                .param("position", entry.position())
                .param("priority", entry.priority())
                .update();
    }
}
