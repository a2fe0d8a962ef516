package org.goldenthread.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** The same results by window functions: what a database makes of values that nobody prepared for it. */
final class Rival {
    /** Rating, both trends, control limits, rank, quartile: one row a value, folded into sums so that all is computed. */
    private static final String QUERY = """
            with looked as (
              select measure, council, period, value, target,
                     lag(value) over through as before,
                     avg(value) over (partition by measure, council order by period
                                      rows between 4 preceding and 1 preceding) as long_mean,
                     rank() over (partition by measure, period order by value desc) as place,
                     count(*) over (partition by measure, period) as size
                from figures
              window through as (partition by measure, council order by period)),
            limited as (
              select *, avg(value) over series as mean,
                     avg(abs(value - before)) over series as moving
                from looked window series as (partition by measure, council)),
            judged as (
              select case when value >= target then 0 when value >= target * 0.95 then 1 else 2 end as rating,
                     sign(value - before) as short_trend, sign(value - long_mean) as long_trend,
                     mean + 2.66 * moving as upper_limit, mean - 2.66 * moving as lower_limit,
                     case when value > mean + 2.66 * moving or value < mean - 2.66 * moving then 1 else 0 end as special,
                     place, (4 * place + size - 1) / size as quartile
                from limited)
            select sum(rating), sum(short_trend), sum(long_trend), sum(upper_limit), sum(lower_limit), sum(special),
                   sum(place), sum(quartile) from judged""";

    private Rival() {}

    /** Seconds for all results over the table {@code figures}. */
    static double seconds(Connection connection) throws SQLException {
        long start = System.nanoTime();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(QUERY)) {
            row.next();
            if (row.getDouble(1) < 0) {
                throw new IllegalStateException("no ratings");
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
