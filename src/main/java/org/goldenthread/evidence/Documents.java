package org.goldenthread.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.goldenthread.access.NotAllowed;
import org.goldenthread.access.NotHere;
import org.goldenthread.thread.Things;
import org.goldenthread.vocabulary.Checked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to documents: every file is kept once by the hash of its bytes, and attached to what it proves. */
@Component
@Transactional
public class Documents {
    static final int PIECE = 1 << 20;
    private static final int LONGEST_NAME = 250;
    private static final int LONGEST_CAPTION = 500;
    private final DocumentStore store;
    private final Things things;

    Documents(DocumentStore store, Things things) {
        this.store = store;
        this.things = things;
    }

    /**
     * Keeps a file; one that is there already under the same name stays the same document.
     *
     * @param name the file's name; folders before it are cut off
     * @param media its media type, as its sender says
     */
    public Document keep(String council, String name, String media, Path file) {
        try {
            var hash = hash(file);
            var plain = plainName(name);
            store.insert(council, hash, plain, plainMedia(media), Files.size(file));
            if (!store.hasContent(hash)) {
                keepPieces(hash, file);
            }
            return store.get(council, hash, plain);
        } catch (IOException failure) {
            throw new UncheckedIOException("The file " + name + " could not be read", failure);
        }
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void keepPieces(String hash, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0 || number == 0; piece = in.readNBytes(PIECE)) {
                store.insertPiece(hash, number++, piece);
            }
        }
    }

    private static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.isEmpty() ? "unnamed" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    private static String plainMedia(String media) {
        return media.matches("[\\w.+-]{1,60}/[\\w.+-]{1,100}") ? media : "application/octet-stream";
    }

    /** The document with a number. @throws NotHere when there is none, or none that the visitor may see */
    @Transactional(readOnly = true)
    public Document get(long id) {
        return store.find(id).orElseThrow(() -> new NotHere("document " + id));
    }

    /** The document's bytes, read piece by piece; on behalf of whoever reads, at the time of reading. */
    @Transactional(readOnly = true)
    public InputStream open(long id) {
        var hash = get(id).hash();
        return new Pieces(number -> store.piece(hash, number));
    }

    /** Writes the document's bytes out, piece by piece. */
    @Transactional(readOnly = true)
    public void copy(long id, OutputStream out) {
        try (var in = open(id)) {
            in.transferTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Attaches a kept document to a thing of its council. */
    public Checked<Attachment> attach(String ref, long document, String caption) {
        if (caption.length() > LONGEST_CAPTION) {
            return Checked.refused("caption", "The caption has more than " + LONGEST_CAPTION + " characters");
        }
        if (attachment(ref, document).isPresent()) {
            return Checked.refused("file", "This file is already attached to " + ref);
        }
        store.attach(things.get(ref).council(), ref, document, caption.strip());
        return Checked.accepted(attachment(ref, document).orElseThrow());
    }

    /** Takes a document away from a thing; the document stays kept, and the trail says who took it away. */
    public void detach(String ref, long attachment) {
        if (store.attachments(ref).stream().noneMatch(one -> one.id() == attachment)) {
            throw new NotHere("attachment " + attachment);
        }
        if (store.detach(ref, attachment) == 0) {
            throw new NotAllowed("You may detach what you attached yourself");
        }
    }

    /** What is attached to a thing, the newest first. */
    @Transactional(readOnly = true)
    public List<Attachment> of(String ref) {
        return store.attachments(ref);
    }

    /** The attachment of a document to a thing. */
    @Transactional(readOnly = true)
    public Optional<Attachment> attachment(String ref, long document) {
        return of(ref).stream().filter(one -> one.document().id() == document).findFirst();
    }
}
