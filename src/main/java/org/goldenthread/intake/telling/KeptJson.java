package org.goldenthread.intake.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.review.BroughtPaper;
import org.goldenthread.intake.review.KeptProposal;
import org.jspecify.annotations.Nullable;

/** A kept paper by the names of the ingest report, with what was decided about each proposal. */
public final class KeptJson {
    private KeptJson() {}

    /** The report, with the paper's reference and page; each proposal with its number, decision and key. */
    public static Map<String, @Nullable Object> of(BroughtPaper paper, List<KeptProposal> proposals, List<Note> notes) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        var head = paper.head();
        shown.put("paper", paper.ref());
        shown.put("page", "/intake/papers/" + paper.ref());
        shown.put("document", IngestJson.document(paper.name(), head.title(), head.organisation(), head.date()));
        shown.put("proposals", proposals.stream().map(KeptJson::proposal).toList());
        shown.put("notes", notes.stream().map(IngestJson::note).toList());
        return shown;
    }

    static Map<String, @Nullable Object> proposal(KeptProposal kept) {
        var shown = IngestJson.proposal(kept.proposal());
        shown.put("id", kept.id());
        shown.put("decision", kept.decision().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        shown.put("key", kept.key());
        return shown;
    }
}
