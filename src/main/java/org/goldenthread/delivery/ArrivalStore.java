package org.goldenthread.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ArrivalStore {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ArrivalStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An undertaking about to be kept, and since when it is at its stage. */
    record New(String ref, Undertakings.Arrival arrival, LocalDate since) {
        String parent() {
            return Objects.requireNonNullElse(arrival.draft().parent(), "");
        }
    }

    /** Each takes the next number within its parent. */
    void insert(String council, Level level, List<New> made) {
        var places = lastPlaces(council, level, made);
        var rows = new ArrayList<Map<String, Object>>();
        for (var one : made) {
            var draft = one.arrival().draft();
            var row = UndertakingStore.written(draft, draft.written().dates());
            row.put("ref", one.ref());
            row.put("council", council);
            row.put("level", level.code());
            row.put("parent", draft.parent());
            row.put("place", places.merge(one.parent(), 1, Integer::sum));
            row.put("stage", one.arrival().entry().stage().code());
            row.put("since", one.since());
            row.put("receiver", one.arrival().entry().shown().receiver());
            row.put("external", draft.written().externalId());
            rows.add(row);
        }
        batches.batchUpdate("""
                insert into delivery.undertaking (ref, council, level, parent, place, code, stage, stage_since, aim,
                    position, outcome, objectives, delay, owner_named, baseline_start, baseline_end, forecast_end,
                    receiver, external_id)
                values (:ref, :council, :level, :parent, :place, :code, :stage, :since, :aim, :position, :outcome,
                    :objectives, :delay, :named, :baselineStart, :baselineEnd, :forecast, :receiver, :external)""", SqlParameterSourceUtils.createBatch(rows));
    }

    private Map<String, Integer> lastPlaces(String council, Level level, List<New> made) {
        var found = new HashMap<String, Integer>();
        jdbc.sql("""
                select coalesce(parent, ''), max(place) from delivery.undertaking
                 where council = :council and level = :level and coalesce(parent, '') = any (:parents) group by 1""")
                .param("council", council)
                .param("level", level.code())
                .param("parents", made.stream().map(New::parent).distinct().toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), row.getInt(2));
                });
        return found;
    }
}
