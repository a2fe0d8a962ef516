package org.goldenthread.measures.peers;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PeerGroupStore {
    private final JdbcClient jdbc;

    PeerGroupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every group that a council has made, by name. */
    List<PeerGroup> of(String council) {
        var versions = versions(council);
        return jdbc.sql(
                        "select id, name, sort, counted from measures.peer_group where council = :council order by name")
                .param("council", council)
                .query((row, n) -> new PeerGroup(
                        row.getString("id"),
                        row.getString("name"),
                        PeerGroup.Sort.ofCode(row.getString("sort")),
                        row.getBoolean("counted"),
                        versions.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<PeerGroup.Version>> versions(String council) {
        var members = members(council);
        Map<Long, List<PeerGroup.Version>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select id, peer_group, applies, recorded, source, remarks from measures.peer_version
                 where council = :council order by applies, id""").param("council", council).query(row -> {
            found.computeIfAbsent(row.getLong("peer_group"), group -> new ArrayList<>())
                    .add(new PeerGroup.Version(
                            row.getLong("id"),
                            row.getDate("applies").toLocalDate(),
                            row.getObject("recorded", OffsetDateTime.class).toInstant(),
                            row.getString("source"),
                            row.getString("remarks"),
                            members.getOrDefault(row.getLong("id"), List.of())));
        });
        return found;
    }

    private Map<Long, List<PeerGroup.Member>> members(String council) {
        Map<Long, List<PeerGroup.Member>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select version, subject, words from measures.peer_member
                 where council = :council order by version, position""").param("council", council).query(row -> {
            found.computeIfAbsent(row.getLong("version"), version -> new ArrayList<>())
                    .add(new PeerGroup.Member(row.getInt("subject"), row.getString("words")));
        });
        return found;
    }

    long insert(String council, String name, PeerGroup.Sort sort, boolean counted) {
        return jdbc.sql("""
                insert into measures.peer_group (council, name, sort, counted)
                values (:council, :name, :sort, :counted) returning id""")
                .param("council", council)
                .param("name", name)
                .param("sort", sort.code())
                .param("counted", counted)
                .query(Long.class)
                .single();
    }

    long insert(String council, long group, LocalDate applies, String source, String remarks) {
        return jdbc.sql("""
                insert into measures.peer_version (council, peer_group, applies, source, remarks)
                values (:council, :group, :applies, :source, :remarks) returning id""")
                .param("council", council)
                .param("group", group)
                .param("applies", Date.valueOf(applies))
                .param("source", source)
                .param("remarks", remarks)
                .query(Long.class)
                .single();
    }

    void insert(String council, long version, List<PeerGroup.Member> members) {
        jdbc.sql("""
                insert into measures.peer_member (version, council, subject, position, words)
                select :version, :council, m.subject, m.position, m.words
                  from unnest(:subjects::int[], :words::text[]) with ordinality as m (subject, words, position)""")
                .param("version", version)
                .param("council", council)
                .param(
                        "subjects",
                        members.stream().map(PeerGroup.Member::subject).toArray(Integer[]::new))
                .param("words", members.stream().map(PeerGroup.Member::words).toArray(String[]::new))
                .update();
    }

    int rename(long id, String name, boolean counted) {
        return jdbc.sql("update measures.peer_group set name = :name, counted = :counted where id = :id")
                .param("id", id)
                .param("name", name)
                .param("counted", counted)
                .update();
    }

    int remove(long id) {
        return jdbc.sql("delete from measures.peer_group where id = :id")
                .param("id", id)
                .update();
    }
}
