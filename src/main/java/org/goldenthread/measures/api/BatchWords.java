package org.goldenthread.measures.api;

import java.time.Instant;
import java.util.List;
import org.goldenthread.measures.ledger.Batch;
import org.jspecify.annotations.Nullable;

/** How acts of recording are said to other programs. */
final class BatchWords {
    private BatchWords() {}

    /**
     * One act of recording.
     *
     * @param origin file, entry, program or pack
     * @param words a file's name, a reason
     * @param account the number of who recorded it
     * @param figures how many it recorded
     * @param takenBack null while it stands
     */
    record Act(
            long id,
            String origin,
            String words,
            @Nullable Long account,
            Instant recorded,
            long figures,
            @Nullable Instant takenBack,
            String takenBackWhy) {}

    /** One page, the latest first. @param next goes into the parameter "after" of the next page; null on the last */
    record Page(List<Act> batches, @Nullable String next) {}

    static Act of(Batch batch) {
        return new Act(
                batch.id(),
                batch.source().origin().code(),
                batch.source().words(),
                batch.account(),
                batch.recorded(),
                batch.figures(),
                batch.fate().takenBack(),
                batch.fate().why());
    }
}
