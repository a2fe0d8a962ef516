package org.goldenthread.benefits;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavingsLedgerStore {
    /** The things that a thing is delivered by, down to projects (PRJ), of whose actions no saving is a part. */
    private static final String BELOW = """
            with recursive below (ref, depth) as (
              select cast(:under as text) collate "C", 0
              union
              select i.lower, b.depth + 1 from below b join thread.tie i on i.upper = b.ref
               where i.kind in ('delivered_by', 'contributed_to_by') and b.depth < 5 and b.ref not like 'PRJ-%')
            """;

    private static final String NOW = " from benefits.saving s join thread.thing t on t.ref = s.ref";
    /** Line after line in the order of their cards, as far as a page reaches. */
    private static final String WALKED = " " + """
              from thread.thing t
              join lateral (select s0.* from benefits.saving s0 where s0.ref = t.ref offset 0) s on true""";

    private static final String THEN = " " + """
              from (select s0.*, (select m.to_state from benefits.move m
                                   where m.ref = s0.ref and m.recorded <= :known
                                   order by m.recorded desc, m.id desc limit 1) as state_then
                      from benefits.saving s0) s
              join thread.thing t on t.ref = s.ref and s.state_then is not null""";
    private static final String YEARS = " " + """
              join benefits.line_year y on y.ref = s.ref and {holds} and {year}""";
    private static final String SUMS = """
            coalesce(sum(y.planned) filter (where {counts}), 0) as planned,
            coalesce(sum(y.forecast) filter (where {counts}), 0) as forecast,
            coalesce(sum(y.verified) filter (where {state} <> 'withdrawn'), 0) as delivered,
            coalesce(sum({to_come}) filter (where {counts}), 0) as to_come,
            coalesce(sum(y.delivered) filter (where y.verified_on is null and {counts}), 0) as unproved,
            coalesce(sum({to_come}) filter (where {state} = 'at_risk'), 0) as at_risk,
            coalesce(sum(y.full_year) filter (where {counts}), 0) as full_year,
            coalesce(sum(y.reversed) filter (where {counts}), 0) as reversed,
            count(distinct s.ref) filter (where {counts} and y.id is not null) as lines,
            count(distinct s.ref) filter (where {counts} and y.forecast is not null) as forecasts""";
    /** Of a year that has ended nothing comes but what waits for its proof. */
    private static final String TO_COME = """
            case when y.year >= :now then y.to_come
                 when y.verified_on is not null then 0
                 else coalesce(y.delivered, y.forecast) end""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SavingsLedgerStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is asked and nothing else, so that the planner sees how little it is. */
    private static String asked(SavingFilter filter) {
        var what = filter.what();
        return " where s.council = :council and t.council = :council and t.kind = 'saving'"
                + clause(what.under(), "s.project in (select b.ref from below b)")
                + clause(what.strand(), "s.ref in (select f.ref from benefits.shelf f where f.strand = :strand)")
                + clause(what.type(), "s.type = :type")
                + clause(what.cashable(), "s.cashable = (:cashable = 'yes')")
                + clause(what.state(), "{state} = :state")
                + clause(filter.who().service(), "t.service = :service")
                + clause(
                        filter.who().owner(), filter.who().owner().equals("-") ? "t.owner is null" : "t.owner = :owner")
                + clause(what.words().strip(), """
                        (s.ref = upper(:words) or t.title ilike :like or s.cost_centre ilike :like
                         or s.project_named ilike :like)""");
    }

    private static String clause(String asked, String sql) {
        return asked.isEmpty() ? "" : " and " + sql;
    }

    /** A statement over the lines that a filter leaves; braces stand for what differs between now and a past day. */
    private JdbcClient.StatementSpec asked(String select, String joined, String rest, SavingFilter filter) {
        return asked(select, joined, rest, filter, false);
    }

    private JdbcClient.StatementSpec asked(
            String select, String joined, String rest, SavingFilter filter, boolean walks) {
        var known = filter.known();
        boolean then = known != null;
        var from = then ? THEN : walks ? WALKED : NOW;
        var below = filter.what().under().isEmpty() ? "" : BELOW;
        var sql = (below + select + from + joined + asked(filter) + rest)
                .replace("{from}", from)
                .replace("{to_come}", TO_COME)
                .replace("{counts}", "{state} not in ('unachievable', 'withdrawn')")
                .replace("{year}", filter.year() == 0 ? "true" : "y.year = :year")
                .replace("{state}", then ? "s.state_then" : "s.state")
                .replace(
                        "{holds}",
                        then ? "y.recorded <= :known and (y.ended is null or y.ended > :known)" : "y.ended is null");
        var words = filter.what().words().strip();
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("year", filter.year())
                .param("now", now(known))
                .param("under", filter.what().under())
                .param("strand", filter.what().strand())
                .param("type", filter.what().type())
                .param("cashable", filter.what().cashable())
                .param("state", filter.what().state())
                .param("service", filter.who().service())
                .param("owner", filter.who().owner())
                .param("words", words)
                .param("like", "%" + words.replaceAll("[%_\\\\]", "\\\\$0") + "%")
                .param("known", known == null ? null : known.atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec sums(String select, String rest, SavingFilter filter) {
        return asked("select " + select + SUMS, YEARS, rest, filter);
    }

    /** The financial year it was. */
    int now(@Nullable Instant known) {
        var moment = known == null ? clock.instant() : known;
        return Period.financialYearOf(moment.atZone(clock.getZone()).toLocalDate());
    }

    YearSum total(SavingFilter filter) {
        return sums("", "", filter)
                .query((row, n) -> LedgerTallyStore.read(row))
                .single();
    }

    Map<Integer, YearSum> byYear(SavingFilter filter) {
        return years(sums("y.year, ", " group by y.year", filter));
    }

    /** The sums of lines that come again, by year. */
    Map<Integer, YearSum> recurring(SavingFilter filter) {
        return years(sums("y.year, ", " and s.recurring group by y.year", filter));
    }

    private static Map<Integer, YearSum> years(JdbcClient.StatementSpec asked) {
        var years = new TreeMap<Integer, YearSum>();
        asked.query((row, n) -> Map.entry(row.getInt("year"), LedgerTallyStore.read(row)))
                .list()
                .forEach(one -> years.put(one.getKey(), one.getValue()));
        return years;
    }

    /** The references of one page of lines, and of one more where there is one. */
    List<String> page(SavingFilter filter, SavingsLedger.Turn turn) {
        var order = turn.order().sql();
        var direction = turn.descending() ? "desc" : "asc";
        var beyond = turn.after() == null
                ? ""
                : " and (%1$s, t.number) %2$s (select %1$s, t.number {from} where s.ref = :after)"
                        .formatted(order, turn.descending() ? "<" : ">");
        return asked(
                        "select s.ref",
                        "",
                        beyond + " order by %1$s %2$s, t.number %2$s limit :size".formatted(order, direction),
                        filter,
                        turn.order().walks())
                .param("after", turn.after())
                .param("size", turn.size() + 1)
                .query(String.class)
                .list();
    }

    /** The sums of each of these lines, by reference; lines without amounts are left out. */
    Map<String, YearSum> ofLines(List<String> refs, SavingFilter filter) {
        var found = new HashMap<String, YearSum>();
        asked("select s.ref, " + SUMS, YEARS, " and s.ref = any (:refs) group by s.ref", filter)
                .param("refs", refs.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("ref"), LedgerTallyStore.read(row)))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    long count(SavingFilter filter) {
        return asked("select count(*)", "", "", filter).query(Long.class).single();
    }

    /** The state of each of these lines at a past moment. */
    Map<String, SavingState> statesAt(List<String> refs, Instant known) {
        var found = new HashMap<String, SavingState>();
        jdbc.sql("""
                select distinct on (m.ref) m.ref, m.to_state from benefits.move m
                 where m.ref = any (:refs) and m.recorded <= :known order by m.ref, m.recorded desc, m.id desc""")
                .param("refs", refs.toArray(String[]::new))
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(row.getString("ref"), SavingState.ofCode(row.getString("to_state"))))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }
}
