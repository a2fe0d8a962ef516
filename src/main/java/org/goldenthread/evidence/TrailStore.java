package org.goldenthread.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Repository
class TrailStore {
    private static final String COLUMNS =
            "t.id, t.council, t.place, t.at, t.account, t.request, t.room, t.subject, t.ref, t.deed, t.before, t.after ";
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient jdbc;

    TrailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far all chains have come, and the rights of who reads. */
    String standing() {
        return jdbc.sql("select evidence.standing()").query(String.class).single();
    }

    private static TrailEntry read(ResultSet row, int n) throws SQLException {
        return new TrailEntry(
                row.getLong("id"),
                row.getString("council"),
                row.getLong("place"),
                row.getTimestamp("at").toInstant(),
                row.getObject("account", Long.class),
                row.getString("request"),
                row.getString("room"),
                row.getString("subject"),
                row.getString("ref"),
                TrailEntry.Deed.valueOf(row.getString("deed").toUpperCase(Locale.ROOT)),
                fields(row.getString("before")),
                fields(row.getString("after")));
    }

    private static Map<String, String> fields(@Nullable String json) {
        Map<String, String> fields = new TreeMap<>();
        if (json != null) {
            JSON.readTree(json).properties().forEach(field -> {
                if (!field.getValue().isNull()) {
                    fields.put(field.getKey(), words(field.getValue()));
                }
            });
        }
        return fields;
    }

    private static String words(JsonNode value) {
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "));
        }
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private static final String FILTERED = """
             from evidence.trail t where t.council = :council
               and (:account::bigint is null or t.account = :account)
               and (:from::timestamptz is null or t.at >= :from)
               and (:to::timestamptz is null or t.at < :to)
               and (:room = '' or t.room = :room)
               and (:ref = '' or t.ref = :ref or t.upper = :ref or t.lower = :ref)
            """;

    private JdbcClient.StatementSpec filtered(String sql, TrailFilter filter) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("account", filter.account())
                .param("from", at(filter.from()))
                .param("to", at(filter.to()))
                .param("room", filter.room())
                .param("ref", filter.ref());
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    List<TrailEntry> page(TrailFilter filter, @Nullable Long before, int most) {
        return filtered("select " + COLUMNS + FILTERED + """
                         and (:before::bigint is null or t.place < :before) order by t.place desc limit :most""", filter)
                .param("before", before)
                .param("most", most)
                .query(TrailStore::read)
                .list();
    }

    long count(TrailFilter filter) {
        return filtered("select count(*)" + FILTERED, filter).query(Long.class).single();
    }

    /** Places have no gaps, so the last one is the number of rows. */
    long length(String council) {
        return jdbc.sql("""
                select coalesce((select place from evidence.trail where council = :council
                                  order by place desc limit 1), 0)""").param("council", council).query(Long.class).single();
    }

    List<TrailEntry> ofThing(String ref, @Nullable Long before, int most) {
        return jdbc.sql("select " + COLUMNS + """
                         from evidence.trail t where (t.ref = :ref or t.upper = :ref or t.lower = :ref)
                           and (:before::bigint is null or t.id < :before) order by t.id desc limit :most""")
                .param("ref", ref)
                .param("before", before)
                .param("most", most)
                .query(TrailStore::read)
                .list();
    }

    /** The last row before a moment for every row of the record, by its table's primary key, that is about a thing. */
    List<TrailEntry> lastBefore(String ref, Instant moment) {
        return jdbc.sql("with found as (select " + COLUMNS + """
                        , (select string_agg(coalesce(t.after, t.before) ->> a.attname, ' ' order by a.attnum)
                             from pg_index i
                             join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                            where i.indrelid = to_regclass(format('%I.%I', t.room, t.subject))
                              and i.indisprimary) as row_key
                           from evidence.trail t
                          where (t.ref = :ref or t.upper = :ref or t.lower = :ref) and t.at < :moment)
                        select * from (select distinct on (room, subject, row_key) * from found
                                        order by room, subject, row_key, id desc) last
                         where deed <> 'delete' order by room, subject, id""")
                .param("ref", ref)
                .param("moment", Timestamp.from(moment))
                .query(TrailStore::read)
                .list();
    }

    List<TrailEntry> cardsChanged(String council, Instant since, int most) {
        return jdbc.sql("select " + COLUMNS + """
                         from evidence.trail t
                         where t.council = :council and t.subject = 'thing' and t.deed = 'update' and t.at >= :since
                         order by t.at desc limit :most""")
                .param("council", council)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(TrailStore::read)
                .list();
    }

    List<TrailEntry> last(Collection<String> refs) {
        return jdbc.sql("select " + COLUMNS + """
                         from unnest(:refs) wanted (ref) cross join lateral (
                           select * from evidence.trail i where i.ref = wanted.ref order by i.id desc limit 1) t""")
                .param("refs", refs.toArray(String[]::new))
                .query(TrailStore::read)
                .list();
    }

    /** The rooms whose tables the trail follows. */
    List<String> rooms() {
        return jdbc.sql("""
                select distinct n.nspname from pg_trigger g
                  join pg_class c on c.oid = g.tgrelid join pg_namespace n on n.oid = c.relnamespace
                 where g.tgname = 'trail' order by 1""").query(String.class).list();
    }

    /** A council's chain: how long it is and the hash of its end. */
    record Head(String council, long places, String hash) {}

    List<Head> heads() {
        return jdbc.sql("select council, places, head from evidence.trail_heads()")
                .query((row, n) -> new Head(row.getString("council"), row.getLong("places"), row.getString("head")))
                .list();
    }

    List<TrailCheck.Fault> faults(String council) {
        return jdbc.sql("select place, fault from evidence.check_trail(:council)")
                .param("council", council)
                .query((row, n) -> new TrailCheck.Fault(row.getLong("place"), row.getString("fault")))
                .list();
    }
}
