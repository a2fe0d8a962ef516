package org.goldenthread.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.Action.Course;
import org.goldenthread.delivery.Action.Life;
import org.goldenthread.delivery.Action.Sort;
import org.goldenthread.delivery.Action.Wording;
import org.goldenthread.delivery.dates.Dates;
import org.goldenthread.delivery.dates.Judgement;
import org.goldenthread.delivery.dates.Reported;
import org.goldenthread.delivery.dates.Revision;
import org.goldenthread.delivery.rating.Expectation;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionStore {
    static final String COLUMNS = """
            a.ref, a.council, a.project, a.sort, t.title, t.owner, a.owner_named, a.code, a.type, a.outcome, a.horizon,
            a.evidence, a.delay, a.life, a.progress, t.state, t.tone, a.original_due, t.starts, t.due, a.baseline_start,
            a.baseline_due, a.forecast_due, t.ended, a.judgement, a.confidence, a.judged_because,
            a.profile""";
    static final String FROM = " from delivery.action a join thread.thing t on t.ref = a.ref ";
    private final JdbcClient jdbc;

    ActionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Action read(ResultSet row, int n) throws SQLException {
        return new Action(
                row.getString("ref"),
                row.getString("council"),
                row.getString("project"),
                Sort.ofCode(row.getString("sort")),
                row.getString("title"),
                row.getString("owner"),
                row.getString("owner_named"),
                new Wording(
                        row.getString("code"),
                        row.getString("type"),
                        row.getString("outcome"),
                        row.getString("horizon"),
                        row.getString("evidence"),
                        row.getString("delay")),
                new Course(
                        Life.ofCode(row.getString("life")),
                        row.getInt("progress"),
                        new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                        row.getObject("original_due", LocalDate.class),
                        Expectation.read(row.getString("profile"))),
                new Dates(
                        row.getObject("starts", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("baseline_start", LocalDate.class),
                        row.getObject("baseline_due", LocalDate.class),
                        row.getObject("forecast_due", LocalDate.class),
                        row.getObject("ended", LocalDate.class)),
                new Judgement(
                        row.getString("judgement"),
                        row.getString("confidence"),
                        row.getString("judged_because"),
                        null));
    }

    Optional<Action> find(String ref) {
        return jdbc.sql("select " + COLUMNS + FROM + "where a.ref = :ref")
                .param("ref", ref)
                .query(ActionStore::read)
                .optional();
    }

    Optional<Action> known(String council, @Nullable String project, String externalId) {
        return jdbc.sql("select " + COLUMNS + FROM + """
                 where a.council = :council and a.project is not distinct from :project
                   and a.external_id = :id and :id <> ''
                 limit 1""")
                .param("council", council)
                .param("project", project)
                .param("id", externalId)
                .query(ActionStore::read)
                .optional();
    }

    List<Action> all(Collection<String> refs) {
        return jdbc.sql("select " + COLUMNS + FROM + "where a.ref = any (:refs) order by t.number")
                .param("refs", refs.toArray(String[]::new))
                .query(ActionStore::read)
                .list();
    }

    List<Action> open(String council) {
        return jdbc.sql("select " + COLUMNS + FROM
                        + "where a.council = :council and a.life in ('planned','under way') order by t.number")
                .param("council", council)
                .query(ActionStore::read)
                .list();
    }

    List<Action> of(Collection<String> undertakings) {
        return jdbc.sql("select " + COLUMNS + FROM
                        + "where a.project = any (:refs) order by a.project, a.place, t.number limit 20000")
                .param("refs", undertakings.toArray(String[]::new))
                .query(ActionStore::read)
                .list();
    }

    private static final String NEXT =
            "(select coalesce(max(place), 0) + 1 from delivery.action where project = :project)";

    void insert(String ref, String council, Actions.Draft draft, Dates dates) {
        jdbc.sql("""
                insert into delivery.action (ref, council, project, place, sort, type, code, outcome, horizon,
                    owner_named,
                    life, original_due, baseline_start, baseline_due, external_id)
                values (:ref, :council, :project,\s""" + (draft.project() == null ? "0" : NEXT) + """
                , :sort, :type, :code, :outcome, :horizon, :named, 'planned', :due, :start, :due, :external)""")
                .param("ref", ref)
                .param("council", council)
                .param("project", draft.project())
                .param("sort", draft.sort().code())
                .param("start", dates.baselineStart())
                .param("due", dates.baselineDue())
                .param("external", draft.written().externalId())
                .params(written(draft))
                .update();
    }

    void update(String ref, Actions.Draft draft, Dates dates) {
        jdbc.sql("""
                update delivery.action
                   set type = :type, code = :code, outcome = :outcome, horizon = :horizon, owner_named = :named,
                       original_due = coalesce(original_due, :due), baseline_start = :start, baseline_due = :due
                 where ref = :ref""")
                .param("ref", ref)
                .param("start", dates.baselineStart())
                .param("due", dates.baselineDue())
                .params(written(draft))
                .update();
    }

    private static Map<String, Object> written(Actions.Draft draft) {
        var wording = draft.written().wording();
        var values = new HashMap<String, Object>();
        values.put("type", wording.type());
        values.put("code", wording.code().strip());
        values.put("outcome", wording.outcome());
        values.put("horizon", wording.horizon());
        values.put("named", draft.ownerNamed().strip());
        return values;
    }

    void place(String ref, @Nullable String project) {
        jdbc.sql("update delivery.action set place = " + NEXT + ", project = :project where ref = :ref")
                .param("ref", ref)
                .param("project", project)
                .update();
    }

    void revise(String ref, Revision revision) {
        jdbc.sql("""
                update delivery.action
                   set delay = :category, forecast_due = null, original_due = coalesce(original_due, :due),
                       baseline_due = case when :rebaseline then :due else coalesce(baseline_due, :due) end
                 where ref = :ref""")
                .param("ref", ref)
                .param("category", revision.category())
                .param("rebaseline", revision.rebaseline())
                .param("due", revision.due())
                .update();
    }

    void expect(String ref, Expectation expected) {
        jdbc.sql("update delivery.action set profile = :profile where ref = :ref")
                .param("ref", ref)
                .param("profile", expected.written())
                .update();
    }

    void report(Action one, ActionCourses.Report report, LocalDate day) {
        jdbc.sql("""
                update delivery.action
                   set progress = :progress, life = case when :progress > 0 then 'under way' else life end,
                       forecast_due = :forecast, judgement = :view, confidence = :confidence, judged_because = :because,
                       delay = :delay
                 where ref = :ref""")
                .param("ref", one.ref())
                .param("progress", report.progress())
                .param("forecast", report.forecast())
                .param("view", report.judgement().view())
                .param("confidence", report.judgement().confidence())
                .param("because", report.judgement().because().strip())
                .param("delay", report.delay())
                .update();
        insertProgress(
                one,
                report.progress(),
                report.forecast(),
                new Said(day, report.note().strip(), false));
    }

    /** Words of a day; those that are evidence stay on the action itself too. */
    record Said(LocalDate day, String words, boolean evidence) {}

    void turn(Action one, Life life, int progress, Said said) {
        jdbc.sql("""
                update delivery.action
                   set life = :life, progress = :progress, evidence = case when :proof then :words else evidence end
                 where ref = :ref""")
                .param("ref", one.ref())
                .param("life", life.code())
                .param("progress", progress)
                .param("proof", said.evidence())
                .param("words", said.words())
                .update();
        insertProgress(one, progress, one.dates().forecast(), said);
    }

    private void insertProgress(Action one, int progress, @Nullable LocalDate forecast, Said said) {
        jdbc.sql("""
                insert into delivery.progress (ref, council, day, progress, forecast, note)
                values (:ref, :council, :day, :progress, :forecast, :note)""")
                .param("ref", one.ref())
                .param("council", one.council())
                .param("day", said.day())
                .param("progress", progress)
                .param("forecast", forecast)
                .param("note", said.words())
                .update();
    }

    List<Reported> reports(String ref) {
        return jdbc.sql("""
                select day, progress, forecast, note, account from delivery.progress
                 where ref = :ref order by day desc, id desc limit 200""")
                .param("ref", ref)
                .query((row, n) -> new Reported(
                        row.getObject("day", LocalDate.class),
                        row.getInt("progress"),
                        row.getObject("forecast", LocalDate.class),
                        row.getString("note"),
                        row.getObject("account", Long.class)))
                .list();
    }

    void insertHorizonMove(String ref, Action before, String after, String reason, LocalDate day) {
        jdbc.sql("""
                insert into delivery.horizon_move (ref, council, before, after, reason, day)
                values (:ref, :council, :before, :after, :reason, :day)""")
                .param("ref", ref)
                .param("council", before.council())
                .param("before", before.wording().horizon())
                .param("after", after)
                .param("reason", reason.strip())
                .param("day", day)
                .update();
    }

    List<Reported> horizonMoves(String ref) {
        return jdbc.sql("""
                select h.day, h.before, h.after, h.reason, h.account, a.progress
                  from delivery.horizon_move h join delivery.action a on a.ref = h.ref
                 where h.ref = :ref order by h.id desc limit 200""")
                .param("ref", ref)
                .query((row, n) -> new Reported(
                        row.getObject("day", LocalDate.class),
                        row.getInt("progress"),
                        null,
                        "from “%s” to “%s”: %s"
                                .formatted(row.getString("before"), row.getString("after"), row.getString("reason")),
                        row.getObject("account", Long.class)))
                .list();
    }
}
