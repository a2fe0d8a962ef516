package org.goldenthread.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sums that the database keeps with every change of a line. */
@Repository
class LedgerTallyStore {
    private static final String SUMS = """
            coalesce(sum(y.planned) filter (where {counts}), 0) as planned,
            coalesce(sum(y.forecast) filter (where {counts}), 0) as forecast,
            coalesce(sum(y.verified) filter (where y.state <> 'withdrawn'), 0) as delivered,
            coalesce(sum({to_come}) filter (where {counts}), 0) as to_come,
            coalesce(sum(y.unverified) filter (where {counts}), 0) as unproved,
            coalesce(sum({to_come}) filter (where y.state = 'at_risk'), 0) as at_risk,
            coalesce(sum(y.full_year) filter (where {counts}), 0) as full_year,
            coalesce(sum(y.reversed) filter (where {counts}), 0) as reversed,
            coalesce(sum(y.lines) filter (where {counts}), 0) as lines,
            coalesce(sum(y.forecasts) filter (where {counts}), 0) as forecasts
              from benefits.tally y
             where y.council = :council and (:year = 0 or y.year = :year) and y.lines > 0
            """.replace(
                    "{to_come}", "case when y.year >= :now then y.to_come else y.left_over end")
            .replace("{counts}", "y.state not in ('unachievable', 'withdrawn')");
    private static final String ASKED = """
             and (:strand = '' or y.strand = :strand) and (:state = '' or y.state = :state)
             and (:cashable = '' or y.cashable = (:cashable = 'yes'))
            """;
    private final JdbcClient jdbc;

    LedgerTallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec asked(String sql, SavingFilter filter, int now) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("year", filter.year())
                .param("now", now)
                .param("strand", filter.what().strand())
                .param("state", filter.what().state())
                .param("cashable", filter.what().cashable());
    }

    private static Money sum(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column).longValueExact());
    }

    static YearSum read(ResultSet row) throws SQLException {
        return new YearSum(
                sum(row, "planned"),
                sum(row, "forecast"),
                sum(row, "delivered"),
                sum(row, "to_come"),
                sum(row, "unproved"),
                sum(row, "at_risk"),
                sum(row, "full_year"),
                sum(row, "reversed"),
                new YearSum.Counts(row.getInt("lines"), row.getInt("forecasts")));
    }

    /** @param now the financial year it is, by the calendar year in which it began */
    YearSum total(SavingFilter filter, int now) {
        return asked("select " + SUMS + ASKED, filter, now)
                .query((row, n) -> read(row))
                .single();
    }

    /** The sums by year; of recurring lines, of others, or, with nothing, of all. */
    Map<Integer, YearSum> byYear(SavingFilter filter, int now, @Nullable Boolean recurring) {
        var again = recurring == null ? "" : " and y.recurring = " + recurring;
        var years = new TreeMap<Integer, YearSum>();
        asked("select y.year, " + SUMS + ASKED + again + " group by y.year", filter, now)
                .query((row, n) -> Map.entry(row.getInt("year"), read(row)))
                .list()
                .forEach(one -> years.put(one.getKey(), one.getValue()));
        return years;
    }

    /** The sums of each strand and year; the strand is empty where a line names no work. */
    List<SavingsLedger.Cell> byStrand(SavingFilter filter, int now) {
        return asked("select y.strand, y.year, " + SUMS + ASKED + " group by 1, 2", filter, now)
                .query((row, n) -> new SavingsLedger.Cell(row.getString("strand"), row.getInt("year"), read(row)))
                .list();
    }

    /** How many lines there are. */
    long count(SavingFilter filter) {
        return jdbc.sql("select count(*) from benefits.shelf y where y.council = :council" + ASKED)
                .param("council", filter.council())
                .param("strand", filter.what().strand())
                .param("state", filter.what().state())
                .param("cashable", filter.what().cashable())
                .query(Long.class)
                .single();
    }

    /** The years in which any line of a council has amounts. */
    List<Integer> years(String council) {
        return jdbc.sql(
                        "select distinct y.year from benefits.tally y where y.council = :council and y.lines > 0 order by 1")
                .param("council", council)
                .query(Integer.class)
                .list();
    }
}
