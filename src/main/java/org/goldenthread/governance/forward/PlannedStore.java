package org.goldenthread.governance.forward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.governance.decisions.KeyTest;
import org.goldenthread.vocabulary.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlannedStore {
    /** The first edition that announced it as key where it is key, and as private where a part of it is. */
    static final String SELECT = """
            select p.ref, t.version, p.council, t.title, p.summary, p.body, p.maker_named, p.day, p.executive, p.spend,
                   p.wards, p.key, p.key_why, p.private, p.consultees, p.documents, p.route, p.route_why,
                   p.route_agreed, p.route_day, p.decision, p.withdrawn, t.owner,
                   (select min(e.published) from governance.edition_line l join governance.edition e on e.id = l.edition
                     where l.ref = p.ref and (l.key or p.key = 'no') and (l.private or p.private = '')) as given
              from governance.planned p join thread.thing t on t.ref = p.ref
            """;

    private final JdbcClient jdbc;

    PlannedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Planned read(ResultSet row, int n) throws SQLException {
        return new Planned(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                row.getString("title"),
                what(row),
                new KeyTest(KeyTest.Answer.ofCode(row.getString("key")), row.getString("key_why")),
                row.getString("owner"),
                new Planned.Exception(
                        Planned.Exception.Sort.ofCode(row.getString("route")),
                        row.getString("route_why"),
                        row.getString("route_agreed"),
                        row.getObject("route_day", LocalDate.class)),
                new ForwardNotice(row.getObject("given", LocalDate.class), row.getObject("day", LocalDate.class), 0),
                row.getString("decision"),
                row.getString("withdrawn"));
    }

    private static Planned.What what(ResultSet row) throws SQLException {
        return new Planned.What(
                row.getString("summary"),
                row.getString("body"),
                row.getString("maker_named"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("executive"),
                Optional.ofNullable(row.getObject("spend", Long.class))
                        .map(Money::new)
                        .orElse(null),
                List.of((String[]) row.getArray("wards").getArray()),
                row.getString("private"),
                row.getString("consultees"),
                row.getString("documents"));
    }

    /** Those of a council by their earliest day. */
    List<Planned> all(String council) {
        return jdbc.sql(SELECT + " where p.council = :council order by p.day, t.number")
                .param("council", council)
                .query(PlannedStore::read)
                .list();
    }

    Optional<Planned> find(String ref) {
        return jdbc.sql(SELECT + " where p.ref = :ref")
                .param("ref", ref)
                .query(PlannedStore::read)
                .optional();
    }

    List<Planned> leadingTo(String decision) {
        return jdbc.sql(SELECT + " where p.decision = :decision order by p.day")
                .param("decision", decision)
                .query(PlannedStore::read)
                .list();
    }

    void insert(String ref, String council, Planned.What what, KeyTest key) {
        written(jdbc.sql("""
                insert into governance.planned (ref, council, summary, body, maker_named, day, executive, spend, wards,
                  key, key_why, private, consultees, documents)
                values (:ref, :council, :summary, :body, :named, :day, :executive, :spend, :wards, :key, :keyWhy,
                  :private, :consultees, :documents)"""), ref, what, key).param("council", council).update();
    }

    void update(String ref, Planned.What what, KeyTest key) {
        written(jdbc.sql("""
                update governance.planned set summary = :summary, body = :body, maker_named = :named, day = :day,
                  executive = :executive, spend = :spend, wards = :wards, key = :key, key_why = :keyWhy,
                  private = :private, consultees = :consultees, documents = :documents where ref = :ref"""), ref, what, key).update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, String ref, Planned.What what, KeyTest key) {
        return statement
                .param("ref", ref)
                .param("summary", what.summary())
                .param("body", what.body(), Types.VARCHAR)
                .param("named", what.named())
                .param("day", what.day())
                .param("executive", what.executive())
                .param("spend", what.spend() == null ? null : what.spend().pence(), Types.BIGINT)
                .param("wards", what.wards().toArray(String[]::new))
                .param("key", key.answer().code())
                .param("keyWhy", key.why())
                .param("private", what.exempt())
                .param("consultees", what.consultees())
                .param("documents", what.documents());
    }

    void route(String ref, Planned.Exception route) {
        jdbc.sql("""
                update governance.planned set route = :route, route_why = :why, route_agreed = :agreed,
                  route_day = :day where ref = :ref""")
                .param("ref", ref)
                .param("route", route.sort().code())
                .param("why", route.why())
                .param("agreed", route.agreed())
                .param("day", route.day(), Types.DATE)
                .update();
    }

    void decided(String ref, String decision) {
        jdbc.sql("update governance.planned set decision = :decision where ref = :ref")
                .param("ref", ref)
                .param("decision", decision)
                .update();
    }

    void withdraw(String ref, String why) {
        jdbc.sql("update governance.planned set withdrawn = :why where ref = :ref")
                .param("ref", ref)
                .param("why", why)
                .update();
    }
}
