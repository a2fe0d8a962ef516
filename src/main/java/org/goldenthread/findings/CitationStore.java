package org.goldenthread.findings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CitationStore {
    private final JdbcClient jdbc;

    CitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Citation read(ResultSet row) throws SQLException {
        return new Citation(
                row.getString("source"),
                row.getString("abbreviation"),
                Citation.Type.ofCode(row.getString("type")),
                row.getString("locator"),
                row.getString("as_written"));
    }

    Map<String, List<Citation>> of(Collection<String> refs) {
        Map<String, List<Citation>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select ref, source, abbreviation, type, locator, as_written from findings.citation
                 where ref = any (:refs) order by ref, position, id""").param("refs", refs.toArray(String[]::new)).query(row -> {
            found.computeIfAbsent(row.getString("ref"), ref -> new ArrayList<>())
                    .add(read(row));
        });
        return found;
    }

    /** Every citation of a source, by the finding that cites it. */
    Map<String, List<Citation>> to(String source) {
        Map<String, List<Citation>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select ref, source, abbreviation, type, locator, as_written from findings.citation
                 where source = :source order by ref, position, id""").param("source", source).query(row -> {
            found.computeIfAbsent(row.getString("ref"), ref -> new ArrayList<>())
                    .add(read(row));
        });
        return found;
    }

    void deleteOf(String ref) {
        jdbc.sql("delete from findings.citation where ref = :ref")
                .param("ref", ref)
                .update();
    }

    void insert(String ref, String council, int position, Citation citation) {
        jdbc.sql("""
                insert into findings.citation (council, ref, position, source, abbreviation, type, locator, as_written)
                values (:council, :ref, :position, :source, :abbreviation, :type, :locator, :written)""")
                .param("council", council)
                .param("ref", ref)
                .param("position", position)
                .param("source", citation.source())
                .param("abbreviation", citation.abbreviation())
                .param("type", citation.type().code())
                .param("locator", citation.locator())
                .param("written", citation.asWritten())
                .update();
    }

    /** Citations of an undeclared abbreviation now cite the source that was declared under it. */
    List<String> adopt(String council, String abbreviation, String source) {
        return jdbc
                .sql("""
                update findings.citation set source = :source
                 where council = :council and source is null and lower(abbreviation) = lower(:abbreviation)
                returning ref""")
                .param("council", council)
                .param("abbreviation", abbreviation)
                .param("source", source)
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** Abbreviations that are cited but not declared, with how often, the most frequent first. */
    Map<String, Integer> undeclared(String council) {
        Map<String, Integer> found = new LinkedHashMap<>();
        jdbc.sql("""
                select abbreviation, count(*) as often from findings.citation
                 where council = :council and source is null group by abbreviation order by 2 desc, 1 limit 100""").param("council", council).query(row -> {
            found.put(row.getString("abbreviation"), row.getInt("often"));
        });
        return found;
    }
}
