package org.goldenthread.publishing.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReminderStore {
    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Timing timing(ResultSet row) throws SQLException {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : (Short[]) row.getArray("days").getArray()) {
            days.add(DayOfWeek.of(day));
        }
        return new Timing(
                days, row.getInt("from_hour"), row.getInt("to_hour"), row.getInt("every"), row.getInt("ahead"));
    }

    private static Map<String, Object> written(Timing timing) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "days",
                timing.days().stream()
                        .sorted()
                        .map(day -> (short) day.getValue())
                        .toArray(Short[]::new));
        values.put("from", timing.from());
        values.put("to", timing.to());
        values.put("every", timing.every());
        values.put("ahead", timing.ahead());
        return values;
    }

    Optional<CouncilRule> rule(String council) {
        return jdbc.sql("""
                select off, days, from_hour, to_hour, every, ahead from publishing.reminder_rule
                 where council = :council""")
                .param("council", council)
                .query((row, n) -> new CouncilRule(row.getBoolean("off"), timing(row)))
                .optional();
    }

    void write(String council, CouncilRule rule) {
        jdbc.sql("""
                insert into publishing.reminder_rule (council, off, days, from_hour, to_hour, every, ahead)
                values (:council, :off, :days, :from, :to, :every, :ahead)
                on conflict (council) do update set off = excluded.off, days = excluded.days,
                   from_hour = excluded.from_hour, to_hour = excluded.to_hour, every = excluded.every,
                   ahead = excluded.ahead""")
                .param("council", council)
                .param("off", rule.off())
                .params(written(rule.timing()))
                .update();
    }

    Optional<Wish> wish(String council, long account) {
        return jdbc.sql("""
                select off, without, own, days, from_hour, to_hour, every, ahead from publishing.reminder_wish
                 where council = :council and account = :account""")
                .param("council", council)
                .param("account", account)
                .query((row, n) -> new Wish(
                        row.getBoolean("off"),
                        Set.copyOf(
                                Arrays.asList((String[]) row.getArray("without").getArray())),
                        row.getBoolean("own") ? timing(row) : null))
                .optional();
    }

    void write(String council, long account, Wish wish) {
        jdbc.sql("""
                insert into publishing.reminder_wish
                       (account, council, off, without, own, days, from_hour, to_hour, every, ahead)
                values (:account, :council, :off, :without, :own, :days, :from, :to, :every, :ahead)
                on conflict (account, council) do update set off = excluded.off, without = excluded.without,
                   own = excluded.own, days = excluded.days, from_hour = excluded.from_hour,
                   to_hour = excluded.to_hour, every = excluded.every, ahead = excluded.ahead""")
                .param("account", account)
                .param("council", council)
                .param("off", wish.off())
                .param("without", wish.without().stream().sorted().toArray(String[]::new))
                .param("own", wish.own() != null)
                .params(written(Objects.requireNonNullElse(wish.own(), Timing.USUAL)))
                .update();
    }
}
