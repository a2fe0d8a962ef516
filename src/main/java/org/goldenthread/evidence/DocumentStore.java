package org.goldenthread.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.database.Entrance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentStore {
    private static final String COLUMNS = "d.id, d.council, d.hash, d.name, d.media, d.size, d.account, d.kept ";
    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Document read(ResultSet row, int n) throws SQLException {
        return new Document(
                row.getLong("id"),
                row.getString("council"),
                row.getString("hash"),
                row.getString("name"),
                row.getString("media"),
                row.getLong("size"),
                row.getObject("account", Long.class),
                row.getTimestamp("kept").toInstant());
    }

    void insert(String council, String hash, String name, String media, long size) {
        jdbc.sql("""
                insert into evidence.document (council, hash, name, media, size, account)
                values (:council, :hash, :name, :media, :size, :account) on conflict (council, hash, name) do nothing""")
                .param("council", council)
                .param("hash", hash)
                .param("name", name)
                .param("media", media)
                .param("size", size)
                .param("account", Entrance.current().account())
                .update();
    }

    Document get(String council, String hash, String name) {
        return jdbc.sql("select " + COLUMNS + """
                         from evidence.document d
                         where d.council = :council and d.hash = :hash and d.name = :name""")
                .param("council", council)
                .param("hash", hash)
                .param("name", name)
                .query(DocumentStore::read)
                .single();
    }

    Optional<Document> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from evidence.document d where d.id = :id")
                .param("id", id)
                .query(DocumentStore::read)
                .optional();
    }

    boolean hasContent(String hash) {
        return jdbc.sql("select exists (select from evidence.content where hash = :hash and piece = 0)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** The same piece may be there from another council, where this one cannot see it: then it is left alone. */
    void insertPiece(String hash, int number, byte[] bytes) {
        jdbc.sql(
                        "insert into evidence.content (hash, piece, bytes) values (:hash, :piece, :bytes) on conflict do nothing")
                .param("hash", hash)
                .param("piece", number)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> piece(String hash, int number) {
        return jdbc.sql("select bytes from evidence.content where hash = :hash and piece = :piece")
                .param("hash", hash)
                .param("piece", number)
                .query(byte[].class)
                .optional();
    }

    List<Attachment> attachments(String ref) {
        return jdbc.sql("select " + COLUMNS + """
                        , a.id as attachment, a.ref, a.caption, a.account as attached_by, a.attached
                         from evidence.attachment a join evidence.document d on d.id = a.document
                         where a.ref = :ref order by a.attached desc, a.id desc""")
                .param("ref", ref)
                .query((row, n) -> new Attachment(
                        row.getLong("attachment"),
                        row.getString("ref"),
                        read(row, n),
                        row.getString("caption"),
                        row.getObject("attached_by", Long.class),
                        row.getTimestamp("attached").toInstant()))
                .list();
    }

    void attach(String council, String ref, long document, String caption) {
        jdbc.sql("""
                insert into evidence.attachment (council, ref, document, caption, account)
                values (:council, :ref, :document, :caption, :account)""")
                .param("council", council)
                .param("ref", ref)
                .param("document", document)
                .param("caption", caption)
                .param("account", Entrance.current().account())
                .update();
    }

    int detach(String ref, long attachment) {
        return jdbc.sql("delete from evidence.attachment where id = :id and ref = :ref")
                .param("id", attachment)
                .param("ref", ref)
                .update();
    }
}
