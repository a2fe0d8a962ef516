package org.goldenthread.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.findings.FindingList.Filter;
import org.goldenthread.vocabulary.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FindingStore {
    private static final String COLUMNS =
            "f.ref, f.number, f.verbatim, f.recommended, f.grade, f.answers, f.theme, f.position";
    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Finding.Words read(ResultSet row) throws SQLException {
        return new Finding.Words(
                row.getString("number"),
                row.getString("verbatim"),
                row.getString("recommended"),
                row.getString("grade"),
                row.getString("answers"),
                row.getObject("theme", Long.class),
                row.getInt("position"));
    }

    private static Map<String, Object> written(Finding.Words words) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", words.number().strip());
        values.put("verbatim", words.verbatim().strip());
        values.put("recommended", words.recommended().strip());
        values.put("grade", words.grade().strip());
        values.put("answers", words.answers().strip());
        values.put("theme", words.theme());
        values.put("position", words.position());
        return values;
    }

    void insert(String ref, String council, Finding.Words words) {
        jdbc.sql("""
                insert into findings.finding (ref, council, number, verbatim, recommended, grade, answers, theme,
                                              position)
                values (:ref, :council, :number, :verbatim, :recommended, :grade, :answers, :theme, :position)""")
                .param("ref", ref)
                .param("council", council)
                .params(written(words))
                .update();
    }

    void update(String ref, Finding.Words words) {
        jdbc.sql("""
                update findings.finding set number = :number, verbatim = :verbatim, recommended = :recommended,
                       grade = :grade, answers = :answers, theme = :theme, position = :position
                 where ref = :ref""").param("ref", ref).params(written(words)).update();
    }

    Optional<Finding.Words> find(String ref) {
        return jdbc.sql("select " + COLUMNS + " from findings.finding f where f.ref = :ref")
                .param("ref", ref)
                .query((row, n) -> read(row))
                .optional();
    }

    Map<String, Finding.Words> all(Collection<String> refs) {
        Map<String, Finding.Words> found = new LinkedHashMap<>();
        jdbc.sql("select " + COLUMNS + " from findings.finding f where f.ref = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("ref"), read(row));
                });
        return found;
    }

    int nextPosition(String council) {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from findings.finding where council = :council")
                .param("council", council)
                .query(Integer.class)
                .single();
    }

    /** References, one more than the page's size, so that the caller knows whether there is a next page. */
    List<String> page(Filter filter) {
        var turn = filter.turn();
        var order = turn.order().sql();
        var direction = turn.descending() ? "desc" : "asc";
        var beyond = turn.after() == null
                ? ""
                : " and (%1$s, t.number) %2$s (select %1$s, t.number %3$s where t.ref = :after)"
                        .formatted(order, turn.descending() ? "<" : ">", from(filter));
        return filtered(
                        "select t.ref" + from(filter) + where(filter) + beyond
                                + " order by %1$s %2$s, t.number %2$s limit :size".formatted(order, direction),
                        filter)
                .param("after", turn.after())
                .param("size", turn.size() + 1)
                .query(String.class)
                .list();
    }

    long count(Filter filter) {
        return filtered("select count(*)" + from(filter) + where(filter), filter)
                .query(Long.class)
                .single();
    }

    private static boolean ofPaper(Filter filter) {
        return filter.turn().order() == FindingList.Order.PAPER
                || !filter.themes().isEmpty()
                || filter.withoutTheme();
    }

    private static String from(Filter filter) {
        return " from thread.thing t" + (ofPaper(filter) ? " join findings.finding f on f.ref = t.ref" : "");
    }

    /** Only what narrows the list is in the statement, so that the planner always has an index to walk. */
    private static String where(Filter filter) {
        var parts = new ArrayList<>(List.of("t.kind = 'finding'", "t.council = :council"));
        ifAny(parts, filter.state(), "t.state = :state");
        ifAny(parts, filter.service(), "t.service = any (organisation.within(:service))");
        ifAny(parts, filter.owner(), filter.owner().equals("none") ? "t.owner is null" : "t.owner = :owner");
        ifAny(
                parts,
                filter.words(),
                "(t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like or t.ref ilike :like)");
        ifAny(parts, filter.source(), cites(filter.source()));
        if (ofPaper(filter)) {
            parts.add("f.council = :council");
        }
        if (filter.withoutTheme()) {
            parts.add("f.theme is null");
        } else if (!filter.themes().isEmpty()) {
            parts.add("f.theme = any (:themes)");
        }
        ifAny(
                parts,
                filter.answer(),
                "t.ref in (select r.ref from findings.response r where r.council = :council and r.kind = :answer)");
        return " where " + String.join(" and ", parts);
    }

    /** A reference or an undeclared abbreviation: each has an index of its own. */
    private static String cites(String source) {
        return source.matches("S-\\d+")
                ? "t.ref in (select c.ref from findings.citation c where c.source = :source)"
                : "t.ref in (select c.ref from findings.citation c where c.council = :council and c.source is null"
                        + " and lower(c.abbreviation) = lower(:source))";
    }

    private static void ifAny(List<String> parts, String value, String condition) {
        if (!value.isEmpty()) {
            parts.add(condition);
        }
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("state", filter.state())
                .param("service", filter.service())
                .param("owner", filter.owner())
                .param("source", filter.source())
                .param("themes", filter.themes().toArray(Long[]::new))
                .param("answer", filter.answer())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** What would be lost with a finding: what people said beside it, and ties that others made. */
    int standingOn(String ref) {
        return jdbc.sql("""
                select (select count(*) from evidence.comment c where c.ref = :ref)
                     + (select count(*) from thread.tie i where i.upper = :ref and not exists (
                          select from findings.response r where r.ref = :ref and r.tied = i.lower))
                     + (select count(*) from thread.tie i where i.lower = :ref and i.kind <> 'cited_by')""").param("ref", ref).query(Integer.class).single();
    }

    /** Writes a state that was worked out; tells whether it is another one than before. */
    boolean derive(String ref, State state) {
        return jdbc.sql("select findings.derive(:ref, :words, :tone)")
                .param("ref", ref)
                .param("words", state.words())
                .param("tone", state.tone().code())
                .query(Boolean.class)
                .single();
    }
}
