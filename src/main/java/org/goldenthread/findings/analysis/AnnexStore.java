package org.goldenthread.findings.analysis;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnnexStore {
    private final JdbcClient jdbc;

    AnnexStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(String council, Annex annex) {
        return jdbc.sql("""
                insert into findings.annex (council, label, title, purpose, name, role, signed, printed)
                values (:council, :label, :title, :purpose, :name, :role, :signed, :printed) returning id""")
                .param("council", council)
                .param("label", annex.label())
                .param("title", annex.title())
                .param("purpose", annex.purpose())
                .param("name", annex.name())
                .param("role", annex.role())
                .param("signed", annex.signed(), Types.DATE)
                .param("printed", annex.printed())
                .query(Long.class)
                .single();
    }

    Optional<Annex> latest(String council) {
        return jdbc.sql("""
                select label, title, purpose, name, role, signed, printed from findings.annex
                 where council = :council order by id desc limit 1""")
                .param("council", council)
                .query((row, n) -> new Annex(
                        row.getString("label"),
                        row.getString("title"),
                        row.getString("purpose"),
                        row.getString("name"),
                        row.getString("role"),
                        row.getObject("signed", LocalDate.class),
                        row.getString("printed")))
                .optional();
    }

    int delete(String council, long id) {
        return jdbc.sql("delete from findings.annex where council = :council and id = :id")
                .param("council", council)
                .param("id", id)
                .update();
    }
}
