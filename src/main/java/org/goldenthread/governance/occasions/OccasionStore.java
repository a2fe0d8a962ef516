package org.goldenthread.governance.occasions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OccasionStore {
    private static final int MOST = 5000;
    private static final String SELECT = """
            select o.id, o.version, o.council, o.sort, o.title, o.day, o.starts, o.place, o.audience, o.owner, o.state,
                   o.outcome, array(select b.ref from governance.occasion_body b where b.occasion = o.id order by b.ref)
                     as bodies
              from governance.occasion o
            """;
    private final JdbcClient jdbc;

    OccasionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Occasion read(ResultSet row, int n) throws SQLException {
        return new Occasion(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("council"),
                new Occasion.What(
                        Occasion.Sort.ofCode(row.getString("sort")), row.getString("title"), row.getString("audience")),
                new Occasion.When(
                        row.getObject("day", LocalDate.class),
                        row.getObject("starts", LocalTime.class),
                        row.getString("place")),
                List.of((String[]) row.getArray("bodies").getArray()),
                row.getString("owner"),
                Occasion.Life.find(row.getString("state")).orElseThrow(),
                row.getString("outcome"));
    }

    /** Those of a council by day, from one day to another, both included; without an end where none is said. */
    List<Occasion> between(String council, @Nullable LocalDate first, @Nullable LocalDate last) {
        return jdbc.sql(SELECT + """
                 where o.council = :council and (:first::date is null or o.day >= :first)
                   and (:last::date is null or o.day <= :last) order by o.day, o.starts nulls first, o.id limit :most""")
                .param("council", council)
                .param("first", first, Types.DATE)
                .param("last", last, Types.DATE)
                .param("most", MOST)
                .query(OccasionStore::read)
                .list();
    }

    Optional<Occasion> find(long id) {
        return jdbc.sql(SELECT + " where o.id = :id")
                .param("id", id)
                .query(OccasionStore::read)
                .optional();
    }

    long insert(Occasion one, @Nullable Long laid) {
        return written(jdbc.sql("""
                insert into governance.occasion (council, sort, title, day, starts, place, audience, owner, laid)
                values (:council, :sort, :title, :day, :starts, :place, :audience, :owner, :laid) returning id"""), one)
                .param("council", one.council())
                .param("laid", laid, Types.BIGINT)
                .query(Long.class)
                .single();
    }

    /** How many rows that were: none where somebody else was quicker. */
    int update(Occasion one) {
        return written(jdbc.sql("""
                update governance.occasion set sort = :sort, title = :title, day = :day, starts = :starts,
                  place = :place, audience = :audience, owner = :owner, version = version + 1
                 where id = :id and version = :version"""), one)
                .param("id", one.id())
                .param("version", one.version())
                .update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec spec, Occasion one) {
        return spec.param("sort", one.what().sort().code())
                .param("title", one.what().title())
                .param("day", one.day())
                .param("starts", one.when().starts(), Types.TIME)
                .param("place", one.when().place())
                .param("audience", one.what().audience())
                .param("owner", one.owner(), Types.VARCHAR);
    }

    void clearBodies(long id) {
        jdbc.sql("delete from governance.occasion_body where occasion = :id")
                .param("id", id)
                .update();
    }

    void body(long id, String council, String ref) {
        jdbc.sql("insert into governance.occasion_body (occasion, council, ref) values (:id, :council, :ref)")
                .param("id", id)
                .param("council", council)
                .param("ref", ref)
                .update();
    }

    int stand(long id, int version, Occasion.Life life, String outcome) {
        return jdbc.sql("""
                update governance.occasion set state = :state, outcome = :outcome, version = version + 1
                 where id = :id and version = :version""")
                .param("id", id)
                .param("version", version)
                .param("state", life.code())
                .param("outcome", outcome)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from governance.occasion where id = :id")
                .param("id", id)
                .update();
    }
}
