package org.goldenthread.measures.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LoadStore {
    private static final String COLUMNS = """
            select id, council, document, name, yaml, origin, state, batch, told, account, brought
              from measures.load""";
    private final JdbcClient jdbc;

    LoadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Load read(ResultSet row, int n) throws SQLException {
        return new Load(
                row.getLong("id"),
                row.getString("council"),
                new Load.File(
                        row.getLong("document"),
                        row.getString("name"),
                        row.getObject("account", Long.class),
                        row.getObject("brought", OffsetDateTime.class).toInstant()),
                row.getString("yaml"),
                new Load.Stage(
                        Load.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        OpenedFile.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT))),
                row.getObject("batch", Long.class),
                row.getString("told"));
    }

    long insert(String council, long document, String name, String yaml, OpenedFile.Origin origin) {
        return jdbc.sql("""
                insert into measures.load (council, document, name, yaml, origin, account)
                values (:council, :document, :name, :yaml, :origin, access.who()) returning id""")
                .param("council", council)
                .param("document", document)
                .param("name", name)
                .param("yaml", yaml)
                .param("origin", origin.name().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .single();
    }

    Optional<Load> find(long id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(LoadStore::read)
                .optional();
    }

    /** Also takes the row for oneself, so that nobody confirms it at the same time. */
    Optional<Load> hold(long id) {
        return jdbc.sql(COLUMNS + " where id = :id for update")
                .param("id", id)
                .query(LoadStore::read)
                .optional();
    }

    List<Load> waiting(String council, int most) {
        return jdbc.sql(COLUMNS + " where council = :council and state = 'waiting' order by id desc limit :most")
                .param("council", council)
                .param("most", most)
                .query(LoadStore::read)
                .list();
    }

    int write(long id, String yaml) {
        return jdbc.sql("update measures.load set yaml = :yaml, origin = 'given' where id = :id and state = 'waiting'")
                .param("yaml", yaml)
                .param("id", id)
                .update();
    }

    int settle(long id, Load.State state, @Nullable Long batch, String told) {
        return jdbc.sql("""
                update measures.load set state = :state, batch = :batch, told = :told
                 where id = :id and state = 'waiting'""")
                .param("id", id)
                .param("state", state.code())
                .param("batch", batch, Types.BIGINT)
                .param("told", told)
                .update();
    }
}
