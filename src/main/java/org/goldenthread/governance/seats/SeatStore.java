package org.goldenthread.governance.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.governance.seats.Quorum.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeatStore {
    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each body of a council that has any; of one body alone where a reference is given. */
    Map<String, Seating> seatings(String council, String ref) {
        var shares = new HashMap<String, List<Share>>();
        jdbc.sql("""
                select ref, name, seats from governance.share
                 where council = :council and :ref in ('', ref) order by ref, position""").param("council", council).param("ref", ref).query(row -> {
            shares.computeIfAbsent(row.getString("ref"), none -> new ArrayList<>())
                    .add(new Share(row.getString("name"), row.getInt("seats")));
        });
        var found = new HashMap<String, Seating>();
        jdbc.sql("""
                select ref, seats, rule, why, least, one_in, each_group, chair, quorum_named from governance.seating
                 where council = :council and :ref in ('', ref)""").param("council", council).param("ref", ref).query(row -> {
            var of = row.getString("ref");
            found.put(of, seating(row, shares.getOrDefault(of, List.of())));
        });
        return found;
    }

    private static Seating seating(ResultSet row, List<Share> shares) throws SQLException {
        return new Seating(
                row.getInt("seats"),
                Seating.Rule.ofCode(row.getString("rule")),
                row.getString("why"),
                shares,
                new Quorum(
                        row.getObject("least", Integer.class),
                        row.getObject("one_in", Integer.class),
                        row.getInt("each_group"),
                        row.getBoolean("chair"),
                        Shares.stored(row.getString("quorum_named"))));
    }

    void put(String ref, String council, Seating seating) {
        var quorum = seating.quorum();
        jdbc.sql("""
                insert into governance.seating (ref, council, seats, rule, why, least, one_in, each_group, chair,
                  quorum_named)
                values (:ref, :council, :seats, :rule, :why, :least, :one_in, :each, :chair, :named)
                on conflict (ref) do update set seats = excluded.seats, rule = excluded.rule, why = excluded.why,
                  least = excluded.least, one_in = excluded.one_in, each_group = excluded.each_group,
                  chair = excluded.chair, quorum_named = excluded.quorum_named""")
                .param("ref", ref)
                .param("council", council)
                .param("seats", seating.seats())
                .param("rule", seating.rule().code())
                .param("why", seating.why())
                .param("least", quorum.least(), Types.INTEGER)
                .param("one_in", quorum.oneIn(), Types.INTEGER)
                .param("each", quorum.eachGroup())
                .param("chair", quorum.chair())
                .param("named", Shares.written(quorum.named()))
                .update();
    }

    void deleteShares(String ref) {
        jdbc.sql("delete from governance.share where ref = :ref")
                .param("ref", ref)
                .update();
    }

    void insertShare(String ref, String council, int position, Share share) {
        jdbc.sql("""
                insert into governance.share (ref, council, position, name, seats)
                values (:ref, :council, :position, :name, :seats)""")
                .param("ref", ref)
                .param("council", council)
                .param("position", position)
                .param("name", share.name())
                .param("seats", share.seats())
                .update();
    }

    /** Every way in which the council was made up, the latest first. */
    List<Chamber> chambers(String council) {
        record Head(long id, LocalDate day, String why) {}
        var groups = new HashMap<Long, List<Proportion.Group>>();
        jdbc.sql("""
                select chamber, name, members, grouped from governance.chamber_group
                 where council = :council order by chamber, position""").param("council", council).query(row -> {
            groups.computeIfAbsent(row.getLong("chamber"), none -> new ArrayList<>())
                    .add(new Proportion.Group(row.getString("name"), row.getInt("members"), row.getBoolean("grouped")));
        });
        return jdbc
                .sql("""
                        select id, day, why from governance.chamber
                         where council = :council order by day desc, id desc limit 200""")
                .param("council", council)
                .query((row, n) ->
                        new Head(row.getLong("id"), row.getObject("day", LocalDate.class), row.getString("why")))
                .list()
                .stream()
                .map(head -> new Chamber(head.day(), head.why(), groups.getOrDefault(head.id(), List.of())))
                .toList();
    }

    long insertChamber(String council, Chamber chamber) {
        return jdbc.sql("""
                insert into governance.chamber (council, day, why, account)
                values (:council, :day, :why, access.who()) returning id""")
                .param("council", council)
                .param("day", chamber.day())
                .param("why", chamber.why())
                .query(Long.class)
                .single();
    }

    void insertGroup(long chamber, String council, int position, Proportion.Group group) {
        jdbc.sql("""
                insert into governance.chamber_group (chamber, council, position, name, members, grouped)
                values (:chamber, :council, :position, :name, :members, :grouped)""")
                .param("chamber", chamber)
                .param("council", council)
                .param("position", position)
                .param("name", group.name())
                .param("members", group.members())
                .param("grouped", group.grouped())
                .update();
    }
}
