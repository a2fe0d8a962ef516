package org.goldenthread.measures.api.taking;

import java.util.List;
import org.goldenthread.measures.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What came of figures that a program sent.
 *
 * @param batch the number of the batch, by which it can be taken back; null where nothing was new
 * @param sent how many figures came
 * @param sealed figures that are approved and were left as they are
 * @param refused figures with problems, left out; none unless all_or_nothing=false
 * @param words the same in a sentence
 */
record Receipt(
        @Nullable Long batch,
        int sent,
        int added,
        int changed,
        int unchanged,
        int sealed,
        int refused,
        List<WrongRow> problems,
        String words) {

    static Receipt of(Ledger.Recorded done, int sent, int refused, List<WrongRow> problems) {
        return new Receipt(
                done.batch() == 0 ? null : done.batch(),
                sent,
                done.added(),
                done.changed(),
                done.unchanged(),
                done.sealed(),
                refused,
                problems,
                words(done, refused));
    }

    private static String words(Ledger.Recorded done, int refused) {
        var said = done.batch() == 0
                ? "Nothing new was recorded: " + done.unchanged() + " known already"
                : done.added() + " added, " + done.changed() + " changed, " + done.unchanged() + " known already";
        return said
                + (done.sealed() > 0 ? ", " + done.sealed() + " approved and left as they are" : "")
                + (refused > 0 ? ", " + refused + " refused" : "");
    }
}
