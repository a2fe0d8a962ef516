package org.goldenthread.measures.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.measures.reading.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LoadStore {
    private static final String COLUMNS = """
            select id, council, document, name, yaml, origin, state, batch, told, account, brought, doubts
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
                        OpenedFile.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                        doubts((String[]) row.getArray("doubts").getArray())),
                row.getObject("batch", Long.class),
                row.getString("told"));
    }

    private static List<Proposal.Choice> doubts(String[] turns) {
        var doubts = new ArrayList<Proposal.Choice>();
        for (int i = 0; i + 1 < turns.length; i += 2) {
            doubts.add(new Proposal.Choice(turns[i], turns[i + 1], false));
        }
        return doubts;
    }

    long insert(OpenedFile opened, long document, String name) {
        var doubts = opened.choices().stream()
                .filter(one -> !one.certain())
                .flatMap(one -> Stream.of(one.place(), one.why()))
                .toArray(String[]::new);
        return jdbc.sql("""
                insert into measures.load (council, document, name, yaml, origin, doubts, account)
                values (:council, :document, :name, :yaml, :origin, :doubts, access.who()) returning id""")
                .param("council", opened.council())
                .param("doubts", doubts)
                .param("document", document)
                .param("name", name)
                .param("yaml", opened.recipe().yaml())
                .param("origin", opened.origin().name().toLowerCase(Locale.ROOT))
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

    /** @param origin where its mapping comes from now */
    int write(long id, String yaml, OpenedFile.Origin origin) {
        return jdbc.sql("update measures.load set yaml = :yaml, origin = :origin where id = :id and state = 'waiting'")
                .param("origin", origin.name().toLowerCase(Locale.ROOT))
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
