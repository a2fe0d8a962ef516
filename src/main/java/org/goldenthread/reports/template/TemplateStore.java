package org.goldenthread.reports.template;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.vocabulary.Checked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TemplateStore {
    private final JdbcClient jdbc;
    private final Map<Long, Template> read = new ConcurrentHashMap<>();

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version as the table keeps it. */
    private record Row(long id, int version, String pack) {}

    /** All versions of a council's templates, the newest first. A version never changes, so it is read once. */
    List<Template> all(String council) {
        return jdbc
                .sql("""
                select id, version, pack from reports.template
                 where council = :council order by code, version desc""")
                .param("council", council)
                .query((row, n) -> new Row(row.getLong("id"), row.getInt("version"), row.getString("pack")))
                .list()
                .stream()
                .map(row -> read.computeIfAbsent(row.id(), id -> parsed(row)))
                .toList();
    }

    private static Template parsed(Row row) {
        return switch (TemplateText.read(row.pack(), row.version())) {
            case Checked.Accepted<Template>(Template template) -> template.numbered(row.id());
            case Checked.Refused<Template> refused ->
                throw new IllegalStateException("template " + row.id() + ": " + refused.problems());
        };
    }

    String pack(long id) {
        return jdbc.sql("select pack from reports.template where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    long insert(String council, Template template, String pack, String why) {
        return jdbc.sql("""
                insert into reports.template (council, code, version, pack, why, account)
                values (:council, :code, :version, :pack, :why, access.who()) returning id""")
                .param("council", council)
                .param("code", template.edition().code())
                .param("version", template.edition().version())
                .param("pack", pack)
                .param("why", why)
                .query(Long.class)
                .single();
    }
}
