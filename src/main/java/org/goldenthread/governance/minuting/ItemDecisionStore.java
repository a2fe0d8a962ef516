package org.goldenthread.governance.minuting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ItemDecisionStore {
    private final JdbcClient jdbc;

    ItemDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long item, String ref, String council) {
        jdbc.sql("insert into governance.item_decision (item, ref, council) values (:item, :ref, :council)")
                .param("item", item)
                .param("ref", ref)
                .param("council", council)
                .update();
    }

    /** The decisions of a meeting by item, in the order in which they were written down. */
    Map<Long, List<String>> at(String meeting) {
        return jdbc
                .sql("""
                select d.item, d.ref from governance.item_decision d join governance.item i on i.id = d.item
                  join thread.thing t on t.ref = d.ref
                 where i.ref = :meeting order by i.position, t.number""")
                .param("meeting", meeting)
                .query((row, n) -> Map.entry(row.getLong("item"), row.getString("ref")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
