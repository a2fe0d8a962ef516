package org.goldenthread.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.goldenthread.Product;
import org.goldenthread.access.database.Entrance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of every room is under row security and followed by the trail; the exceptions have reasons. */
@Product
class TablesTests {
    private static final Set<String> WITHOUT_ROW_SECURITY = Set.of(
            // sign-in happens before anybody is known
            "access.attempt",
            "access.session",
            "access.session_attributes",
            // the application may not touch it at all
            "evidence.trail_head",
            // names of kinds, the same for everybody
            "thread.kind");
    private static final Set<String> WITHOUT_TRAIL = Set.of(
            "access.attempt",
            "access.session",
            "access.session_attributes",
            // the trail itself
            "evidence.trail",
            "evidence.trail_head",
            // bytes named by their own hash never change
            "evidence.content",
            // changed by migrations only
            "thread.kind",
            // counted by the database from things, which are followed
            "thread.tally",
            // counted by the database from lines of savings, which are followed
            "benefits.shelf",
            "benefits.tally",
            // counted by the database from actions, which are followed
            "delivery.content",
            // counted by the database from leaves and batches, which are followed
            "measures.beat",
            // counted by the database from editions and settings, which are followed
            "publishing.open_beat");
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'flyway', 'public')
            """;

    @Autowired
    JdbcClient jdbc;

    private Set<String> tables(String condition) {
        return Entrance.as(
                Entrance.INSTALLATION,
                "test",
                () -> Set.copyOf(
                        jdbc.sql(TABLES + condition).query(String.class).list()));
    }

    @Test
    void everyTableHasRowSecurity() {
        assertThat(tables("and not c.relrowsecurity")).isSubsetOf(WITHOUT_ROW_SECURITY);
    }

    @Test
    void everyTableIsFollowedByTheTrail() {
        assertThat(tables(
                        "and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname like 'trail%')"))
                .isSubsetOf(WITHOUT_TRAIL);
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(tables("and pg_get_userbyid(c.relowner) = 'gt_app'")).isEmpty();
    }
}
