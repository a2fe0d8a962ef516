package org.goldenthread.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.LineYear.Amounts;
import org.goldenthread.benefits.LineYear.Recorded;
import org.goldenthread.benefits.LineYear.Verified;
import org.goldenthread.vocabulary.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LineYearStore {
    private static final String COLUMNS = """
            y.id, y.ref, y.year, y.planned, y.forecast, y.delivered, y.full_year, y.reversed, y.evidence, y.verifier,
            y.verified_on, y.recorded, y.ended, y.account, y.why""";
    private final JdbcClient jdbc;

    LineYearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long pence = row.getLong(column);
        return row.wasNull() ? null : new Money(pence);
    }

    private static Recorded read(ResultSet row, int n) throws SQLException {
        var on = row.getObject("verified_on", LocalDate.class);
        var amounts = new Amounts(
                money(row, "planned"),
                money(row, "forecast"),
                money(row, "delivered"),
                money(row, "full_year"),
                money(row, "reversed"));
        var ended = row.getObject("ended", OffsetDateTime.class);
        return new Recorded(
                row.getLong("id"),
                new LineYear(
                        row.getInt("year"),
                        amounts,
                        on == null ? null : new Verified(row.getString("verifier"), on, row.getString("evidence"))),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getObject("account", Long.class),
                row.getString("why"));
    }

    /** Everything that was ever recorded of a line, by year, the latest first within a year. */
    List<Recorded> history(String ref) {
        return jdbc.sql("select " + COLUMNS + "\n" + """
                 from benefits.line_year y where y.ref = :ref order by y.year, y.recorded desc, y.id desc""")
                .param("ref", ref)
                .query(LineYearStore::read)
                .list();
    }

    /** The years of these lines as they are known now, by line and year. */
    Map<String, List<Recorded>> current(Collection<String> refs) {
        var found = new HashMap<String, List<Recorded>>();
        if (!refs.isEmpty()) {
            jdbc.sql("select " + COLUMNS + "\n" + """
                     from benefits.line_year y where y.ref = any (:refs) and y.ended is null order by y.ref, y.year""")
                    .param("refs", refs.toArray(String[]::new))
                    .query((row, n) -> Map.entry(row.getString("ref"), read(row, n)))
                    .list()
                    .forEach(one -> found.computeIfAbsent(one.getKey(), ref -> new java.util.ArrayList<>())
                            .add(one.getValue()));
        }
        return found;
    }

    /** Ends what was known of a year; @return how many rows it ended, which is none where somebody was faster. */
    int end(long id) {
        return jdbc.sql("""
                update benefits.line_year set ended = greatest(measures.moment(), recorded)
                 where id = :id and ended is null""").param("id", id).update();
    }

    void insert(String ref, String council, LineYear year, String why) {
        var amounts = year.amounts();
        var verified = year.verified();
        jdbc.sql("""
                insert into benefits.line_year (ref, council, year, planned, forecast, delivered, full_year, reversed,
                                                evidence, verifier, verified_on, why)
                values (:ref, :council, :year, :planned, :forecast, :delivered, :fullYear, :reversed,
                        :evidence, :verifier, :on, :why)""")
                .param("ref", ref)
                .param("council", council)
                .param("year", year.year())
                .param("planned", pence(amounts.planned()))
                .param("forecast", pence(amounts.forecast()))
                .param("delivered", pence(amounts.delivered()))
                .param("fullYear", pence(amounts.fullYear()))
                .param("reversed", pence(amounts.reversed()))
                .param("evidence", verified == null ? "" : verified.evidence())
                .param("verifier", verified == null ? null : verified.post())
                .param("on", verified == null ? null : verified.on())
                .param("why", why)
                .update();
    }

    private static @Nullable Long pence(@Nullable Money money) {
        return money == null ? null : money.pence();
    }
}
