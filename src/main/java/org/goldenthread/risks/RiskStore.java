package org.goldenthread.risks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.goldenthread.risks.Risk.Proximity;
import org.goldenthread.risks.Risk.Response;
import org.goldenthread.risks.Risk.Seen;
import org.goldenthread.risks.Risk.Standing;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RiskStore {
    private static final String MET = """
            case when g.review_meetings is null then 0 else (select count(distinct w.held) from risks.showing w
              where w.register = r.register and w.held > coalesce(r.reviewed, t.made::date)) end""";
    private static final String LATE =
            "(t.due < current_date or (g.review_meetings is not null and " + MET + " >= g.review_meetings))";
    private static final String SELECT = """
            select r.ref, t.version, r.council, t.title, t.state as card, t.tone, r.cause, r.event, r.consequence,
                   r.category, r.proximity, r.response, r.significant, r.trigger_day, r.trigger_words, t.owner,
                   r.owner_named, r.state, r.register, r.home, r.reviewed, t.due, r.accepted_by, r.accepted_until,
                   r.gross, r.current, r.target, s.matrix as seen_matrix, s.likelihood as seen_likelihood,
                   s.impact as seen_impact, v.held, v.body,
                   case when s.matrix = r.matrix then s.score else mc.score end as seen_score,
            """ + MET + " as met";
    private static final String FROM = """

             from risks.risk r join thread.thing t on t.ref = r.ref join risks.register g on g.id = r.register
            """;
    private static final String SEEN = """
              left join risks.shown s on s.id = r.shown
              left join risks.showing v on v.id = s.showing
              left join risks.cell_map m on m.from_matrix = s.matrix and m.to_matrix = r.matrix
                    and m.from_likelihood = s.likelihood and m.from_impact = s.impact
              left join risks.matrix_cell mc on mc.matrix = m.to_matrix and mc.likelihood = m.to_likelihood
                    and mc.impact = m.to_impact
            """;
    private final JdbcClient jdbc;

    RiskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A risk before its assessments are looked up. */
    record Row(
            Risk risk,
            @Nullable Long gross,
            @Nullable Long current,
            @Nullable Long target) {}

    private static Row read(ResultSet row, int n) throws SQLException {
        var risk = new Risk(
                row.getString("ref"),
                row.getInt("version"),
                row.getString("council"),
                row.getString("title"),
                new State(row.getString("card"), Tone.ofCode(row.getString("tone"))),
                words(row),
                row.getString("owner"),
                row.getString("owner_named"),
                standing(row),
                null,
                null,
                null,
                seen(row));
        return new Row(
                risk,
                row.getObject("gross", Long.class),
                row.getObject("current", Long.class),
                row.getObject("target", Long.class));
    }

    private static Risk.Words words(ResultSet row) throws SQLException {
        return new Risk.Words(
                row.getString("cause"),
                row.getString("event"),
                row.getString("consequence"),
                row.getString("category"),
                Proximity.ofCode(row.getString("proximity")),
                Response.ofCode(row.getString("response")),
                row.getBoolean("significant"),
                row.getObject("trigger_day", LocalDate.class),
                row.getString("trigger_words"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                RiskState.ofCode(row.getString("state")),
                row.getLong("register"),
                row.getLong("home"),
                row.getObject("reviewed", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getInt("met"),
                row.getString("accepted_by"),
                row.getObject("accepted_until", LocalDate.class));
    }

    private static @Nullable Seen seen(ResultSet row) throws SQLException {
        var held = row.getObject("held", LocalDate.class);
        return held == null
                ? null
                : new Seen(
                        held,
                        row.getString("body"),
                        row.getObject("seen_score", Integer.class),
                        row.getObject("seen_matrix", Long.class),
                        row.getObject("seen_likelihood", Integer.class),
                        row.getObject("seen_impact", Integer.class));
    }

    List<Row> all(Collection<String> refs) {
        return jdbc.sql(SELECT + FROM + SEEN + " where r.ref = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(RiskStore::read)
                .list();
    }

    /** Only what is asked for stands in the question, so that the database answers by its indexes. */
    private static String where(RiskFilter filter) {
        var where = new StringBuilder(" where r.council = :council");
        add(where, filter.place().register() != 0, "r.register = :register");
        add(where, !filter.place().level().isEmpty(), "g.level = :level");
        add(where, !filter.category().isEmpty(), "r.category = :category");
        add(where, filter.owner().equals("-"), "t.owner is null");
        add(where, !filter.owner().isEmpty() && !filter.owner().equals("-"), "t.owner = :owner");
        add(where, filter.state().equals(RiskFilter.LIVE), "r.state <> 'closed'");
        add(where, !filter.state().isEmpty() && !filter.state().equals(RiskFilter.LIVE), "r.state = :state");
        add(where, filter.band().equals("-"), "r.band is null");
        add(where, !filter.band().isEmpty() && !filter.band().equals("-"), BAND);
        add(where, filter.cell() != null, CELL);
        add(where, !filter.tied().isEmpty(), TIED);
        add(where, !filter.words().isBlank(), WORDS);
        return where.append(only(filter.only())).toString();
    }

    private static final String BAND = "exists (select from risks.matrix_band b"
            + " where b.matrix = r.matrix and b.position = r.band and b.name = :band)";
    private static final String CELL = "r.matrix = :matrix and r.likelihood = :likelihood and r.impact = :impact";
    private static final String TIED = "exists (select from thread.tie i"
            + " where i.lower = r.ref and i.upper = :tied and i.kind = 'threatened_by')";
    private static final String WORDS =
            "(t.words @@ websearch_to_tsquery('english', :words)" + " or t.title ilike :like or r.ref ilike :like)";

    private static void add(StringBuilder where, boolean asked, String condition) {
        if (asked) {
            where.append(" and ").append(condition);
        }
    }

    private static String only(String only) {
        return switch (only) {
            case RiskFilter.OVERDUE -> " and r.state <> 'closed' and " + LATE;
            case RiskFilter.ABOVE_APPETITE -> " and t.state like '%above appetite'";
            case RiskFilter.MOVED ->
                " and r.shown is not null and exists (select from risks.shown s where s.id = r.shown"
                        + " and s.matrix = r.matrix and s.score <> r.score)";
            default -> "";
        };
    }

    private JdbcClient.StatementSpec filtered(String sql, RiskFilter filter) {
        var cell = filter.cell();
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("register", filter.place().register())
                .param("level", filter.place().level())
                .param("category", filter.category())
                .param("owner", filter.owner())
                .param("state", filter.state())
                .param("band", filter.band())
                .param("matrix", cell == null ? 0 : cell.matrix())
                .param("likelihood", cell == null ? 0 : cell.likelihood())
                .param("impact", cell == null ? 0 : cell.impact())
                .param("tied", filter.tied())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** One more than wanted, so that the caller knows whether there is a next page. */
    List<Row> page(RiskFilter filter) {
        var paging = filter.paging();
        var order = paging.order().sql();
        var direction = paging.descending() ? "desc" : "asc";
        var beyond = paging.after() == null
                ? ""
                : " and (%1$s, r.ref) %2$s (select %1$s, r.ref %3$s where r.ref = :after)"
                        .formatted(order, paging.descending() ? "<" : ">", FROM);
        return filtered(
                        SELECT
                                + FROM
                                + SEEN
                                + where(filter)
                                + beyond
                                + " order by %1$s %2$s, r.ref %2$s limit :size".formatted(order, direction),
                        filter)
                .param("after", paging.after(), Types.VARCHAR)
                .param("size", paging.size() + 1)
                .query(RiskStore::read)
                .list();
    }

    long count(RiskFilter filter) {
        var alone = filter.place().level().isEmpty() && (filter.owner() + filter.only() + filter.words()).isBlank();
        return filtered("select count(*)" + (alone ? " from risks.risk r" : FROM) + where(filter), filter)
                .query(Long.class)
                .single();
    }

    /** How many risks there are that are not closed, and how many of them ask for attention; from kept counts. */
    Risks.Tally tally(String council) {
        return jdbc.sql("""
                select coalesce(sum(y.things) filter (where y.state <> 'closed'), 0) as live,
                       coalesce(sum(y.things) filter (where y.state like '%above appetite'), 0) as above,
                       coalesce(sum(y.things) filter (where y.state like 'escalated%'), 0) as escalated,
                       (select count(*) from thread.thing t where t.council = :council and t.kind = 'risk'
                           and t.ended is null and t.due < current_date)
                       + (select coalesce(sum(n.late), 0) from risks.register g cross join lateral (
                              select count(*) as late from risks.risk r join thread.thing t on t.ref = r.ref
                               where r.register = g.id and r.state <> 'closed' and t.due is null
                                 and """ + " " + MET + """
                 >= g.review_meetings) n
                           where g.council = :council and g.review_meetings is not null) as overdue
                  from thread.tally y where y.council = :council and y.kind = 'risk'""")
                .param("council", council)
                .query((row, n) -> new Risks.Tally(
                        row.getLong("live"), row.getLong("above"), row.getLong("escalated"), row.getLong("overdue")))
                .single();
    }

    /** From one category to the next by the index, rather than through every risk. */
    List<String> categories(String council) {
        return jdbc.sql("""
                with recursive found as (
                  select min(category) as category from risks.risk where council = :council and category > ''
                  union all
                  select (select min(r.category) from risks.risk r
                           where r.council = :council and r.category > found.category)
                    from found where found.category is not null)
                select category from found where category is not null limit 200""").param("council", council).query(String.class).list();
    }

    /** The posts that own risks, as references. */
    List<String> owners(String council) {
        return jdbc.sql("""
                select distinct t.owner from risks.risk r join thread.thing t on t.ref = r.ref
                 where r.council = :council and t.owner is not null""").param("council", council).query(String.class).list();
    }

    void insert(String ref, String council, Risks.Draft draft) {
        written(jdbc.sql("""
                insert into risks.risk (ref, council, register, home, cause, event, consequence, category, proximity,
                  response, owner_named, significant, trigger_day, trigger_words)
                values (:ref, :council, :register, :register, :cause, :event, :consequence, :category, :proximity,
                  :response, :named, :significant, :day, :trigger)"""), ref, draft)
                .param("council", council)
                .param("register", draft.register())
                .update();
    }

    void update(String ref, Risks.Draft draft) {
        written(jdbc.sql("""
                update risks.risk set cause = :cause, event = :event, consequence = :consequence,
                  category = :category, proximity = :proximity, response = :response, owner_named = :named,
                  significant = :significant, trigger_day = :day, trigger_words = :trigger
                 where ref = :ref"""), ref, draft).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, String ref, Risks.Draft draft) {
        var words = draft.words();
        return statement
                .param("ref", ref)
                .param("cause", words.cause())
                .param("event", words.event())
                .param("consequence", words.consequence())
                .param("category", words.category())
                .param("proximity", words.proximity().code())
                .param("response", words.response().code())
                .param("named", draft.ownerNamed())
                .param("significant", words.significant())
                .param("day", words.triggerDay(), Types.DATE)
                .param("trigger", words.trigger());
    }
}
