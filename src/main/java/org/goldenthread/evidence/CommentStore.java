package org.goldenthread.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommentStore {
    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Comment> page(String ref, @Nullable Long before, int most) {
        return jdbc.sql("""
                select id, ref, account, words, said from evidence.comment
                 where ref = :ref and (:before::bigint is null or id < :before) order by said desc, id desc limit :most""")
                .param("ref", ref)
                .param("before", before)
                .param("most", most)
                .query((row, n) -> new Comment(
                        row.getLong("id"),
                        row.getString("ref"),
                        row.getLong("account"),
                        row.getString("words"),
                        row.getTimestamp("said").toInstant()))
                .list();
    }

    void insert(String council, String ref, long account, String words) {
        jdbc.sql("""
                insert into evidence.comment (council, ref, account, words)
                values (:council, :ref, :account, :words)""")
                .param("council", council)
                .param("ref", ref)
                .param("account", account)
                .param("words", words)
                .update();
    }
}
