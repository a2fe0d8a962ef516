package org.goldenthread.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.goldenthread.access.NotHere;
import org.goldenthread.access.database.Entrance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to kept files: each is kept once by its hash, in pieces so that a large one never fills the memory. */
@Component
@Transactional
public class Documents {
    private static final int PIECE = 1 << 20;
    private final DocumentStore store;
    private final Clock clock;

    Documents(DocumentStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps a file for a council; the same bytes under the same name give the document that was kept before. */
    public Document keep(String council, String name, String media, Path file) {
        try {
            var hash = hash(file);
            var known = store.find(council, hash, name);
            if (known.isPresent()) {
                return known.get();
            }
            if (store.piece(hash, 0).isEmpty()) {
                keepPieces(hash, file);
            }
            var account = Entrance.current().account();
            var document = new Document(0, council, hash, name, media, Files.size(file), account, clock.instant());
            return get(store.add(document));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void keepPieces(String hash, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int number = 0;
            for (var piece = in.readNBytes(PIECE); number == 0 || piece.length > 0; piece = in.readNBytes(PIECE)) {
                store.addPiece(hash, number++, piece);
            }
        }
    }

    private static String hash(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The document with a number. @throws NotHere when there is none that the visitor may see */
    @Transactional(readOnly = true)
    public Document get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("document " + id));
    }

    /** Writes the bytes out, piece by piece. */
    @Transactional(readOnly = true)
    public void copy(long id, OutputStream out) {
        var hash = get(id).hash();
        try {
            int number = 0;
            for (var piece = store.piece(hash, number); piece.isPresent(); piece = store.piece(hash, ++number)) {
                out.write(piece.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
