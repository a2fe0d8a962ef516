package org.goldenthread.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SourceStore {
    private static final String COLUMNS = "s.ref, s.abbreviation, s.issuer, s.type, s.issued, s.period, s.link";
    private final JdbcClient jdbc;

    SourceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Source.Words read(ResultSet row) throws SQLException {
        return new Source.Words(
                row.getString("abbreviation"),
                row.getString("issuer"),
                Source.Type.of(row.getString("type")),
                row.getObject("issued", LocalDate.class),
                row.getString("period"),
                row.getString("link"));
    }

    private static Map<String, Object> written(Source.Words words) {
        Map<String, Object> values = new HashMap<>();
        values.put("abbreviation", words.abbreviation().strip());
        values.put("issuer", words.issuer().strip());
        values.put("type", words.type().code());
        values.put("issued", words.issued());
        values.put("period", words.period().strip());
        values.put("link", words.link().strip());
        return values;
    }

    void insert(String ref, String council, Source.Words words) {
        jdbc.sql("""
                insert into findings.source (ref, council, abbreviation, issuer, type, issued, period, link)
                values (:ref, :council, :abbreviation, :issuer, :type, :issued, :period, :link)""")
                .param("ref", ref)
                .param("council", council)
                .params(written(words))
                .update();
    }

    void update(String ref, Source.Words words) {
        jdbc.sql("""
                update findings.source set abbreviation = :abbreviation, issuer = :issuer, type = :type,
                       issued = :issued, period = :period, link = :link where ref = :ref""").param("ref", ref).params(written(words)).update();
    }

    Optional<Source.Words> find(String ref) {
        return jdbc.sql("select " + COLUMNS + " from findings.source s where s.ref = :ref")
                .param("ref", ref)
                .query((row, n) -> read(row))
                .optional();
    }

    /** All sources of a council by reference, the latest first. */
    Map<String, Source.Words> all(String council) {
        Map<String, Source.Words> found = new LinkedHashMap<>();
        jdbc.sql("select " + COLUMNS + "\n" + """
                 from findings.source s where s.council = :council
                 order by s.issued desc nulls last, lower(s.abbreviation), s.ref""").param("council", council).query(row -> {
            found.put(row.getString("ref"), read(row));
        });
        return found;
    }

    /** Which source an abbreviation, or a reference, means; of several the one issued last. Keys in lower case. */
    Map<String, String> byAbbreviation(String council) {
        Map<String, String> found = new HashMap<>();
        all(council).forEach((ref, words) -> {
            found.putIfAbsent(words.abbreviation().toLowerCase(Locale.ROOT), ref);
            found.put(ref.toLowerCase(Locale.ROOT), ref);
        });
        found.remove("");
        return found;
    }

    /**
     * How a source is cited.
     *
     * @param findings how many findings cite it
     * @param citations how often they do
     * @param unanswered how many of the findings have no answer
     */
    record Cited(int findings, int citations, int unanswered) {
        static final Cited NEVER = new Cited(0, 0, 0);
    }

    Map<String, Cited> cited(String council) {
        Map<String, Cited> found = new HashMap<>();
        jdbc.sql("""
                select c.source, count(distinct c.ref) as findings, count(*) as citations,
                       count(distinct c.ref) filter (where t.state = 'no answer') as unanswered
                  from findings.citation c join thread.thing t on t.ref = c.ref
                 where c.council = :council and c.source is not null group by c.source""").param("council", council).query(row -> {
            found.put(
                    row.getString("source"),
                    new Cited(row.getInt("findings"), row.getInt("citations"), row.getInt("unanswered")));
        });
        return found;
    }

    List<Coverage.Declared> paragraphs(String ref) {
        return jdbc.sql("""
                select type, locator, needless from findings.source_paragraph where ref = :ref
                 order by position, id""")
                .param("ref", ref)
                .query((row, n) -> new Coverage.Declared(
                        Citation.Type.ofCode(row.getString("type")),
                        row.getString("locator"),
                        row.getString("needless")))
                .list();
    }

    void declare(String ref, String council, Coverage.Declared one, int position) {
        jdbc.sql("""
                insert into findings.source_paragraph (council, ref, type, locator, position)
                values (:council, :ref, :type, :locator, :position)
                on conflict (ref, type, locator) do update set position = excluded.position""")
                .param("council", council)
                .param("ref", ref)
                .param("type", one.type().code())
                .param("locator", one.locator())
                .param("position", position)
                .update();
    }

    void undeclareOthers(String ref, List<String> kept) {
        jdbc.sql("delete from findings.source_paragraph where ref = :ref and type || ' ' || locator <> all (:kept)")
                .param("ref", ref)
                .param("kept", kept.toArray(String[]::new))
                .update();
    }

    int needless(String ref, Coverage.Declared one) {
        return jdbc.sql("""
                update findings.source_paragraph set needless = :why
                 where ref = :ref and type = :type and locator = :locator""")
                .param("ref", ref)
                .param("why", one.needless())
                .param("type", one.type().code())
                .param("locator", one.locator())
                .update();
    }
}
