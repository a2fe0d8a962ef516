package org.goldenthread.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.plan.Workstream.Course;
import org.goldenthread.plan.Workstream.Member;
import org.goldenthread.plan.Workstream.Sort;
import org.goldenthread.plan.Workstream.Standing;
import org.goldenthread.plan.Workstream.Wording;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkstreamStore {
    private static final String COLUMNS = """
            w.ref, w.plan, t.title, t.state, t.tone, t.owner, w.owner_named, w.sort, w.code, w.position, w.scope,
            w.drivers, w.aliases, w.standing, w.since, w.health, w.health_reason""";
    private static final String FROM = " from plan.workstream w join thread.thing t on t.ref = w.ref ";
    private final JdbcClient jdbc;

    WorkstreamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Workstream read(ResultSet row, int n) throws SQLException {
        return new Workstream(
                row.getString("ref"),
                row.getString("plan"),
                row.getString("title"),
                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                row.getString("owner"),
                row.getString("owner_named"),
                new Wording(
                        Sort.ofCode(row.getString("sort")),
                        row.getString("code"),
                        row.getInt("position"),
                        row.getString("scope"),
                        row.getString("drivers"),
                        row.getString("aliases")),
                new Course(
                        Standing.ofCode(row.getString("standing")),
                        row.getObject("since", LocalDate.class),
                        row.getString("health"),
                        row.getString("health_reason")));
    }

    Optional<Workstream> find(String ref) {
        return jdbc.sql("select " + COLUMNS + FROM + "where w.ref = :ref")
                .param("ref", ref)
                .query(WorkstreamStore::read)
                .optional();
    }

    List<Workstream> inPlan(String plan) {
        return jdbc.sql("select " + COLUMNS + FROM
                        + "where w.plan = :plan order by w.sort desc, w.position, t.number limit 2000")
                .param("plan", plan)
                .query(WorkstreamStore::read)
                .list();
    }

    void insert(String ref, String council, Workstreams.Draft draft) {
        jdbc.sql("""
                insert into plan.workstream (ref, council, plan, sort, position, code, scope, drivers, aliases,
                                             standing, since, health, health_reason, owner_named)
                values (:ref, :council, :plan, :sort,
                        (select coalesce(max(position), 0) + 1 from plan.workstream where plan = :plan),
                        :code, :scope, :drivers, :aliases, :standing, :since, :health, :healthReason, :named)""")
                .param("ref", ref)
                .param("council", council)
                .params(written(draft))
                .update();
    }

    int update(String ref, Workstreams.Draft draft) {
        return jdbc.sql("""
                update plan.workstream
                   set code = :code, scope = :scope, drivers = :drivers,
                       aliases = :aliases, standing = :standing, since = :since, health = :health,
                       health_reason = :healthReason, owner_named = :named
                 where ref = :ref""").param("ref", ref).params(written(draft)).update();
    }

    private static Map<String, Object> written(Workstreams.Draft draft) {
        var values = new HashMap<String, Object>();
        values.put("plan", draft.plan());
        values.put("sort", draft.wording().sort().code());
        values.put("code", draft.wording().code());
        values.put("scope", draft.wording().scope());
        values.put("drivers", draft.wording().drivers());
        values.put("aliases", draft.wording().aliases());
        values.put("standing", draft.course().standing().code());
        values.put("since", draft.course().since());
        values.put("health", draft.course().health());
        values.put("healthReason", draft.course().healthReason());
        values.put("named", draft.ownerNamed());
        return values;
    }

    List<Workstream> alike(String council, String plan, String title) {
        return jdbc.sql("select " + COLUMNS + FROM + """
                 where w.council = :council and (:plan = '' or w.plan = :plan)
                   and (similarity(t.title, :title) > 0.45 or :title = any (string_to_array(w.aliases, E'\\n'))
                        or (length(:title) > 1 and lower(w.code) = lower(:title)))
                 order by similarity(t.title, :title) desc limit 5""")
                .param("council", council)
                .param("plan", plan)
                .param("title", title)
                .query(WorkstreamStore::read)
                .list();
    }

    List<Member> members(String ref) {
        return jdbc.sql("""
                select id, role, post, name, attends, starts, ends from plan.member where ref = :ref
                 order by array_position(array['sponsor','champion','lead','lead officer',
                                               'trade union representative','member'], role), id""")
                .param("ref", ref)
                .query((row, n) -> new Member(
                        row.getLong("id"),
                        row.getString("role"),
                        row.getString("post"),
                        row.getString("name"),
                        row.getBoolean("attends"),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class)))
                .list();
    }

    void addMember(String ref, String council, Member member) {
        jdbc.sql("""
                insert into plan.member (ref, council, role, post, name, attends, starts, ends)
                values (:ref, :council, :role, :post, :name, :attends, :starts, :ends)""")
                .param("ref", ref)
                .param("council", council)
                .param("role", member.role())
                .param("post", member.post())
                .param("name", member.name())
                .param("attends", member.attends())
                .param("starts", member.starts())
                .param("ends", member.ends())
                .update();
    }

    int endMember(String ref, long id, LocalDate ends) {
        return jdbc.sql("update plan.member set ends = :ends where id = :id and ref = :ref and ends is null")
                .param("id", id)
                .param("ref", ref)
                .param("ends", ends)
                .update();
    }

    private static final String FILTERED = """
             where w.council = :council and (:plan = '' or w.plan = :plan) and (:sort = '' or w.sort = :sort)
               and (:state = '' or t.state = :state)
               and (:owner = '' or t.owner = :owner or (:owner = '-' and t.owner is null))
               and (:words = '' or t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like
                    or w.ref ilike :like)
            """;

    private JdbcClient.StatementSpec filtered(String sql, Workstreams.Filter filter) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("plan", filter.plan())
                .param("sort", filter.sort())
                .param("state", filter.state())
                .param("owner", filter.owner())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** One more than wanted, so that the caller knows whether there is a next page. */
    List<Workstreams.Row> page(Workstreams.Filter filter, Workstreams.Paging paging) {
        var order = paging.order().sql();
        var direction = paging.descending() ? "desc" : "asc";
        var beyond = paging.after() == null
                ? ""
                : " and (%1$s, t.number) %2$s (select %1$s, t.number %3$s where w.ref = :after)"
                        .formatted(order, paging.descending() ? "<" : ">", FROM);
        return filtered(
                        "select " + COLUMNS + """
                        , (select count(*) from thread.tie i join plan.priority n on n.ref = i.upper
                            where i.lower = w.ref and i.kind = 'delivered_by' and i.role = 'primary') as primaries
                        , (select count(*) from thread.tie i join plan.priority n on n.ref = i.upper
                            where i.lower = w.ref and i.kind = 'delivered_by' and i.role <> 'primary') as secondaries
                        """ + FROM + FILTERED + beyond
                                + " order by %1$s %2$s, t.number %2$s limit :size".formatted(order, direction),
                        filter)
                .param("after", paging.after())
                .param("size", paging.size() + 1)
                .query((row, n) ->
                        new Workstreams.Row(read(row, n), row.getInt("primaries"), row.getInt("secondaries")))
                .list();
    }

    long count(Workstreams.Filter filter) {
        return filtered("select count(*)" + FROM + FILTERED, filter)
                .query(Long.class)
                .single();
    }
}
