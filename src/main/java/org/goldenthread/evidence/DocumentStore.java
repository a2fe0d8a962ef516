package org.goldenthread.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentStore {
    private static final String COLUMNS = "id, council, hash, name, media, size, account, kept";
    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Document read(ResultSet row, int n) throws SQLException {
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

    Optional<Document> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from evidence.document where id = :id")
                .param("id", id)
                .query(DocumentStore::read)
                .optional();
    }

    Optional<Document> find(String council, String hash, String name) {
        return jdbc.sql("select " + COLUMNS
                        + " from evidence.document where council = :council and hash = :hash and name = :name")
                .param("council", council)
                .param("hash", hash)
                .param("name", name)
                .query(DocumentStore::read)
                .optional();
    }

    long add(Document document) {
        return jdbc.sql("""
                insert into evidence.document (council, hash, name, media, size, account)
                values (:council, :hash, :name, :media, :size, :account) returning id""")
                .param("council", document.council())
                .param("hash", document.hash())
                .param("name", document.name())
                .param("media", document.media())
                .param("size", document.size())
                .param("account", document.account())
                .query(Long.class)
                .single();
    }

    void addPiece(String hash, int piece, byte[] bytes) {
        jdbc.sql("""
                insert into evidence.content (hash, piece, bytes) values (:hash, :piece, :bytes)
                on conflict do nothing""")
                .param("hash", hash)
                .param("piece", piece)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> piece(String hash, int piece) {
        return jdbc.sql("select bytes from evidence.content where hash = :hash and piece = :piece")
                .param("hash", hash)
                .param("piece", piece)
                .query((row, n) -> row.getBytes("bytes"))
                .optional();
    }
}
