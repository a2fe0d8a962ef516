package org.goldenthread.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.goldenthread.thread.Things;
import org.goldenthread.thread.TieKind;
import org.springframework.stereotype.Component;

/**
 * Keeps what a finding cites, and the ties from its sources that follow from it. The detail of such a tie is the label
 * of the citation ("AAIL 19", "SA page 5"), so that the thread's picture says where in the source it stands.
 */
@Component
class Citing {
    private final CitationStore store;
    private final SourceStore sources;
    private final Things things;

    Citing(CitationStore store, SourceStore sources, Things things) {
        this.store = store;
        this.sources = sources;
        this.things = things;
    }

    /** The finding cites these from now on, and nothing else. */
    void replace(String ref, String council, List<Citation> citations) {
        var known = sources.byAbbreviation(council);
        var resolved = citations.stream()
                .map(one -> one.source() == null
                        ? one.from(known.get(one.abbreviation().toLowerCase(Locale.ROOT)))
                        : one)
                .distinct()
                .toList();
        store.deleteOf(ref);
        int position = 0;
        for (var citation : resolved) {
            store.insert(ref, council, position++, citation);
        }
        tie(ref, resolved);
    }

    /** A source was declared: what cited its abbreviation in vain cites it now. Gives the number of findings. */
    int adopt(String council, String abbreviation, String source) {
        var refs = abbreviation.isBlank() ? List.<String>of() : store.adopt(council, abbreviation, source);
        var cited = store.of(refs);
        refs.forEach(ref -> tie(ref, cited.getOrDefault(ref, List.of())));
        return refs.size();
    }

    private void tie(String ref, List<Citation> citations) {
        record Wanted(String source, String detail) {}
        var wanted = new HashSet<Wanted>();
        citations.stream()
                .filter(one -> one.source() != null)
                .forEach(one -> wanted.add(new Wanted(Objects.requireNonNull(one.source()), one.label())));
        for (var tie : things.ties(List.of(ref))) {
            boolean cites = tie.kind() == TieKind.CITED_BY && tie.lower().equals(ref);
            if (cites && !wanted.remove(new Wanted(tie.upper(), tie.detail()))) {
                things.cut(tie.id());
            }
        }
        wanted.forEach(one -> things.tie(one.source(), ref, TieKind.CITED_BY, "", one.detail()));
    }
}
