package org.goldenthread.measures.signoff;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.measures.entry.Slot;
import org.goldenthread.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignOffStore {
    private final JdbcClient jdbc;

    SignOffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A measure and a period. */
    record Place(String measure, Period period) {}

    /** A move and where it belongs. */
    record Row(Place place, SignOff.Done done) {}

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("ref"),
                new Period(row.getObject("start", LocalDate.class), row.getInt("months"), row.getInt("days")));
    }

    /** Every move of these measures, the earliest first. */
    List<Row> of(Collection<String> measures) {
        var figures = figures(measures);
        return jdbc.sql("""
                select id, ref, months, days, start, move, phase, reason, account, at, on_behalf from measures.sign_off
                 where ref = any (:refs) order by id""")
                .param("refs", measures.toArray(String[]::new))
                .query((row, n) -> new Row(
                        place(row),
                        new SignOff.Done(
                                row.getLong("id"),
                                Move.ofCode(row.getString("move")),
                                Phase.ofCode(row.getString("phase")),
                                row.getString("reason"),
                                new SignOff.By(
                                        row.getLong("account"),
                                        row.getObject("at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("on_behalf")),
                                figures.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }

    private Map<Long, List<SignOff.Seen>> figures(Collection<String> measures) {
        Map<Long, List<SignOff.Seen>> found = new HashMap<>();
        jdbc.sql("""
                select sign_off, subject, breakdown, figure, target, rating, rule from measures.signed_figure
                 where ref = any (:refs) order by id""").param("refs", measures.toArray(String[]::new)).query(row -> {
            found.computeIfAbsent(row.getLong("sign_off"), id -> new ArrayList<>())
                    .add(new SignOff.Seen(
                            row.getInt("subject"),
                            row.getInt("breakdown"),
                            row.getString("figure"),
                            row.getString("target"),
                            row.getString("rating"),
                            row.getString("rule")));
        });
        return found;
    }

    /** Which periods of these measures are locked. */
    List<Place> locked(Collection<String> measures) {
        return jdbc.sql("""
                select ref, months, days, start from (
                       select distinct on (ref, months, days, start) ref, months, days, start, phase
                         from measures.sign_off where ref = any (:refs) order by ref, months, days, start, id desc) s
                 where phase in ('approved','accepted')""")
                .param("refs", measures.toArray(String[]::new))
                .query((row, n) -> place(row))
                .list();
    }

    /** Writes a move; empty where somebody else made one after the same move before. */
    Optional<Long> insert(SignOff on, Move move, Phase phase, String reason, @Nullable String behalf) {
        return jdbc.sql("""
                insert into measures.sign_off (ref, council, months, days, start, after, move, phase, reason, on_behalf)
                values (:ref, :council, :months, :days, :start, :after, :move, :phase, :reason, :behalf)
                on conflict (ref, months, days, start, after) do nothing returning id""")
                .param("ref", on.measure().ref())
                .param("council", on.measure().council())
                .param("months", on.period().months())
                .param("days", on.period().days())
                .param("start", Date.valueOf(on.period().start()))
                .param("after", on.last())
                .param("move", move.code())
                .param("phase", phase.code())
                .param("reason", reason)
                .param("behalf", behalf)
                .query(Long.class)
                .optional();
    }

    void insert(long signOff, Slot slot, SignOff.Seen seen) {
        jdbc.sql("""
                insert into measures.signed_figure
                       (sign_off, ref, council, subject, breakdown, figure, target, rating, rule)
                values (:on, :ref, :council, :subject, :breakdown, :figure, :target, :rating, :rule)""")
                .param("on", signOff)
                .param("ref", slot.measure().ref())
                .param("council", slot.measure().council())
                .param("subject", seen.subject())
                .param("breakdown", seen.breakdown())
                .param("figure", seen.figure())
                .param("target", seen.target())
                .param("rating", seen.rating())
                .param("rule", seen.rule())
                .update();
    }
}
