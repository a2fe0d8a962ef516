package org.goldenthread.evidence.web;

import java.util.List;
import org.goldenthread.evidence.Attachment;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside a thing, as its page shows it.
 *
 * @param earlier where the page of earlier comments starts; null when there are none
 * @param later whether this is not the page of the newest comments
 * @param problems with what was typed last, which is kept in caption and words
 */
public record EvidenceView(
        List<Listed> documents,
        List<Saying> comments,
        @Nullable Long earlier,
        boolean later,
        List<Problem> problems,
        String caption,
        String words) {

    /** A document as listed. @param detach whether the visitor may take it away */
    public record Listed(Attachment attachment, String who, String when, boolean detach) {}

    /** A comment as shown, its words in paragraphs. */
    public record Saying(String who, String when, List<String> paragraphs) {}
}
