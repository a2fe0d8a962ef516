package org.goldenthread.delivery.scoring;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.delivery.scoring.Candidate.Score;
import org.goldenthread.delivery.scoring.Scheme.Criterion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScoringStore {
    private final JdbcClient jdbc;

    ScoringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The editions of a council, the latest first. */
    List<Integer> editions(String council) {
        return jdbc.sql("select edition from delivery.scoring where council = :council order by edition desc")
                .param("council", council)
                .query(Integer.class)
                .list();
    }

    Optional<Scheme> find(String council, int edition) {
        return jdbc.sql("""
                select id, council, edition, note, made from delivery.scoring
                 where council = :council and edition = :edition""")
                .param("council", council)
                .param("edition", edition)
                .query((row, n) -> new Scheme(
                        row.getLong("id"),
                        row.getString("council"),
                        row.getInt("edition"),
                        row.getString("note"),
                        row.getObject("made", OffsetDateTime.class).toInstant(),
                        criteria(row.getLong("id"))))
                .optional();
    }

    private List<Criterion> criteria(long scheme) {
        return jdbc.sql("""
                select id, name, weight, guidance from delivery.criterion where scoring = :scheme order by place""")
                .param("scheme", scheme)
                .query((row, n) -> new Criterion(
                        row.getLong("id"), row.getString("name"), row.getInt("weight"), row.getString("guidance")))
                .list();
    }

    /** Makes the next edition and gives its number. */
    int insert(String council, String note, List<Criterion> criteria) {
        var edition = jdbc.sql("""
                insert into delivery.scoring (council, edition, note)
                select :council, coalesce(max(edition), 0) + 1, :note from delivery.scoring where council = :council
                returning id, edition""")
                .param("council", council)
                .param("note", note)
                .query((row, n) -> Map.entry(row.getLong("id"), row.getInt("edition")))
                .single();
        for (int i = 0; i < criteria.size(); i++) {
            jdbc.sql("""
                    insert into delivery.criterion (council, scoring, place, name, weight, guidance)
                    values (:council, :scoring, :place, :name, :weight, :guidance)""")
                    .param("council", council)
                    .param("scoring", edition.getKey())
                    .param("place", i + 1)
                    .param("name", criteria.get(i).name())
                    .param("weight", criteria.get(i).weight())
                    .param("guidance", criteria.get(i).guidance())
                    .update();
        }
        carry(council, edition.getKey());
        return edition.getValue();
    }

    /** What was given by a criterion that means the same in the new edition holds there too, whatever it weighs now. */
    private void carry(String council, long scheme) {
        jdbc.sql("""
                insert into delivery.score (ref, council, criterion, score, why, day, account)
                select s.ref, s.council, fresh.id, s.score, s.why, s.day, s.account
                  from delivery.criterion fresh
                  join delivery.criterion before on (before.name, before.guidance) = (fresh.name, fresh.guidance)
                  join delivery.score s on s.criterion = before.id
                 where fresh.scoring = :scheme
                   and before.scoring = (select max(id) from delivery.scoring where council = :council and id < :scheme)
                on conflict do nothing""").param("council", council).param("scheme", scheme).update();
    }

    /** Projects that are in the pipeline, or have been scored by this edition, with their scores by it. */
    List<Candidate> candidates(Scheme scheme, String within) {
        var found = new LinkedHashMap<String, Candidate>();
        var scores = new HashMap<String, Map<Long, Score>>();
        jdbc.sql("""
                select u.ref, t.title, u.stage, s.criterion, s.score, s.why, s.day, s.account
                  from delivery.undertaking u join thread.thing t on t.ref = u.ref
                  left join (delivery.score s join delivery.criterion c on c.id = s.criterion and c.scoring = :scheme)
                         on s.ref = u.ref
                 where u.council = :council and u.level = 'project'
                   and (:within = '' or u.ref in (select delivery.below(:within)))
                   and u.stage in ('idea','scoping','prioritised','approved')
                 order by t.number""")
                .param("scheme", scheme.id())
                .param("council", scheme.council())
                .param("within", within)
                .query((row, n) -> {
                    var ref = row.getString("ref");
                    long criterion = row.getLong("criterion");
                    var mine = scores.computeIfAbsent(ref, none -> new HashMap<>());
                    if (!row.wasNull()) {
                        int score = row.getInt("score");
                        var why = row.getString("why");
                        var day = row.getObject("day", LocalDate.class);
                        long account = row.getLong("account");
                        mine.put(criterion, new Score(score, why, day, row.wasNull() ? null : account));
                    }
                    return found.put(ref, new Candidate(ref, row.getString("title"), row.getString("stage"), mine));
                })
                .list();
        return List.copyOf(found.values());
    }

    Map<Long, Score> scores(String ref, long scheme) {
        var found = new HashMap<Long, Score>();
        jdbc.sql("""
                select s.criterion, s.score, s.why, s.day, s.account from delivery.score s
                  join delivery.criterion c on c.id = s.criterion and c.scoring = :scheme where s.ref = :ref""")
                .param("ref", ref)
                .param("scheme", scheme)
                .query((row, n) -> {
                    long account = row.getLong("account");
                    var who = row.wasNull() ? null : account;
                    return found.put(
                            row.getLong("criterion"),
                            new Score(
                                    row.getInt("score"),
                                    row.getString("why"),
                                    row.getObject("day", LocalDate.class),
                                    who));
                })
                .list();
        return found;
    }

    /** Keeps a score; one that is the same already keeps its day and who gave it. */
    void keep(String ref, String council, long criterion, Score score) {
        jdbc.sql("""
                insert into delivery.score as s (ref, council, criterion, score, why, day, account)
                values (:ref, :council, :criterion, :score, :why, :day, access.who())
                on conflict (ref, criterion) do update
                   set score = excluded.score, why = excluded.why, day = excluded.day, account = excluded.account
                 where (s.score, s.why) is distinct from (excluded.score, excluded.why)""")
                .param("ref", ref)
                .param("council", council)
                .param("criterion", criterion)
                .param("score", score.score())
                .param("why", score.why())
                .param("day", score.day())
                .update();
    }

    void forget(String ref, long criterion) {
        jdbc.sql("delete from delivery.score where ref = :ref and criterion = :criterion")
                .param("ref", ref)
                .param("criterion", criterion)
                .update();
    }
}
