package org.goldenthread.governance.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.governance.decisions.Decision.CallIn;
import org.goldenthread.governance.decisions.Decision.Carrying;
import org.goldenthread.governance.decisions.Decision.Key;
import org.goldenthread.governance.decisions.Decision.Maker;
import org.goldenthread.governance.decisions.Decision.Taken;
import org.goldenthread.vocabulary.Money;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionStore {
    private static final String SELECT = """
            select d.ref, t.version, d.council, t.title, t.state as card, t.tone, d.verb, d.body, d.post, d.maker_named,
                   d.day, d.meeting, d.executive, d.key, d.judged, d.wards, d.exempt, d.state, d.callable,
                   d.not_callable, d.published, d.closes, t.owner, t.due,
                   case when w.ref is null then '' else d.condition end as condition, d.review,
                   w.wording, w.reasons, w.alternatives, w.spend, w.key_why
            """;
    private static final String FROM = """

              from governance.decision d join thread.thing t on t.ref = d.ref
              left join governance.decision_words w on w.ref = d.ref
            """;
    private static final String PASSED = "(d.state = 'call_in_open' and d.closes < :today)";
    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Decision read(ResultSet row, int n) throws SQLException {
        return new Decision(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                row.getString("title"),
                new State(row.getString("card"), Tone.ofCode(row.getString("tone"))),
                new Taken(
                        Verb.ofCode(row.getString("verb")),
                        new Maker(row.getString("body"), row.getString("post"), row.getString("maker_named")),
                        row.getObject("day", LocalDate.class),
                        row.getString("meeting"),
                        row.getBoolean("executive")),
                words(row),
                new Key(KeyTest.Answer.ofCode(row.getString("key")), row.getBoolean("judged")),
                List.of((String[]) row.getArray("wards").getArray()),
                row.getString("exempt"),
                new CallIn(
                        DecisionState.ofCode(row.getString("state")),
                        row.getBoolean("callable"),
                        row.getString("not_callable"),
                        row.getObject("published", LocalDate.class),
                        row.getObject("closes", LocalDate.class)),
                new Carrying(
                        row.getString("owner"),
                        row.getObject("due", LocalDate.class),
                        row.getString("condition"),
                        row.getObject("review", LocalDate.class)));
    }

    private static Decision.@Nullable Words words(ResultSet row) throws SQLException {
        var wording = row.getString("wording");
        return wording == null
                ? null
                : new Decision.Words(
                        wording,
                        row.getString("reasons"),
                        row.getString("alternatives"),
                        Optional.ofNullable(row.getObject("spend", Long.class))
                                .map(Money::new)
                                .orElse(null),
                        row.getString("key_why"));
    }

    Optional<Decision> find(String ref) {
        return jdbc.sql(SELECT + FROM + " where d.ref = :ref")
                .param("ref", ref)
                .query(DecisionStore::read)
                .optional();
    }

    /** One more than the page holds, where there are more. */
    List<Decision> page(DecisionFilter filter, LocalDate today) {
        var paging = filter.paging();
        var way = paging.down() ? "desc" : "asc";
        var order = paging.order().sql();
        var after = paging.after() == null
                ? ""
                : " and (%1$s, t.number) %2$s (select %1$s, t.number%3$s where d.ref = :after)"
                        .formatted(order, paging.down() ? "<" : ">", FROM);
        return asked(
                        jdbc.sql(SELECT
                                + FROM
                                + where(filter)
                                + after
                                + " order by %1$s %2$s, t.number %2$s limit :most".formatted(order, way)),
                        filter,
                        today)
                .param("after", paging.after(), Types.VARCHAR)
                .param("most", paging.size() + 1)
                .query(DecisionStore::read)
                .list();
    }

    long count(DecisionFilter filter, LocalDate today) {
        return asked(jdbc.sql("select count(*)" + FROM + where(filter)), filter, today)
                .query(Long.class)
                .single();
    }

    /** Only what is asked for stands in the question, so that the database answers by its indexes. */
    private static String where(DecisionFilter filter) {
        var where = new StringBuilder(" where d.council = :council");
        add(where, !filter.verb().isEmpty(), "d.verb = :verb");
        add(where, !filter.body().isEmpty(), "d.body = :body");
        add(where, !filter.key().isEmpty(), "d.key = :key");
        add(where, filter.exempt().equals("yes"), "d.exempt <> ''");
        add(where, filter.exempt().equals("no"), "d.exempt = ''");
        add(where, filter.owner().equals("-"), "t.owner is null");
        add(where, !filter.owner().isEmpty() && !filter.owner().equals("-"), "t.owner = :owner");
        add(where, !filter.state().isEmpty(), standing(filter.state()));
        add(where, !filter.decides().isEmpty(), """
                exists (select from thread.tie i where i.lower = d.ref and i.upper = :decides
                          and i.kind = 'decided_by')""");
        add(where, !filter.words().isEmpty(), """
                (t.ref ilike :words or t.title ilike :words or w.wording ilike :words or w.reasons ilike :words)""");
        return where.toString();
    }

    private static String standing(String state) {
        var inForce = "(d.state = 'implementable' or " + PASSED + ")";
        var acts = " and d.verb not in ('noted','rejected')";
        return switch (state) {
            case DecisionFilter.OUTSTANDING -> inForce + acts;
            case DecisionFilter.LATE -> inForce + acts + " and t.due < :today";
            case DecisionFilter.CONTESTED -> "d.state in ('called_in','to_council','referred_back')";
            case "implementable" -> inForce;
            case "call_in_open" -> "d.state = :state and d.closes >= :today";
            default -> "d.state = :state";
        };
    }

    private static void add(StringBuilder where, boolean wanted, String condition) {
        if (wanted) {
            where.append(" and ").append(condition);
        }
    }

    private static JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, DecisionFilter filter, LocalDate today) {
        return statement
                .param("council", filter.council())
                .param("verb", filter.verb())
                .param("body", filter.body())
                .param("key", filter.key())
                .param("owner", filter.owner())
                .param("state", filter.state())
                .param("decides", filter.decides())
                .param("today", today)
                .param("words", "%" + filter.words().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    /** Those whose call-in period has ended without a call-in, and whose card does not say so yet. */
    List<String> passed(String council, LocalDate today) {
        return jdbc.sql("""
                select d.ref from governance.decision d join thread.thing t on t.ref = d.ref
                 where d.council = :council and t.state = 'open to call-in' and\s""" + PASSED)
                .param("council", council)
                .param("today", today)
                .query(String.class)
                .list();
    }

    /** In force and not done, with a day that has gone by. */
    List<String> overdue(String council, LocalDate today) {
        return jdbc.sql("""
                select d.ref from governance.decision d join thread.thing t on t.ref = d.ref
                 where d.council = :council and d.state = 'implementable' and t.due < :today and t.tone <> 'bad'""")
                .param("council", council)
                .param("today", today)
                .query(String.class)
                .list();
    }
}
