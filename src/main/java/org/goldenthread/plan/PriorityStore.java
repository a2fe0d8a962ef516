package org.goldenthread.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.goldenthread.plan.Priority.Rank;
import org.goldenthread.plan.Priority.Reason;
import org.goldenthread.plan.Priority.Standing;
import org.goldenthread.plan.Priority.Term;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PriorityStore {
    private static final String COLUMNS = """
            p.ref, p.plan, t.title, t.state, t.tone, t.owner, p.owner_named, p.level, p.parent, p.code, p.term,
            p.position, p.rank, p.rank_kind, p.rank_reason""";
    private static final String FROM = " from plan.priority p join thread.thing t on t.ref = p.ref ";
    private final JdbcClient jdbc;

    PriorityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Priority read(ResultSet row, int n) throws SQLException {
        return new Priority(
                row.getString("ref"),
                row.getString("plan"),
                row.getString("title"),
                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                row.getString("owner"),
                row.getString("owner_named"),
                new Standing(
                        row.getInt("level"),
                        row.getString("parent"),
                        row.getString("code"),
                        Term.ofCode(row.getString("term")),
                        row.getInt("position")),
                rank(row));
    }

    private static Rank rank(ResultSet row) throws SQLException {
        var place = row.getObject("rank", Integer.class);
        return place == null
                ? Rank.NONE
                : new Rank(place, Reason.ofCode(row.getString("rank_kind")), row.getString("rank_reason"));
    }

    Optional<Priority> find(String ref) {
        return jdbc.sql("select " + COLUMNS + FROM + "where p.ref = :ref")
                .param("ref", ref)
                .query(PriorityStore::read)
                .optional();
    }

    /** Everything that stands in a plan, from the top level down, in the plan's own order. */
    List<Priority> inPlan(String plan) {
        return jdbc.sql("select " + COLUMNS + FROM
                        + "where p.plan = :plan order by p.level, p.position, p.ref limit 20000")
                .param("plan", plan)
                .query(PriorityStore::read)
                .list();
    }

    List<Priority> ranked(String plan) {
        return jdbc.sql("select " + COLUMNS + FROM + "where p.plan = :plan and p.rank is not null order by p.rank")
                .param("plan", plan)
                .query(PriorityStore::read)
                .list();
    }

    List<Priority> below(String parent) {
        return jdbc.sql("select " + COLUMNS + FROM + "where p.parent = :parent order by p.level, p.position, p.ref")
                .param("parent", parent)
                .query(PriorityStore::read)
                .list();
    }

    void insert(String ref, String council, Priorities.Draft draft) {
        jdbc.sql("""
                insert into plan.priority (ref, council, plan, level, parent, code, term, position, owner_named)
                values (:ref, :council, :plan, :level, :parent, :code, :term,
                        (select coalesce(max(position), 0) + 1 from plan.priority where plan = :plan), :named)""")
                .param("ref", ref)
                .param("council", council)
                .param("plan", draft.plan())
                .param("level", draft.level())
                .param("parent", draft.parent())
                .param("code", draft.code())
                .param("term", draft.term().code())
                .param("named", draft.ownerNamed())
                .update();
    }

    int update(String ref, Priorities.Draft draft) {
        return jdbc.sql("""
                update plan.priority
                   set level = :level, parent = :parent, code = :code, term = :term, owner_named = :named
                 where ref = :ref""")
                .param("ref", ref)
                .param("level", draft.level())
                .param("parent", draft.parent())
                .param("code", draft.code())
                .param("term", draft.term().code())
                .param("named", draft.ownerNamed())
                .update();
    }

    void setParent(String ref, @Nullable String parent) {
        jdbc.sql("update plan.priority set parent = :parent where ref = :ref and parent is distinct from :parent")
                .param("ref", ref)
                .param("parent", parent)
                .update();
    }

    /** Those ranked below a place that has become free move up. */
    void closeGap(String plan, int place) {
        jdbc.sql("update plan.priority set rank = rank - 1 where plan = :plan and rank > :place")
                .param("plan", plan)
                .param("place", place)
                .update();
    }

    /** Whether the one stands somewhere above the other. */
    boolean isAbove(String upper, String lower) {
        return jdbc.sql("""
                with recursive up (ref) as (
                  select parent from plan.priority where ref = :lower
                  union select p.parent from up join plan.priority p on p.ref = up.ref)
                select exists (select from up where ref = :upper)""")
                .param("upper", upper)
                .param("lower", lower)
                .query(Boolean.class)
                .single();
    }

    /** Those of a plan whose code or title is like the given ones, most alike first. */
    List<Priority> alike(String council, String plan, String code, String title) {
        return jdbc.sql("select " + COLUMNS + FROM + """
                 where p.council = :council and (:plan = '' or p.plan = :plan)
                   and ((:code <> '' and lower(p.code) = lower(:code)) or similarity(t.title, :title) > 0.45)
                 order by (:code <> '' and lower(p.code) = lower(:code)) desc, similarity(t.title, :title) desc
                 limit 5""")
                .param("council", council)
                .param("plan", plan)
                .param("code", code)
                .param("title", title)
                .query(PriorityStore::read)
                .list();
    }

    /** What the state of a priority is worked out from. */
    Optional<PriorityState.Facts> facts(String ref) {
        return jdbc.sql("""
                select l.answered, not exists (select from plan.level d where d.ref = p.plan and d.position > p.level
                                              and not d.beside)
                         as deepest,
                       count(*) filter (where w.standing <> 'closed' and i.role = 'primary') as primaries,
                       count(*) filter (where w.standing <> 'closed' and i.role <> 'primary') as secondaries,
                       count(*) filter (where w.standing = 'closed' and i.role = 'primary') as ended,
                       coalesce(bool_or(i.role = 'primary' and w.ref = o.lead and o.state = 'agreed'), false) as led,
                       array_remove(array_agg(x.tone) filter (where i.kind = 'delivered_by' and w.ref is null), null)
                         as work,
                       array_remove(array_agg(x.tone) filter (where i.kind = 'measured_by'), null) as measures,
                       array(select c.tone from plan.priority b join thread.thing c on c.ref = b.ref
                              where b.parent = p.ref) as below
                  from plan.priority p
                  join plan.level l on l.ref = p.plan and l.position = p.level
                  left join thread.tie i on i.upper = p.ref and i.kind in ('delivered_by', 'measured_by')
                  left join thread.thing x on x.ref = i.lower
                  left join plan.workstream w on w.ref = i.lower
                  left join plan.overlap o on o.priority = p.ref
                 where p.ref = :ref group by p.ref, l.answered""")
                .param("ref", ref)
                .query((row, n) -> new PriorityState.Facts(
                        row.getBoolean("answered"),
                        row.getBoolean("deepest"),
                        row.getInt("primaries"),
                        row.getInt("secondaries"),
                        row.getInt("ended"),
                        row.getBoolean("led"),
                        tones(row, "work"),
                        tones(row, "below"),
                        tones(row, "measures")))
                .optional();
    }

    private static List<Tone> tones(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? List.of()
                : List.of((String[]) array.getArray()).stream()
                        .map(Tone::ofCode)
                        .toList();
    }

    private static final String FILTERED = FROM + """
             where p.council = :council and (:plan = '' or p.plan = :plan) and (:level = 0 or p.level = :level)
               and (:state = '' or t.state = :state)
               and (:owner = '' or t.owner = :owner or (:owner = '-' and t.owner is null))
               and (:workstream = '' or exists (select from thread.tie i
                     where i.upper = p.ref and i.lower = :workstream and i.kind = 'delivered_by'))
               and (:words = '' or t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like
                    or p.ref ilike :like or p.code ilike :like)
            """;

    private JdbcClient.StatementSpec filtered(String sql, Priorities.Filter filter) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("plan", filter.plan())
                .param("level", filter.level())
                .param("state", filter.state())
                .param("owner", filter.owner())
                .param("workstream", filter.workstream())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** One more than wanted, so that the caller knows whether there is a next page. */
    List<Priority> page(Priorities.Filter filter, Priorities.Paging paging) {
        var order = paging.order().sql();
        var direction = paging.descending() ? "desc" : "asc";
        var beyond = paging.after() == null
                ? ""
                : " and (%1$s, t.number) %2$s (select %1$s, t.number %3$s where p.ref = :after)"
                        .formatted(order, paging.descending() ? "<" : ">", FROM);
        return filtered(
                        "select " + COLUMNS + FILTERED + beyond
                                + " order by %1$s %2$s, t.number %2$s limit :size".formatted(order, direction),
                        filter)
                .param("after", paging.after())
                .param("size", paging.size() + 1)
                .query(PriorityStore::read)
                .list();
    }

    /** The posts that own priorities, as references. */
    List<String> owners(String council) {
        return jdbc.sql("""
                select distinct t.owner from plan.priority p join thread.thing t on t.ref = p.ref
                 where p.council = :council and t.owner is not null""").param("council", council).query(String.class).list();
    }

    long count(Priorities.Filter filter) {
        return filtered("select count(*)" + FILTERED, filter).query(Long.class).single();
    }
}
