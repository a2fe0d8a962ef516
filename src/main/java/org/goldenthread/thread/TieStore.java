package org.goldenthread.thread;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TieStore {
    private static final String COLUMNS = "i.id, i.upper, i.lower, i.kind as tie_kind, i.role, i.detail";
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TieStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    static Tie read(ResultSet row, int n) throws SQLException {
        return new Tie(
                row.getLong("id"),
                row.getString("upper"),
                row.getString("lower"),
                TieKind.ofCode(row.getString("tie_kind")),
                row.getString("role"),
                row.getString("detail"));
    }

    /** Ties the two, or changes the role of the tie that is there; tells whether anything changed. */
    boolean upsert(Tie tie, String council) {
        return jdbc.sql("""
                insert into thread.tie (council, upper, lower, kind, role, detail)
                values (:council, :upper, :lower, :kind, :role, :detail)
                on conflict (upper, lower, kind, detail) do update set role = excluded.role
                  where tie.role <> excluded.role""")
                        .param("council", council)
                        .param("upper", tie.upper())
                        .param("lower", tie.lower())
                        .param("kind", tie.kind().code())
                        .param("role", tie.role())
                        .param("detail", tie.detail())
                        .update()
                > 0;
    }

    /** Ties that are new, many at once. */
    void insert(List<Tie> made, String council) {
        var rows = made.stream()
                .map(tie -> Map.of(
                        "council", council,
                        "upper", tie.upper(),
                        "lower", tie.lower(),
                        "kind", tie.kind().code(),
                        "role", tie.role(),
                        "detail", tie.detail()))
                .toList();
        batches.batchUpdate("""
                insert into thread.tie (council, upper, lower, kind, role, detail)
                values (:council, :upper, :lower, :kind, :role, :detail)""", SqlParameterSourceUtils.createBatch(rows));
    }

    Optional<Tie> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from thread.tie i where i.id = :id")
                .param("id", id)
                .query(TieStore::read)
                .optional();
    }

    int delete(long id) {
        return jdbc.sql("delete from thread.tie where id = :id").param("id", id).update();
    }

    int deleteOf(String ref) {
        return jdbc.sql("delete from thread.tie where upper = :ref or lower = :ref")
                .param("ref", ref)
                .update();
    }

    List<Tie> of(Collection<String> refs) {
        return jdbc.sql("select " + COLUMNS
                        + " from thread.tie i where i.upper = any (:refs) or i.lower = any (:refs) order by i.id")
                .param("refs", refs.toArray(String[]::new))
                .query(TieStore::read)
                .list();
    }

    List<Tie> ofKind(String council, TieKind kind) {
        return jdbc.sql("select " + COLUMNS
                        + " from thread.tie i where i.council = :council and i.kind = :kind order by i.id")
                .param("council", council)
                .param("kind", kind.code())
                .query(TieStore::read)
                .list();
    }
}
