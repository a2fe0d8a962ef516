package org.goldenthread.measures.api.taking;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallStore {
    private final JdbcClient jdbc;

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call as it was answered. @param body the hash of what was sent */
    record Call(String body, String answer) {}

    /** Waits until no other call of this key is under way; until the end of the transaction. */
    void wait(String council, long account, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:call, 0))")
                .param("call", council + " " + account + " " + key)
                .query((row, n) -> true)
                .single();
    }

    Optional<Call> find(String council, long account, String key) {
        return jdbc.sql("""
                select body, answer from measures.call
                 where council = :council and account = :account and key = :key""")
                .param("council", council)
                .param("account", account)
                .param("key", key)
                .query((row, n) -> new Call(row.getString("body"), row.getString("answer")))
                .optional();
    }

    /** Those older than the database lets be removed: thirty days. @return how many there were */
    int removeOld() {
        return jdbc.sql("delete from measures.call where made < clock_timestamp() - interval '30 days'")
                .update();
    }

    void insert(String council, String key, Call call) {
        jdbc.sql("""
                insert into measures.call (council, key, body, answer) values (:council, :key, :body, :answer::jsonb)""")
                .param("council", council)
                .param("key", key)
                .param("body", call.body())
                .param("answer", call.answer())
                .update();
    }
}
