package org.goldenthread.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.delivery.dates.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitStore {
    private final JdbcClient jdbc;

    WaitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an action waits for: its days, and the days in between. */
    record Earlier(String ref, Dates dates, int lag) {}

    /** What every planned action of a council waits for that is not finished, by the waiting one. */
    Map<String, List<Earlier>> waits(String council) {
        var found = new HashMap<String, List<Earlier>>();
        jdbc.sql("select d.ref as later, d.lag, " + ActionStore.COLUMNS + ActionStore.FROM + """
                 join delivery.dependency d on d.earlier = a.ref
                 join delivery.action w on w.ref = d.ref and w.life = 'planned'
                where d.council = :council and t.ended is null""")
                .param("council", council)
                .query((row, n) -> {
                    var one = ActionStore.read(row, n);
                    found.computeIfAbsent(row.getString("later"), none -> new ArrayList<>())
                            .add(new Earlier(one.ref(), one.dates(), row.getInt("lag")));
                    return one;
                })
                .list();
        return found;
    }

    List<Earlier> before(String ref) {
        return jdbc.sql("select d.lag, " + ActionStore.COLUMNS + ActionStore.FROM
                        + "join delivery.dependency d on d.earlier = a.ref where d.ref = :ref and t.ended is null")
                .param("ref", ref)
                .query((row, n) -> {
                    var one = ActionStore.read(row, n);
                    return new Earlier(one.ref(), one.dates(), row.getInt("lag"));
                })
                .list();
    }

    /** Those planned that wait for an action. */
    List<Action> waitingFor(String ref) {
        return jdbc.sql("select " + ActionStore.COLUMNS + ActionStore.FROM
                        + "join delivery.dependency d on d.ref = a.ref where d.earlier = :ref and a.life = 'planned'")
                .param("ref", ref)
                .query(ActionStore::read)
                .list();
    }
}
