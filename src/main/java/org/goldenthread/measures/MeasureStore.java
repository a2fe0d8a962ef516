package org.goldenthread.measures;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.thread.Thing;
import org.goldenthread.thread.Things;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeasureStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Things things;
    private final KeptSheets sheets = new KeptSheets();

    MeasureStore(JdbcClient jdbc, JdbcTemplate template, Things things) {
        this.jdbc = jdbc;
        this.template = template;
        this.things = things;
    }

    /** A measure before its card and definitions are laid beside it. */
    private record Row(String ref, String code, Measure.People people, List<String> tags) {}

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getString("ref"),
                row.getString("code"),
                new Measure.People(row.getString("entry_post"), texts(row, "approval_posts")),
                texts(row, "tags"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** Measures by reference, by code and title. */
    List<Measure> all(Collection<String> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        var found = jdbc.sql("""
                select ref, code, entry_post, approval_posts, tags from measures.measure where ref = any (:refs)""")
                .param("refs", refs.toArray(String[]::new))
                .query(MeasureStore::row)
                .list();
        return complete(found);
    }

    /** Those that have not ended, as narrowed; by code and title. */
    List<Measure> of(MeasureFilter filter, LocalDate today) {
        var words = filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0");
        var found = jdbc.sql("""
                select m.ref, m.code, m.entry_post, m.approval_posts, m.tags
                  from measures.measure m join thread.thing t on t.ref = m.ref
                 where m.council = :council and (t.ended is null or t.ended >= :today)
                   and (:words = '' or m.ref ilike :like or m.code ilike :like or t.title ilike :like)
                   and (:tag = '' or :tag = any (m.tags)) and (:owner = '' or t.owner = :owner)
                   and (cardinality(:services) = 0 or t.service = any (:services))
                 order by m.code = '', m.code, t.title, t.number""")
                .param("council", filter.council())
                .param("today", Date.valueOf(today))
                .param("words", words)
                .param("like", "%" + words + "%")
                .param("tag", filter.tag())
                .param("owner", filter.owner())
                .param("services", filter.services().toArray(String[]::new))
                .query(MeasureStore::row)
                .list();
        return complete(found);
    }

    Map<String, String> named(String ref) {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql("select ref, title from measures.named(:ref)")
                .param("ref", ref)
                .query(row -> {
                    titles.put(row.getString(1), row.getString(2));
                });
        return titles;
    }

    List<String> calculated(String council) {
        return jdbc.sql("""
                select distinct ref from measures.definition where council = :council and sheet ->> 'formula' <> ''""").param("council", council).query(String.class).list();
    }

    /** Every set that a council's measures belong to. */
    List<String> tags(String council) {
        return jdbc.sql("""
                select distinct unnest(tags) as tag from measures.measure where council = :council order by tag""").param("council", council).query(String.class).list();
    }

    private List<Measure> complete(List<Row> rows) {
        var refs = rows.stream().map(Row::ref).toList();
        var cards = things.cards(refs);
        var definitions = definitions(refs);
        List<Measure> found = new ArrayList<>();
        for (var row : rows) {
            Thing card = cards.get(row.ref());
            var sheets = definitions.get(row.ref());
            if (card != null && sheets != null) {
                found.add(new Measure(card, row.code(), row.people(), row.tags(), sheets));
            }
        }
        return found;
    }

    private Map<String, List<Definition>> definitions(List<String> refs) {
        Map<String, List<Definition>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select id, ref, applies, recorded, account, reason, sheet from measures.definition
                 where ref = any (:refs) order by ref, id""").param("refs", refs.toArray(String[]::new)).query((ResultSet row) -> {
            var versions = found.computeIfAbsent(row.getString("ref"), ref -> new ArrayList<>());
            versions.add(new Definition(
                    row.getLong("id"),
                    versions.size() + 1,
                    row.getObject("applies", LocalDate.class),
                    instant(row),
                    row.getObject("account", Long.class),
                    row.getString("reason"),
                    sheets.of(row.getLong("id"), row.getString("sheet"))));
        });
        return found;
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded", OffsetDateTime.class).toInstant();
    }

    Map<String, String> byCode(String council) {
        Map<String, String> found = new HashMap<>();
        jdbc.sql("""
                select m.ref, case when m.code = '' then t.title else m.code end as key
                  from measures.measure m join thread.thing t on t.ref = m.ref where m.council = :council""").param("council", council).query((ResultSet row) -> {
            found.put(row.getString("key").toLowerCase(Locale.ROOT), row.getString("ref"));
        });
        return found;
    }

    void insert(String ref, String council, Measures.Draft draft) {
        jdbc.sql("""
                insert into measures.measure (ref, council, code, entry_post, approval_posts, tags)
                values (:ref, :council, :code, :entry, :approval, :tags)""")
                .param("ref", ref)
                .param("council", council)
                .params(written(draft))
                .update();
    }

    int update(String ref, Measures.Draft draft) {
        return jdbc.sql("""
                update measures.measure
                   set code = :code, entry_post = :entry, approval_posts = :approval, tags = :tags
                 where ref = :ref""").param("ref", ref).params(written(draft)).update();
    }

    private static Map<String, Object> written(Measures.Draft draft) {
        var values = new HashMap<String, Object>();
        values.put("code", draft.code().strip());
        values.put("entry", draft.people().entry());
        values.put("approval", draft.people().approval().toArray(String[]::new));
        values.put("tags", draft.tags().toArray(String[]::new));
        return values;
    }

    void define(String ref, String council, LocalDate applies, String reason, Sheet sheet) {
        jdbc.sql("""
                insert into measures.definition (ref, council, applies, account, reason, sheet)
                values (:ref, :council, :applies, access.who(), :reason, cast(:sheet as jsonb))""")
                .param("ref", ref)
                .param("council", council)
                .param("applies", applies)
                .param("reason", reason)
                .param("sheet", SheetText.of(sheet))
                .update();
    }

    /** Measures and their first definition sheets, which apply to all periods. */
    void insertAll(String council, List<String> refs, List<Measures.Fresh> fresh) {
        var numbers = java.util.stream.IntStream.range(0, refs.size()).boxed().toList();
        template.batchUpdate("""
                insert into measures.measure (ref, council, code, entry_post, approval_posts, tags)
                values (?, ?, ?, ?, ?, ?)""", numbers, 500, (statement, i) -> {
            var draft = fresh.get(i).draft();
            statement.setString(1, refs.get(i));
            statement.setString(2, council);
            statement.setString(3, draft.code().strip());
            var connection = statement.getConnection();
            statement.setString(4, draft.people().entry());
            statement.setArray(
                    5,
                    connection.createArrayOf("text", draft.people().approval().toArray()));
            statement.setArray(6, connection.createArrayOf("text", draft.tags().toArray()));
        });
        template.batchUpdate("""
                insert into measures.definition (ref, council, applies, account, sheet)
                values (?, ?, ?, access.who(), cast(? as jsonb))""", numbers, 500, (statement, i) -> {
            statement.setString(1, refs.get(i));
            statement.setString(2, council);
            statement.setObject(3, Measures.ALWAYS);
            statement.setString(4, SheetText.of(fresh.get(i).sheet()));
        });
    }
}
