package org.goldenthread.reports.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundStore {
    private static final String SELECT = """
            select r.ref, t.version, r.council, t.title, r.starts, r.months, r.cutoff, r.due, r.signoff, r.sorts,
                   r.scope, r.state
              from reports.round r join thread.thing t on t.ref = r.ref
            """;
    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Round read(ResultSet row, int n) throws SQLException {
        var days = new Round.Days(
                row.getObject("cutoff", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("signoff", LocalDate.class));
        var period = Period.ofMonths(row.getObject("starts", LocalDate.class), row.getInt("months"));
        var sorts = Arrays.asList((String[]) row.getArray("sorts").getArray());
        return new Round(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                new Round.Head(row.getString("title"), period, days, sorts, row.getString("scope")),
                RoundState.ofCode(row.getString("state")));
    }

    Optional<Round> find(String ref) {
        return jdbc.sql(SELECT + " where r.ref = :ref")
                .param("ref", ref)
                .query(RoundStore::read)
                .optional();
    }

    /** Of a council, the latest period first. */
    List<Round> all(String council) {
        return jdbc.sql(SELECT + " where r.council = :council order by r.starts desc, r.months, t.number desc")
                .param("council", council)
                .query(RoundStore::read)
                .list();
    }

    /** The open ones that ask something of these posts, the first due first. */
    List<Round> asking(String council, Collection<String> posts) {
        return jdbc.sql(SELECT + """
                 where r.council = :council and r.state = 'open'
                   and exists (select from reports.round_line l where l.ref = r.ref and l.post = any (:posts))
                 order by r.due, t.number""")
                .param("council", council)
                .param("posts", posts.toArray(String[]::new))
                .query(RoundStore::read)
                .list();
    }

    void insert(String ref, String council, Round.Head head) {
        var spec = jdbc.sql("""
                insert into reports.round (ref, council, starts, months, cutoff, due, signoff, sorts, scope)
                values (:ref, :council, :starts, :months, :cutoff, :due, :signoff, :sorts, :scope)""");
        written(spec, ref, head).param("council", council).update();
    }

    void update(String ref, Round.Head head) {
        var spec = jdbc.sql("""
                update reports.round set starts = :starts, months = :months, cutoff = :cutoff, due = :due,
                       signoff = :signoff, sorts = :sorts, scope = :scope
                 where ref = :ref""");
        written(spec, ref, head).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec spec, String ref, Round.Head head) {
        return spec.param("ref", ref)
                .param("starts", head.period().start())
                .param("months", head.period().months())
                .param("cutoff", head.days().cutoff())
                .param("due", head.days().due())
                .param("signoff", head.days().signoff())
                .param("sorts", head.sorts().toArray(String[]::new))
                .param("scope", head.scope(), java.sql.Types.VARCHAR);
    }

    void stands(String ref, RoundState state) {
        jdbc.sql("update reports.round set state = :state where ref = :ref")
                .param("ref", ref)
                .param("state", state.code())
                .update();
    }

    long step(Round round, RoundState.Move move, String reason, LocalDate day) {
        return jdbc.sql("""
                insert into reports.round_step (ref, council, move, reason, day)
                values (:ref, :council, :move, :reason, :day) returning id""")
                .param("ref", round.ref())
                .param("council", round.council())
                .param("move", move.code())
                .param("reason", reason)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    List<RoundStep> steps(String ref) {
        return jdbc.sql("""
                select id, move, reason, day, account from reports.round_step where ref = :ref order by id""")
                .param("ref", ref)
                .query((row, n) -> new RoundStep(
                        row.getLong("id"),
                        RoundState.Move.valueOf(row.getString("move").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("reason"),
                        row.getObject("day", LocalDate.class),
                        row.getLong("account")))
                .list();
    }
}
