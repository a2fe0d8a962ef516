package org.goldenthread.measures.api.taking;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.access.Account;
import org.goldenthread.measures.MeasuresOfACouncil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OldCallsTests extends MeasuresOfACouncil {
    @Autowired
    OldCalls old;

    @Autowired
    CallStore calls;

    @Autowired
    JdbcClient jdbc;

    private void call(String key, int daysAgo) {
        does(() -> jdbc.sql("""
                        insert into measures.call (council, key, body, answer, made)
                        values (:council, :key, repeat('0', 64), '{"taken": 1}', clock_timestamp() - make_interval(days => :days))""")
                .param("council", council)
                .param("key", key)
                .param("days", daysAgo)
                .update());
    }

    private boolean isKept(Account by, String key) {
        return fixtures.as(by, () -> calls.find(council, by.id(), key)).isPresent();
    }

    @Test
    void aCallIsForgottenAfterThirtyDaysByTheInstallationAndByNobodyElse() {
        call("old", 31);
        call("new", 29);
        assertThat(does(calls::removeOld)).isZero();
        assertThat(isKept(officer, "old")).isTrue();

        assertThat(old.forget()).isPositive();

        assertThat(isKept(officer, "old")).isFalse();
        assertThat(isKept(officer, "new")).isTrue();
        assertThat(old.forget()).isZero();
        var trail = fixtures.installation(
                () -> jdbc.sql("""
                        select count(*) filter (where jsonb_exists(before, 'answer') or jsonb_exists(after, 'answer')) from evidence.trail
                         where council = :council and subject = 'call'""").param("council", council).query(Long.class).single());
        assertThat(trail).isZero();
    }
}
