package org.goldenthread.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.goldenthread.plan.Plan.Level;
import org.goldenthread.plan.Plan.Wording;
import org.goldenthread.vocabulary.State;
import org.goldenthread.vocabulary.Tone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanStore {
    private static final String SELECT = """
            select p.ref, p.council, t.title, t.state, t.tone, p.accountability, p.alignment,
                   (select count(*) from plan.priority n where n.plan = p.ref) as priorities,
                   array(select l.position || '|' || l.answered || '|' || l.name
                           from plan.level l where l.ref = p.ref order by l.position) as levels
              from plan.plan p join thread.thing t on t.ref = p.ref
            """;

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Plan read(ResultSet row, int n) throws SQLException {
        var levels = List.of((String[]) row.getArray("levels").getArray()).stream()
                .map(PlanStore::level)
                .toList();
        return new Plan(
                row.getString("ref"),
                row.getString("council"),
                row.getString("title"),
                new State(row.getString("state"), Tone.ofCode(row.getString("tone"))),
                new Wording(row.getString("accountability"), row.getString("alignment")),
                levels,
                row.getInt("priorities"));
    }

    private static Level level(String written) {
        var parts = written.split("\\|", 3);
        return new Level(Integer.parseInt(parts[0]), parts[2], Boolean.parseBoolean(parts[1]));
    }

    Optional<Plan> find(String ref) {
        return jdbc.sql(SELECT + " where p.ref = :ref")
                .param("ref", ref)
                .query(PlanStore::read)
                .optional();
    }

    /** A council's plans: those that run before those that have ended, approved before drafts, the newest first. */
    List<Plan> all(String council) {
        return jdbc.sql(SELECT + """
                 where p.council = :council
                 order by t.ended is not null, t.state = 'draft', coalesce(t.starts, t.made::date) desc, t.number desc
                 limit 500""")
                .param("council", council)
                .query(PlanStore::read)
                .list();
    }

    void insert(String ref, String council, Wording wording) {
        jdbc.sql("""
                insert into plan.plan (ref, council, accountability, alignment)
                values (:ref, :council, :accountability, :alignment)""")
                .param("ref", ref)
                .param("council", council)
                .param("accountability", wording.accountability())
                .param("alignment", wording.alignment())
                .update();
    }

    void update(String ref, Wording wording) {
        jdbc.sql("update plan.plan set accountability = :accountability, alignment = :alignment where ref = :ref")
                .param("ref", ref)
                .param("accountability", wording.accountability())
                .param("alignment", wording.alignment())
                .update();
    }

    void putLevel(String ref, String council, Level level) {
        jdbc.sql("""
                insert into plan.level (ref, council, position, name, answered)
                values (:ref, :council, :position, :name, :answered)
                on conflict (ref, position) do update set name = excluded.name, answered = excluded.answered""")
                .param("ref", ref)
                .param("council", council)
                .param("position", level.position())
                .param("name", level.name())
                .param("answered", level.answered())
                .update();
    }

    /** The level on which a plan keeps the services that it ranks; made where there is none yet. */
    int levelBeside(String ref, String council, String name) {
        return jdbc.sql("""
                with made as (
                  insert into plan.level (ref, council, position, name, answered, beside)
                  select :ref, :council, max(l.position) + 1, :name, false, true from plan.level l where l.ref = :ref
                  having not bool_or(l.beside) and max(l.position) < 9
                  returning position)
                select coalesce((select position from made),
                                (select l.position from plan.level l where l.ref = :ref
                                  order by l.beside desc, l.position desc limit 1))""")
                .param("ref", ref)
                .param("council", council)
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    /** Takes away the levels that are no longer named. */
    void keepLevels(String ref, List<Integer> kept) {
        jdbc.sql("delete from plan.level where ref = :ref and position <> all (:kept)")
                .param("ref", ref)
                .param("kept", kept.toArray(Integer[]::new))
                .update();
    }

    /** The names of levels on which something stands and that are not among these. */
    List<String> levelsInUse(String ref, List<Integer> kept) {
        return jdbc.sql("""
                select l.name from plan.level l where l.ref = :ref and l.position <> all (:kept)
                   and exists (select from plan.priority p where p.plan = l.ref and p.level = l.position)""")
                .param("ref", ref)
                .param("kept", kept.toArray(Integer[]::new))
                .query(String.class)
                .list();
    }

    Optional<String> ofPaper(String council, long paper) {
        return jdbc.sql("select ref from plan.plan_paper where council = :council and paper = :paper")
                .param("council", council)
                .param("paper", paper)
                .query(String.class)
                .optional();
    }

    List<Long> papers(String ref) {
        return jdbc.sql("select paper from plan.plan_paper where ref = :ref order by paper")
                .param("ref", ref)
                .query(Long.class)
                .list();
    }

    void rememberPaper(String ref, String council, long paper) {
        jdbc.sql("""
                insert into plan.plan_paper (ref, council, paper) values (:ref, :council, :paper)
                on conflict (council, paper) do update set ref = excluded.ref""")
                .param("ref", ref)
                .param("council", council)
                .param("paper", paper)
                .update();
    }

    /** From here to the end of the transaction nobody else writes into the matrix or the ranks of this plan. */
    void lock(String ref) {
        jdbc.sql("select ref from plan.plan where ref = :ref for update")
                .param("ref", ref)
                .query(String.class)
                .optional();
    }

    boolean holdsWork(String ref) {
        return jdbc.sql("""
                select exists (select from plan.priority where plan = :ref)
                    or exists (select from plan.workstream where plan = :ref)
                    or exists (select from plan.plan_version where ref = :ref and state <> 'draft')""").param("ref", ref).query(Boolean.class).single();
    }

    /** Writes a state that was worked out; tells whether it is another one than before. */
    boolean settle(String ref, State state) {
        return jdbc.sql("select plan.settle(:ref, :state, :tone)")
                .param("ref", ref)
                .param("state", state.words())
                .param("tone", state.tone().code())
                .query(Boolean.class)
                .single();
    }
}
