package org.goldenthread.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.vocabulary.Publication;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThingStore {
    static final String COLUMNS = """
            t.ref, t.kind, t.council, t.title, t.summary, t.service, t.owner, t.state, t.tone,
            t.starts, t.due, t.ended, t.publication, t.version, t.changed\s""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ThingStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    static Thing read(ResultSet row, int n) throws SQLException {
        var card = new Thing.Card(
                row.getString("title"),
                row.getString("summary"),
                row.getString("service"),
                row.getString("owner"),
                row.getObject("starts", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                Publication.ofCode(row.getString("publication")));
        return new Thing(
                row.getString("ref"),
                row.getString("kind"),
                row.getString("council"),
                card,
                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                row.getInt("version"),
                row.getTimestamp("changed").toInstant());
    }

    private List<Long> nextNumbers(String kind, int many) {
        return jdbc.sql("select nextval(format('thread.%I', 'number_of_' || :kind)) from generate_series(1, :many)")
                .param("kind", kind)
                .param("many", many)
                .query(Long.class)
                .list();
    }

    /** Gives each its number. @return their references, in their order */
    List<String> insert(Kind kind, String council, List<Things.Entering> entering) {
        var numbers = nextNumbers(kind.code(), entering.size()).iterator();
        var refs = new ArrayList<String>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var one : entering) {
            long number = numbers.next();
            refs.add(kind.prefix() + "-" + number);
            var row = written(one.card());
            row.put("ref", refs.getLast());
            row.put("number", number);
            row.put("kind", kind.code());
            row.put("council", council);
            row.put("state", one.state().words());
            row.put("tone", one.state().tone().code());
            rows.add(row);
        }
        batches.batchUpdate("""
                insert into thread.thing (ref, kind, number, council, title, summary, service, owner, state, tone,
                                          starts, due, ended, publication)
                values (:ref, :kind, :number, :council, :title, :summary, :service, :owner, :state, :tone,
                        :starts, :due, :ended, :publication)""", SqlParameterSourceUtils.createBatch(rows));
        return refs;
    }

    private static Map<String, Object> written(Thing.Card card) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", card.title());
        values.put("summary", card.summary());
        values.put("service", card.service());
        values.put("owner", card.owner());
        values.put("starts", card.starts());
        values.put("due", card.due());
        values.put("ended", card.ended());
        values.put("publication", card.publication().code());
        return values;
    }

    int update(String ref, int version, Thing.Card card) {
        return jdbc.sql("""
                update thread.thing
                   set title = :title, summary = :summary, service = :service, owner = :owner, starts = :starts,
                       due = :due, ended = :ended, publication = :publication, version = version + 1, changed = now()
                 where ref = :ref and version = :version""")
                .param("ref", ref)
                .param("version", version)
                .params(written(card))
                .update();
    }

    int setState(String ref, State state) {
        return jdbc.sql("""
                update thread.thing set state = :state, tone = :tone, changed = now()
                 where ref = :ref and (state, tone) <> (:state, :tone)""")
                .param("ref", ref)
                .param("state", state.words())
                .param("tone", state.tone().code())
                .update();
    }

    /** The things whose state was another one before. */
    List<String> setStates(Map<String, State> states) {
        return jdbc.sql("""
                update thread.thing t set state = n.state, tone = n.tone, changed = now()
                  from unnest(:refs::text[], :states::text[], :tones::text[]) n (ref, state, tone)
                 where t.ref = n.ref and (t.state, t.tone) <> (n.state, n.tone)
                returning t.ref""")
                .param("refs", states.keySet().toArray(String[]::new))
                .param("states", each(states, State::words))
                .param("tones", each(states, state -> state.tone().code()))
                .query(String.class)
                .list();
    }

    private static String[] each(Map<String, State> states, Function<State, String> value) {
        return states.values().stream().map(value).toArray(String[]::new);
    }

    int touch(String ref, int version) {
        return jdbc.sql(
                        "update thread.thing set version = version + 1, changed = now() where ref = :ref and version = :version")
                .param("ref", ref)
                .param("version", version)
                .update();
    }

    int delete(String ref) {
        return jdbc.sql("delete from thread.thing where ref = :ref")
                .param("ref", ref)
                .update();
    }

    Optional<Thing> find(String ref) {
        return jdbc.sql("select " + COLUMNS + " from thread.thing t where t.ref = :ref")
                .param("ref", ref)
                .query(ThingStore::read)
                .optional();
    }

    Map<String, String> titles(Collection<String> refs) {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql("""
                select ref, title from thread.thing where ref = any (:refs)
                union all select ref, title from thread.named(:refs)""").param("refs", refs.toArray(String[]::new)).query(row -> {
            titles.put(row.getString(1), row.getString(2));
        });
        return titles;
    }

    List<Thing> findAll(Collection<String> refs) {
        return jdbc.sql("select " + COLUMNS
                        + " from thread.thing t where t.ref = any (:refs) order by t.kind, t.number")
                .param("refs", refs.toArray(String[]::new))
                .query(ThingStore::read)
                .list();
    }

    private static final String FILTERED = """
             from thread.thing t
             where (:kind = '' or t.kind = :kind) and t.council = :council
               and (:state = '' or t.state = :state)
               and (:service = '' or t.service = :service)
               and (:owner = '' or t.owner = :owner)
               and (:words = '' or t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like
                    or t.ref ilike :like)
            """;

    private JdbcClient.StatementSpec filtered(String sql, ThingFilter filter) {
        return jdbc.sql(sql)
                .param("kind", filter.kind())
                .param("council", filter.council())
                .param("state", filter.state())
                .param("service", filter.service())
                .param("owner", filter.owner())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** One more than the page's size, so that the caller knows whether there is a next page. */
    List<Thing> page(ThingFilter filter) {
        var direction = filter.descending() ? "desc" : "asc";
        var beyond = filter.after() == null
                ? ""
                : " and (%1$s, t.number) %2$s (select %1$s, t.number from thread.thing t where t.ref = :after)"
                        .formatted(filter.order().sql(), filter.descending() ? "<" : ">");
        return filtered(
                        "select " + COLUMNS + FILTERED + beyond
                                + " order by %1$s %2$s, t.number %2$s limit :size"
                                        .formatted(filter.order().sql(), direction),
                        filter)
                .param("after", filter.after())
                .param("size", filter.size() + 1)
                .query(ThingStore::read)
                .list();
    }

    long count(ThingFilter filter) {
        return filtered("select count(*)" + FILTERED, filter).query(Long.class).single();
    }

    List<String> states(String kind, String council) {
        return jdbc.sql("""
                select distinct state from thread.tally
                 where kind = :kind and council = :council and things > 0 order by state""")
                .param("kind", kind)
                .param("council", council)
                .query(String.class)
                .list();
    }

    List<Thing> recent(String council, int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from thread.thing t where t.council = :council order by t.changed desc, t.ref limit :most")
                .param("council", council)
                .param("most", most)
                .query(ThingStore::read)
                .list();
    }

    List<Thing> dueFrom(Collection<String> posts, String council, int most) {
        return jdbc.sql("select " + COLUMNS + """
                         from thread.thing t where t.council = :council and t.owner = any (:posts)
                           and t.ended is null and t.due is not null order by t.due, t.ref limit :most""")
                .param("council", council)
                .param("posts", posts.toArray(String[]::new))
                .param("most", most)
                .query(ThingStore::read)
                .list();
    }

    List<Thing> inTone(String council, Tone tone, int most) {
        return jdbc.sql("select " + COLUMNS + """
                         from thread.thing t where t.council = :council and t.tone = :tone and t.ended is null
                         order by t.changed desc, t.ref limit :most""")
                .param("council", council)
                .param("tone", tone.code())
                .param("most", most)
                .query(ThingStore::read)
                .list();
    }
}
