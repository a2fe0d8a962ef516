package org.goldenthread.governance.riskreviews;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterItemStore {
    private final JdbcClient jdbc;

    RegisterItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As "12 MTG-3": register and meeting, also where the item was taken off again. */
    Set<String> laid(String council) {
        return jdbc
                .sql("select register, ref from governance.register_item where council = :council")
                .param("council", council)
                .query((row, n) -> row.getLong("register") + " " + row.getString("ref"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void insert(long register, String meeting, String council, long item) {
        jdbc.sql("""
                insert into governance.register_item (register, ref, council, item)
                values (:register, :ref, :council, :item) on conflict do nothing""")
                .param("register", register)
                .param("ref", meeting)
                .param("council", council)
                .param("item", item)
                .update();
    }
}
