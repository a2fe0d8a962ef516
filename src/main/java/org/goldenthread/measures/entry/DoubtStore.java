package org.goldenthread.measures.entry;

import java.sql.Date;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DoubtStore {
    private final JdbcClient jdbc;

    DoubtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, Object> place(Slot.Key key) {
        var values = new HashMap<String, Object>();
        values.put("ref", key.measure());
        values.put("subject", key.subject());
        values.put("breakdown", key.breakdown());
        values.put("months", key.length().months());
        values.put("days", key.length().days());
        values.put("start", Date.valueOf(key.start()));
        return values;
    }

    void insert(Slot slot, String figure, Doubt doubt, String reason) {
        jdbc.sql("""
                insert into measures.doubt
                       (ref, council, subject, breakdown, months, days, start, sort, figure, asked, reason)
                values (:ref, :council, :subject, :breakdown, :months, :days, :start, :sort, :figure, :asked, :reason)
                """)
                .params(place(slot.key()))
                .param("council", slot.measure().council())
                .param("figure", figure)
                .param("sort", doubt.sort())
                .param("asked", doubt.words())
                .param("reason", reason)
                .update();
    }

    List<Answer> of(Slot.Key key) {
        return jdbc.sql("""
                select sort, figure, asked, reason, account, answered from measures.doubt
                 where ref = :ref and subject = :subject and breakdown = :breakdown
                   and months = :months and days = :days and start = :start order by id""")
                .params(place(key))
                .query((row, n) -> new Answer(
                        new Doubt(row.getString("sort"), row.getString("asked")),
                        row.getString("figure"),
                        row.getString("reason"),
                        row.getLong("account"),
                        row.getObject("answered", OffsetDateTime.class).toInstant()))
                .list();
    }
}
