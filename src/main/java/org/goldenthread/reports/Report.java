package org.goldenthread.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper for a body: which template it follows, of which time it speaks, and how it stands. Its words are its content.
 *
 * @param corrects the issued report that this one puts right
 * @param issued the day on which it was issued
 */
public record Report(
        String ref,
        int version,
        String council,
        Head head,
        ReportState state,
        @Nullable String corrects,
        @Nullable LocalDate issued) {

    /**
     * What is written down about a report when it begins.
     *
     * @param body whom it goes to, in words
     * @param meeting the day on which the body meets
     * @param since the day that the report before it spoke of; changes are told from there
     * @param asAt the day that it speaks of
     * @param lead the post that answers for it
     */
    public record Head(
            String title,
            long template,
            String body,
            @Nullable LocalDate meeting,
            LocalDate since,
            LocalDate asAt,
            @Nullable String lead) {}

    /** The same as it reads when it is issued on a day. */
    public Report issuedOn(LocalDate day) {
        return new Report(ref, version, council, head, ReportState.ISSUED, corrects, day);
    }

    public String title() {
        return head.title();
    }

    public LocalDate since() {
        return head.since();
    }

    public LocalDate asAt() {
        return head.asAt();
    }

    public @Nullable String lead() {
        return head.lead();
    }
}
