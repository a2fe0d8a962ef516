package org.goldenthread.intake.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaperStore {
    private static final String COLUMNS =
            "p.id, p.council, p.document, p.name, p.title, p.organisation, p.dated, p.account, p.brought, p.undone";
    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static BroughtPaper read(ResultSet row, int n) throws SQLException {
        var undone = row.getTimestamp("undone");
        return new BroughtPaper(
                row.getLong("id"),
                row.getString("council"),
                row.getLong("document"),
                row.getString("name"),
                new BroughtPaper.Head(row.getString("title"), row.getString("organisation"), row.getString("dated")),
                row.getObject("account", Long.class),
                row.getTimestamp("brought").toInstant(),
                undone == null ? null : undone.toInstant());
    }

    long add(String council, long document, long account, Paper paper) {
        return jdbc.sql("""
                insert into intake.paper (council, document, name, title, organisation, dated, account, model)
                values (:council, :document, :name, :title, :organisation, :dated, :account, :model::jsonb)
                returning id""")
                .param("council", council)
                .param("document", document)
                .param("name", paper.name())
                .param("title", paper.title())
                .param("organisation", paper.organisation())
                .param("dated", paper.date())
                .param("account", account)
                .param("model", PaperJson.of(paper))
                .query(Long.class)
                .single();
    }

    void addNote(String council, long paper, int position, Note note) {
        jdbc.sql("""
                insert into intake.note (council, paper, position, code, message, place)
                values (:council, :paper, :position, :code, :message, :place::jsonb)""")
                .param("council", council)
                .param("paper", paper)
                .param("position", position)
                .param("code", note.code())
                .param("message", note.message())
                .param("place", PaperJson.of(note.place()))
                .update();
    }

    Optional<BroughtPaper> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from intake.paper p where p.id = :id")
                .param("id", id)
                .query(PaperStore::read)
                .optional();
    }

    List<CountedPaper> list(String council, String words, long before, int most) {
        return jdbc.sql("select " + COLUMNS + """
                , count(o.id) filter (where o.decision = 'waiting') as waiting,
                  count(o.id) filter (where o.decision in ('accepted', 'merged')) as taken,
                  count(o.id) filter (where o.decision = 'left_out') as left_out
                  from intake.paper p left join intake.proposal o on o.paper = p.id
                 where p.council = :council and p.id < :before
                   and (:words = '' or p.title ilike :like or p.name ilike :like)
                 group by p.id order by p.id desc limit :most""")
                .param("council", council)
                .param("before", before)
                .param("words", words)
                .param("like", "%" + words.replaceAll("[%_\\\\]", "\\\\$0") + "%")
                .param("most", most)
                .query((row, n) -> new CountedPaper(
                        read(row, n), row.getLong("waiting"), row.getLong("taken"), row.getLong("left_out")))
                .list();
    }

    long count(String council, String words) {
        return jdbc.sql("""
                select count(*) from intake.paper p
                 where p.council = :council and (:words = '' or p.title ilike :like or p.name ilike :like)""")
                .param("council", council)
                .param("words", words)
                .param("like", "%" + words.replaceAll("[%_\\\\]", "\\\\$0") + "%")
                .query(Long.class)
                .single();
    }

    /** The same bytes are the same paper, whatever the file is called this time. */
    Optional<Long> alreadyBrought(String council, long document) {
        return jdbc.sql("""
                select max(p.id) from intake.paper p join evidence.document d on d.id = p.document
                 where p.council = :council and p.undone is null
                   and d.hash = (select hash from evidence.document where id = :document)""")
                .param("council", council)
                .param("document", document)
                .query(Long.class)
                .optional();
    }

    Paper model(long id) {
        return jdbc.sql("select model from intake.paper where id = :id")
                .param("id", id)
                .query((row, n) -> PaperJson.paper(row.getString("model")))
                .single();
    }

    List<Note> notes(long paper) {
        return jdbc.sql("select code, message, place from intake.note where paper = :paper order by position")
                .param("paper", paper)
                .query((row, n) -> new Note(
                        row.getString("code"), row.getString("message"), PaperJson.place(row.getString("place"))))
                .list();
    }

    void setUndone(long paper, java.time.Instant at) {
        jdbc.sql("update intake.paper set undone = :at where id = :paper")
                .param("at", Timestamp.from(at))
                .param("paper", paper)
                .update();
    }
}
