package org.goldenthread.organisation.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.Holder;
import org.goldenthread.organisation.Life;
import org.goldenthread.organisation.Placements.Placement;
import org.goldenthread.organisation.Post;
import org.goldenthread.organisation.Unit;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationStore {
    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change of a council's organisation after the other, so that two moves never make a circle together. */
    void lock(String council) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation'), hashtext(:council))")
                .param("council", council)
                .query((row, n) -> true)
                .single();
    }

    List<Unit> units(String council) {
        return jdbc.sql("""
                select t.ref, t.council, t.title, t.summary, t.publication, t.owner, t.version,
                       u.level, u.opened, u.closed, u.merged_into
                  from organisation.unit u join thread.thing t on t.ref = u.ref
                 where u.council = :council order by t.number""")
                .param("council", council)
                .query(OrganisationStore::unit)
                .list();
    }

    private static Unit unit(ResultSet row, int n) throws SQLException {
        return new Unit(
                row.getString("ref"),
                row.getString("council"),
                Unit.Level.ofCode(row.getString("level")),
                words(row),
                row.getString("owner"),
                new Life(day(row, "opened"), day(row, "closed"), row.getString("merged_into")),
                row.getInt("version"));
    }

    private static Unit.Words words(ResultSet row) throws SQLException {
        return new Unit.Words(
                row.getString("title"), row.getString("summary"), Publication.ofCode(row.getString("publication")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    List<Post> posts(String council) {
        return jdbc.sql("""
                select t.ref, t.council, t.title, t.summary, t.publication, t.version, p.opened, p.closed, p.made
                  from organisation.post p join thread.thing t on t.ref = p.ref
                 where p.council = :council order by t.number""")
                .param("council", council)
                .query((row, n) -> new Post(
                        row.getString("ref"),
                        row.getString("council"),
                        words(row),
                        new Life(day(row, "opened"), day(row, "closed"), null),
                        row.getObject("made", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    List<Placement> placements(String council) {
        return jdbc.sql("select ref, since, parent from organisation.placement where council = :council")
                .param("council", council)
                .query((row, n) -> new Placement(
                        row.getString("ref"), row.getObject("since", LocalDate.class), row.getString("parent")))
                .list();
    }

    List<Holder> holders(String council) {
        return jdbc.sql("""
                select id, ref, name, email, account, kind, since, until from organisation.holder
                 where council = :council order by since nulls first, id""")
                .param("council", council)
                .query((row, n) -> new Holder(
                        row.getLong("id"),
                        row.getString("ref"),
                        new Holder.Person(
                                row.getString("name"), row.getString("email"), row.getObject("account", Long.class)),
                        Holder.Kind.ofCode(row.getString("kind")),
                        new Holder.Term(day(row, "since"), day(row, "until"))))
                .list();
    }

    void addUnit(String ref, String council, Unit.Level level, Life life) {
        jdbc.sql("""
                insert into organisation.unit (ref, council, level, opened)
                values (:ref, :council, :level, :opened)""")
                .param("ref", ref)
                .param("council", council)
                .param("level", level.code())
                .param("opened", life.opened())
                .update();
    }

    int changeUnit(String ref, Unit.Level level, Life life) {
        return jdbc.sql("""
                update organisation.unit
                   set level = :level, opened = :opened, closed = :closed, merged_into = :into where ref = :ref""")
                .param("ref", ref)
                .param("level", level.code())
                .param("opened", life.opened())
                .param("closed", life.closed())
                .param("into", life.mergedInto())
                .update();
    }

    void addPost(String ref, String council, Life life, LocalDate made) {
        jdbc.sql("""
                insert into organisation.post (ref, council, opened, made)
                values (:ref, :council, :opened, :made)""")
                .param("ref", ref)
                .param("council", council)
                .param("opened", life.opened())
                .param("made", made)
                .update();
    }

    int changePost(String ref, Life life) {
        return jdbc.sql("update organisation.post set opened = :opened, closed = :closed where ref = :ref")
                .param("ref", ref)
                .param("opened", life.opened())
                .param("closed", life.closed())
                .update();
    }

    void place(String council, Placement placement) {
        jdbc.sql("""
                insert into organisation.placement (ref, council, since, parent)
                values (:ref, :council, :since, :parent)
                on conflict (ref, since) do update set parent = excluded.parent
                  where placement.parent is distinct from excluded.parent""")
                .param("ref", placement.ref())
                .param("council", council)
                .param("since", placement.since())
                .param("parent", placement.parent())
                .update();
    }

    long addHolder(String council, Holder holder) {
        return jdbc.sql("""
                insert into organisation.holder (council, ref, name, email, account, kind, since, until)
                values (:council, :ref, :name, :email, :account, :kind, :since, :until) returning id""")
                .param("council", council)
                .param("ref", holder.post())
                .param("name", holder.name())
                .param("email", holder.person().email())
                .param("account", holder.person().account())
                .param("kind", holder.kind().code())
                .param("since", holder.term().since())
                .param("until", holder.term().until())
                .query(Long.class)
                .single();
    }

    int changeHolder(Holder holder) {
        return jdbc.sql(
                        "update organisation.holder set until = :until, email = :email, account = :account where id = :id")
                .param("id", holder.id())
                .param("until", holder.term().until())
                .param("email", holder.person().email())
                .param("account", holder.person().account())
                .update();
    }

    int removeHolder(long id) {
        return jdbc.sql("delete from organisation.holder where id = :id")
                .param("id", id)
                .update();
    }
}
