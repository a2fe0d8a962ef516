package org.goldenthread.intake.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.recognition.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalStore {
    private static final String COLUMNS =
            "id, paper, kind, name, title, body, fields, ties, place, notes, changed, decision, key";
    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static KeptProposal read(ResultSet row, int n) throws SQLException {
        return new KeptProposal(
                row.getLong("id"),
                row.getLong("paper"),
                new Proposal(
                        row.getString("kind"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("body"),
                        PaperJson.fields(row.getString("fields")),
                        PaperJson.ties(row.getString("ties")),
                        PaperJson.place(row.getString("place")),
                        PaperJson.words(row.getString("notes"))),
                row.getBoolean("changed"),
                Decision.ofCode(row.getString("decision")),
                row.getString("key"));
    }

    void add(String council, long paper, int position, Proposal proposal) {
        jdbc.sql("""
                insert into intake.proposal (council, paper, position, kind, name, title, body, fields, ties, place,
                                             notes)
                values (:council, :paper, :position, :kind, :name, :title, :body, :fields::jsonb, :ties::jsonb,
                        :place::jsonb, :notes::jsonb)""")
                .param("council", council)
                .param("paper", paper)
                .param("position", position)
                .param("kind", proposal.kind())
                .param("name", proposal.ref())
                .param("title", proposal.title())
                .param("body", proposal.text())
                .param("fields", PaperJson.of(proposal.fields()))
                .param("ties", PaperJson.of(proposal.ties()))
                .param("place", PaperJson.of(proposal.place()))
                .param("notes", PaperJson.of(proposal.notes()))
                .update();
    }

    /** All proposals of a paper in its reading order. */
    List<KeptProposal> of(long paper) {
        return jdbc.sql("select " + COLUMNS + " from intake.proposal where paper = :paper order by position")
                .param("paper", paper)
                .query(ProposalStore::read)
                .list();
    }

    Optional<KeptProposal> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from intake.proposal where id = :id")
                .param("id", id)
                .query(ProposalStore::read)
                .optional();
    }

    Optional<String> keyOf(long paper, String kind, String name) {
        return jdbc.sql("""
                select key from intake.proposal
                 where paper = :paper and kind = :kind and name = :name and key is not null limit 1""")
                .param("paper", paper)
                .param("kind", kind)
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** Where a thing came from: the proposals that became it or were merged into it. */
    List<KeptProposal> becoming(String key) {
        return jdbc.sql("select " + COLUMNS + " from intake.proposal where key = :key order by id")
                .param("key", key)
                .query(ProposalStore::read)
                .list();
    }

    int decide(long id, Decision was, Decision decision, @Nullable String key) {
        return jdbc.sql("""
                update intake.proposal set decision = :decision, key = :key where id = :id and decision = :was""")
                .param("id", id)
                .param("was", was.code())
                .param("decision", decision.code())
                .param("key", key)
                .update();
    }

    /** Writes what was read of a proposal anew, as long as nothing has become of it. */
    int put(long id, Proposal proposal) {
        return jdbc.sql("""
                update intake.proposal set fields = :fields::jsonb, changed = true
                 where id = :id and decision in ('waiting', 'left_out')""")
                .param("id", id)
                .param("fields", PaperJson.of(proposal.fields()))
                .update();
    }

    int change(long id, String name, String title, String body) {
        return jdbc.sql("""
                update intake.proposal set name = :name, title = :title, body = :body, changed = true
                 where id = :id and decision in ('waiting', 'left_out')""")
                .param("id", id)
                .param("name", name)
                .param("title", title)
                .param("body", body)
                .update();
    }
}
