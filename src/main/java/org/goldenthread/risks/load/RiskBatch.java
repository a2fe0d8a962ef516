package org.goldenthread.risks.load;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A register that was brought in.
 *
 * @param name of its file, or what stands for pasted rows
 * @param risks how many risks of it are still in the record
 * @param back when it was taken back; absent where it holds
 * @param told what became of it then, with the reason
 */
public record RiskBatch(
        long id,
        String council,
        String name,
        Instant brought,
        int risks,
        @Nullable Instant back,
        String told) {

    public boolean holds() {
        return back == null;
    }
}
