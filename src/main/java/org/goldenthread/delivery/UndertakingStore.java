package org.goldenthread.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.goldenthread.delivery.Undertaking.Standing;
import org.goldenthread.delivery.Undertaking.Wording;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.lifecycle.Stage;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UndertakingStore {
    private static final String COLUMNS = """
            u.ref, u.council, u.level, u.parent, u.place, t.title, t.owner, u.owner_named, u.code, u.aim, u.position,
            u.outcome, u.objectives, u.delay, u.stage, u.stage_since, t.state, t.tone, u.receiver, t.starts, t.due,
            u.baseline_start, u.baseline_end, u.forecast_end, t.ended, u.judgement, u.confidence, u.judged_because,
            u.judged""";
    private static final String FROM = " from delivery.undertaking u join thread.thing t on t.ref = u.ref ";
    private static final String OF_CARD = " and t.kind = :level and t.council = :council";
    private final JdbcClient jdbc;

    UndertakingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Undertaking read(ResultSet row, int n) throws SQLException {
        return new Undertaking(
                row.getString("ref"),
                row.getString("council"),
                Level.ofCode(row.getString("level")),
                row.getString("parent"),
                row.getInt("place"),
                row.getString("title"),
                row.getString("owner"),
                row.getString("owner_named"),
                new Wording(
                        row.getString("code"),
                        row.getString("aim"),
                        row.getString("position"),
                        row.getString("outcome"),
                        row.getString("objectives"),
                        row.getString("delay")),
                new Standing(
                        Stage.ofCode(row.getString("stage")),
                        row.getObject("stage_since", LocalDate.class),
                        new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                        row.getString("receiver")),
                new Dates(
                        row.getObject("starts", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("baseline_start", LocalDate.class),
                        row.getObject("baseline_end", LocalDate.class),
                        row.getObject("forecast_end", LocalDate.class),
                        row.getObject("ended", LocalDate.class)),
                new Judgement(
                        row.getString("judgement"),
                        row.getString("confidence"),
                        row.getString("judged_because"),
                        row.getObject("judged", LocalDate.class)));
    }

    Optional<Undertaking> find(String ref) {
        return all(List.of(ref)).stream().findFirst();
    }

    Optional<Undertaking> known(String council, Level level, String externalId) {
        return jdbc.sql("select " + COLUMNS + FROM
                        + "where u.council = :council and u.level = :level and u.external_id = :id and :id <> ''")
                .param("council", council)
                .param("level", level.code())
                .param("id", externalId)
                .query(UndertakingStore::read)
                .optional();
    }

    List<Undertaking> all(Collection<String> refs) {
        return jdbc.sql("select " + COLUMNS + FROM + "where u.ref = any (:refs) order by t.number")
                .param("refs", refs.toArray(String[]::new))
                .query(UndertakingStore::read)
                .list();
    }

    List<Undertaking> live(String council) {
        return jdbc.sql("select " + COLUMNS + FROM + "where u.council = :council and u.stage = 'live'")
                .param("council", council)
                .query(UndertakingStore::read)
                .list();
    }

    List<Undertaking> parts(String ref) {
        return jdbc.sql("select " + COLUMNS + FROM + """
                 where u.ref in (
                       select ref from delivery.undertaking where parent = :ref
                       union all
                       select lower from thread.tie where upper = :ref and kind = 'contributed_to_by')
                 order by (u.parent is distinct from :ref), u.place, t.number limit 5000""")
                .param("ref", ref)
                .query(UndertakingStore::read)
                .list();
    }

    List<Undertaking> below(String ref) {
        return jdbc.sql("""
                with recursive down (ref, depth) as (
                  select ref, 0 from delivery.undertaking where ref = :ref
                  union all
                  select c.ref, d.depth + 1 from delivery.undertaking c join down d on c.parent = d.ref
                   where d.depth < 6)
                select\s""" + COLUMNS + FROM + "join down d on d.ref = u.ref order by d.depth, u.parent, u.place")
                .param("ref", ref)
                .query(UndertakingStore::read)
                .list();
    }

    List<Undertaking> above(String ref) {
        return jdbc.sql("""
                with recursive up (ref, depth) as (
                  select parent, 1 from delivery.undertaking where ref = :ref and parent is not null
                  union all
                  select p.parent, u.depth + 1 from delivery.undertaking p join up u on p.ref = u.ref
                   where p.parent is not null and u.depth < 6)
                select\s""" + COLUMNS + FROM + "join up a on a.ref = u.ref order by a.depth")
                .param("ref", ref)
                .query(UndertakingStore::read)
                .list();
    }

    boolean holdsAnything(String ref) {
        return jdbc.sql("""
                select exists (select from delivery.undertaking where parent = :ref)
                    or exists (select from delivery.action where project = :ref)""").param("ref", ref).query(Boolean.class).single();
    }

    /** The next number within a parent: one more than the highest there, whatever has become of that one. */
    private static final String NEXT = """
            (select coalesce(max(place), 0) + 1 from delivery.undertaking
              where council = :council and level = :level and coalesce(parent, '') = coalesce(:parent, ''))""";

    void update(String ref, Undertakings.Draft draft, Dates dates) {
        jdbc.sql("""
                update delivery.undertaking
                   set code = :code, aim = :aim, position = :position, outcome = :outcome, objectives = :objectives,
                       delay = :delay, owner_named = :named, baseline_start = :baselineStart,
                       baseline_end = :baselineEnd, forecast_end = :forecast
                 where ref = :ref""").param("ref", ref).params(written(draft, dates)).update();
    }

    static Map<String, Object> written(Undertakings.Draft draft, Dates dates) {
        var wording = draft.written().wording();
        var values = new HashMap<String, Object>();
        values.put("code", wording.code().strip());
        values.put("aim", wording.aim());
        values.put("position", wording.position());
        values.put("outcome", wording.outcome());
        values.put("objectives", wording.objectives());
        values.put("delay", wording.delay());
        values.put("named", draft.ownerNamed().strip());
        values.put("baselineStart", dates.baselineStart());
        values.put("baselineEnd", dates.baselineDue());
        values.put("forecast", dates.forecast());
        return values;
    }

    void place(String ref, String council, Level level, @Nullable String parent) {
        jdbc.sql("update delivery.undertaking set place = " + NEXT + ", parent = :parent where ref = :ref")
                .param("ref", ref)
                .param("council", council)
                .param("level", level.code())
                .param("parent", parent)
                .update();
    }

    void move(String ref, Stage stage, LocalDate since, @Nullable String receiver) {
        jdbc.sql(
                        "update delivery.undertaking set stage = :stage, stage_since = :since, receiver = :receiver where ref = :ref")
                .param("ref", ref)
                .param("stage", stage.code())
                .param("since", since)
                .param("receiver", receiver)
                .update();
    }

    void revise(String ref, Revision revision) {
        jdbc.sql("""
                update delivery.undertaking
                   set delay = :category, forecast_end = null,
                       baseline_end = case when :rebaseline then :due else baseline_end end
                 where ref = :ref""")
                .param("ref", ref)
                .param("category", revision.category())
                .param("rebaseline", revision.rebaseline())
                .param("due", revision.due())
                .update();
    }

    void judge(String ref, Judgement judgement, @Nullable LocalDate forecast) {
        jdbc.sql("""
                update delivery.undertaking
                   set judgement = :view, confidence = :confidence, judged_because = :because, judged = :day,
                       forecast_end = :forecast
                 where ref = :ref""")
                .param("ref", ref)
                .param("view", judgement.view())
                .param("confidence", judgement.confidence())
                .param("because", judgement.because().strip())
                .param("day", judgement.day())
                .param("forecast", forecast)
                .update();
    }

    /** Only what narrows the list is in the statement, so that the planner always has an index to walk. */
    private static String where(UndertakingFilter filter, boolean card) {
        var parts = new StringJoiner(" and ", " where ", "").add("u.council = :council");
        ActionListStore.ifAny(parts, filter.level(), "u.level = :level" + (card ? OF_CARD : ""));
        ActionListStore.ifAny(parts, filter.within(), """
                u.ref in (select ref from delivery.undertaking where parent = :within
                          union all select c.ref from delivery.undertaking p join delivery.undertaking c
                                        on c.parent = p.ref where p.parent = :within
                          union all select lower from thread.tie where upper = :within and kind = 'contributed_to_by')""");
        ActionListStore.ifAny(parts, filter.stage(), "u.stage = :stage");
        ActionListStore.ifAny(parts, filter.state(), "t.state = :state");
        ActionListStore.ifAny(
                parts, filter.owner(), filter.owner().equals("-") ? "t.owner is null" : "t.owner = :owner");
        ActionListStore.ifAny(parts, filter.words().strip(), """
                (t.words @@ websearch_to_tsquery('english', :words) or t.title ilike :like or u.ref ilike :like
                 or exists (select from delivery.alias a where a.ref = u.ref and a.name ilike :like))""");
        return parts.toString();
    }

    private JdbcClient.StatementSpec filtered(String sql, UndertakingFilter filter) {
        return jdbc.sql(sql)
                .param("council", filter.council())
                .param("level", filter.level())
                .param("within", filter.within())
                .param("stage", filter.stage())
                .param("state", filter.state())
                .param("owner", filter.owner())
                .param("words", filter.words().strip())
                .param("like", "%" + filter.words().strip().replaceAll("[%_\\\\]", "\\\\$0") + "%");
    }

    /** One more than wanted, so that the caller knows whether there is a next page. */
    List<Undertaking> page(UndertakingFilter filter, UndertakingFilter.Paging paging) {
        var order = paging.order().sql();
        var direction = paging.descending() ? "desc" : "asc";
        var beyond = paging.after() == null
                ? ""
                : " and (%1$s, t.number) %2$s (select %1$s, t.number %3$s where u.ref = :after)"
                        .formatted(order, paging.descending() ? "<" : ">", FROM);
        return filtered(
                        "select " + COLUMNS + FROM + where(filter, true) + beyond
                                + " order by %1$s %2$s, t.number %2$s limit :size".formatted(order, direction),
                        filter)
                .param("after", paging.after())
                .param("size", paging.size() + 1)
                .query(UndertakingStore::read)
                .list();
    }

    long count(UndertakingFilter filter) {
        var card = !(filter.state() + filter.owner() + filter.words().strip()).isEmpty();
        var from = card ? FROM : " from delivery.undertaking u";
        return filtered("select count(*)" + from + where(filter, card), filter)
                .query(Long.class)
                .single();
    }
}
