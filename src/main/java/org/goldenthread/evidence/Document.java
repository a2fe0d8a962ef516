package org.goldenthread.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept as evidence. Its bytes are kept once, however often they are brought in.
 *
 * @param hash SHA-256 of the bytes, in hexadecimal
 * @param name the name it came with
 * @param media its media type, such as "application/pdf"
 * @param size in bytes
 * @param account who brought it
 */
public record Document(
        long id,
        String council,
        String hash,
        String name,
        String media,
        long size,
        @Nullable Long account,
        Instant kept) {}
