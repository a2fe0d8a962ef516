package org.goldenthread.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that the council has, kept once however often it is brought in.
 *
 * @param hash the SHA-256 of its bytes, in hexadecimal
 * @param name the file's own name, without folders
 * @param media its media type, such as "application/pdf"
 * @param size in bytes
 * @param account who brought it in
 */
public record Document(
        long id,
        String council,
        String hash,
        String name,
        String media,
        long size,
        @Nullable Long account,
        Instant kept) {

    private static final long KILO = 1024;

    /** The size as people say it: "412 KB", "3.1 MB". */
    public String sizeWords() {
        if (size < KILO) {
            return size + " bytes";
        }
        if (size < KILO * KILO) {
            return Math.round(size / (double) KILO) + " KB";
        }
        return Math.round(size * 10.0 / (KILO * KILO)) / 10.0 + " MB";
    }
}
