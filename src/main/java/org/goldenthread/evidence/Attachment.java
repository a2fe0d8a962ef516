package org.goldenthread.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document kept beside a thing as evidence.
 *
 * @param caption what it proves, in the words of whoever attached it; may be empty
 * @param account who attached it
 */
public record Attachment(
        long id,
        String ref,
        Document document,
        String caption,
        @Nullable Long account,
        Instant attached) {}
