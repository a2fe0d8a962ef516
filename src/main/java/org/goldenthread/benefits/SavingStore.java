package org.goldenthread.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.benefits.Saving.Nature;
import org.goldenthread.benefits.Saving.Origin;
import org.goldenthread.thread.Things;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SavingStore {
    private static final String SELECT = """
            select s.ref, s.project, s.project_named, s.cost_centre, s.type, s.cashable, s.recurring, s.confidence,
                   s.state, s.replacement, s.mitigation
              from benefits.saving s""";
    private final JdbcClient jdbc;
    private final Things things;

    SavingStore(JdbcClient jdbc, Things things) {
        this.jdbc = jdbc;
        this.things = things;
    }

    /** What the room keeps of a line beside its card. */
    private record Kept(
            String ref,
            Origin origin,
            Nature nature,
            Confidence confidence,
            SavingState state,
            @Nullable String replacement,
            String mitigation) {
        static Kept read(ResultSet row, int n) throws SQLException {
            return new Kept(
                    row.getString("ref"),
                    new Origin(row.getString("project"), row.getString("project_named"), row.getString("cost_centre")),
                    new Nature(
                            SavingType.ofCode(row.getString("type")),
                            row.getBoolean("cashable"),
                            row.getBoolean("recurring")),
                    Confidence.ofCode(row.getString("confidence")),
                    SavingState.ofCode(row.getString("state")),
                    row.getString("replacement"),
                    row.getString("mitigation"));
        }
    }

    /** Those of these that are savings, in the order asked for. */
    List<Saving> all(Collection<String> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        var kept = new HashMap<String, Kept>();
        jdbc.sql(SELECT + " where s.ref = any (:refs)")
                .param("refs", refs.toArray(String[]::new))
                .query(Kept::read)
                .list()
                .forEach(one -> kept.put(one.ref(), one));
        var cards = things.cards(kept.keySet());
        return refs.stream()
                .filter(cards::containsKey)
                .map(ref -> {
                    var one = java.util.Objects.requireNonNull(kept.get(ref));
                    var card = java.util.Objects.requireNonNull(cards.get(ref));
                    return new Saving(
                            card,
                            one.origin(),
                            one.nature(),
                            one.confidence(),
                            one.state(),
                            one.replacement(),
                            one.mitigation());
                })
                .toList();
    }

    Map<String, List<String>> titled(String council, Collection<String> titles) {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("""
                select lower(regexp_replace(t.title, '\\s+', ' ', 'g')) as title, t.ref from thread.thing t
                 where t.council = :council and t.kind = 'saving'
                   and lower(regexp_replace(t.title, '\\s+', ' ', 'g')) = any (:titles) order by t.number""")
                .param("council", council)
                .param("titles", titles.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("title"), row.getString("ref")))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), title -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    void insert(String ref, String council, Savings.Draft draft) {
        jdbc.sql("""
                insert into benefits.saving (ref, council, project, project_named, cost_centre, type, cashable,
                                             recurring, confidence)
                values (:ref, :council, :project, :named, :centre, :type, :cashable, :recurring, :confidence)""")
                .param("ref", ref)
                .param("council", council)
                .params(written(draft))
                .update();
    }

    void update(String ref, Savings.Draft draft) {
        jdbc.sql("""
                update benefits.saving
                   set project = :project, project_named = :named, cost_centre = :centre, type = :type,
                       cashable = :cashable, recurring = :recurring, confidence = :confidence
                 where ref = :ref""").param("ref", ref).params(written(draft)).update();
    }

    void confide(String ref, Confidence confidence) {
        jdbc.sql("update benefits.saving set confidence = :confidence where ref = :ref")
                .param("ref", ref)
                .param("confidence", confidence.code())
                .update();
    }

    private static Map<String, @Nullable Object> written(Savings.Draft draft) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("project", draft.origin().project());
        values.put("named", draft.origin().projectNamed());
        values.put("centre", draft.origin().costCentre());
        values.put("type", draft.nature().type().code());
        values.put("cashable", draft.nature().cashable());
        values.put("recurring", draft.nature().recurring());
        values.put("confidence", draft.confidence().code());
        return values;
    }

    void move(Saving saving, SavingState to, Savings.Because because) {
        jdbc.sql("""
                update benefits.saving set state = :state, replacement = :replacement, mitigation = :mitigation
                 where ref = :ref""")
                .param("ref", saving.ref())
                .param("state", to.code())
                .param("replacement", because.replacement())
                .param("mitigation", because.mitigation())
                .update();
    }

    void insertMove(String ref, String council, @Nullable SavingState from, SavingState to, String reason) {
        jdbc.sql("""
                insert into benefits.move (ref, council, from_state, to_state, reason)
                values (:ref, :council, :from, :to, :reason)""")
                .param("ref", ref)
                .param("council", council)
                .param("from", from == null ? "" : from.code())
                .param("to", to.code())
                .param("reason", reason)
                .update();
    }

    /** The way of a line through its states, the latest first. */
    List<Savings.Move> moves(String ref) {
        return jdbc.sql("""
                select from_state, to_state, reason, account, recorded from benefits.move where ref = :ref
                 order by recorded desc, id desc""")
                .param("ref", ref)
                .query((row, n) -> new Savings.Move(
                        SavingState.found(row.getString("from_state")).orElse(null),
                        SavingState.ofCode(row.getString("to_state")),
                        row.getString("reason"),
                        row.getObject("account", Long.class),
                        row.getObject("recorded", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The lines that name this one as what takes their place. */
    List<String> replacedBy(String ref) {
        return jdbc.sql("select s.ref from benefits.saving s where s.replacement = :ref order by s.ref")
                .param("ref", ref)
                .query(String.class)
                .list();
    }
}
