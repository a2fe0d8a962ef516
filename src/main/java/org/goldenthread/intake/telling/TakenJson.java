package org.goldenthread.intake.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.intake.review.Decision;
import org.goldenthread.intake.review.KeptProposal;
import org.jspecify.annotations.Nullable;

/** What became of the proposals of papers, as JSON: the report of reading, and beside each proposal its decision. */
final class TakenJson {
    private TakenJson() {}

    static String of(List<Taken> papers) {
        return IngestJson.written(papers.stream().map(TakenJson::paper).toList());
    }

    private static Map<String, @Nullable Object> paper(Taken taken) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        var head = taken.paper().head();
        shown.put(
                "document", IngestJson.document(taken.paper().name(), head.title(), head.organisation(), head.date()));
        shown.put(
                "proposals",
                taken.proposals().stream().map(kept -> proposal(kept, taken)).toList());
        shown.put("notes", taken.notes().stream().map(IngestJson::note).toList());
        var accepted = new LinkedHashMap<String, @Nullable Object>();
        accepted.put("council", taken.paper().council());
        accepted.put("paper", taken.paper().ref());
        accepted.put("page", taken.page());
        accepted.put("before", taken.before());
        for (var decision : List.of(Decision.ACCEPTED, Decision.MERGED)) {
            accepted.put(decision.name().toLowerCase(Locale.ROOT), taken.count(decision));
        }
        accepted.put("left", taken.reasons().size());
        shown.put("accepted", accepted);
        return shown;
    }

    private static Map<String, @Nullable Object> proposal(KeptProposal kept, Taken taken) {
        var shown = KeptJson.proposal(kept);
        shown.put("reason", taken.reasons().get(kept.id()));
        return shown;
    }
}
