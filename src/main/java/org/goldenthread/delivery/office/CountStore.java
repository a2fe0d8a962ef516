package org.goldenthread.delivery.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.delivery.office.Control.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CountStore {
    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What each register counts, in one statement that goes down from the undertaking once.
     *
     * @param within an undertaking; empty for the whole council
     */
    Map<Counted, List<Long>> counts(List<Counted> registers, String council, String within, LocalDate today) {
        var counts = new HashMap<Counted, List<Long>>();
        var each = IntStream.range(0, registers.size())
                .mapToObj(i -> "select " + i + ", " + registers.get(i).counts())
                .collect(Collectors.joining(" union all "));
        jdbc.sql("with inside as materialized (select delivery.below(:within) as ref), counted (place, counts) as ("
                        + each + ") select place, counts from counted")
                .param("council", council)
                .param("within", within)
                .param("today", today)
                .query((row, n) -> counts.put(registers.get(row.getInt("place")), List.of((Long[])
                        row.getArray("counts").getArray())))
                .list();
        return counts;
    }
}
