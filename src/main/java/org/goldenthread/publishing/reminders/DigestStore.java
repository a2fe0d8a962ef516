package org.goldenthread.publishing.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DigestStore {
    private static final String READ =
            "select account, day, state, tries, items, claimed, again, problem from publishing.digest ";
    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Sent read(ResultSet row) throws SQLException {
        var again = row.getObject("again", OffsetDateTime.class);
        return new Sent(
                row.getLong("account"),
                row.getObject("day", LocalDate.class),
                row.getString("state"),
                row.getInt("tries"),
                row.getInt("items"),
                row.getObject("claimed", OffsetDateTime.class).toInstant(),
                again == null ? null : again.toInstant(),
                row.getString("problem"));
    }

    /** The last message of a person before a day that left, or may have left. */
    Optional<LocalDate> last(String council, long account, LocalDate before) {
        return jdbc.sql("""
                select max(day) as day from publishing.digest
                 where council = :council and account = :account and state <> 'failed' and day < :before""")
                .param("council", council)
                .param("account", account)
                .param("before", before)
                .query((row, n) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    /** Today's message of a person. */
    Optional<Sent> of(String council, long account, LocalDate day) {
        return jdbc.sql(READ + """
                 where council = :council and account = :account and day = :day""")
                .param("council", council)
                .param("account", account)
                .param("day", day)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Claims a message, for whoever is first of all nodes; empty where another was, or it is not to be tried now. */
    Optional<Long> claim(Digest digest, LocalDate day, Instant now) {
        return jdbc.sql("""
                insert into publishing.digest as d (council, account, day, state, tries, items, late, claimed)
                values (:council, :account, :day, 'sending', 1, :items, :late, :now)
                on conflict (council, account, day) do update
                   set state = 'sending', tries = d.tries + 1, items = excluded.items, late = excluded.late,
                       claimed = excluded.claimed, again = null
                 where d.state = 'failed' and d.again <= excluded.claimed
                returning id""")
                .param("council", digest.to().council())
                .param("account", digest.to().account())
                .param("day", day)
                .param("items", digest.items())
                .param("late", digest.late())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    void sent(long id, Instant now) {
        jdbc.sql("update publishing.digest set state = 'sent', sent = :now, problem = '' where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int tries(long id) {
        return jdbc.sql("select tries from publishing.digest where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void failed(long id, String problem, @Nullable Instant again) {
        jdbc.sql("update publishing.digest set state = 'failed', problem = :problem, again = :again where id = :id")
                .param("id", id)
                .param("problem", problem)
                .param("again", again == null ? null : again.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest of a council first. */
    List<Sent> log(String council, int most) {
        return jdbc.sql(READ + """
                 where council = :council order by claimed desc limit :most""")
                .param("council", council)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** The latest of one person first. */
    List<Sent> log(String council, long account, int most) {
        return jdbc.sql(READ + """
                 where council = :council and account = :account
                 order by day desc limit :most""")
                .param("council", council)
                .param("account", account)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }
}
