package org.goldenthread.reports.open;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.open.HeldFigures;
import org.goldenthread.publishing.open.OpenSettings;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.issue.ReportIssues;
import org.springframework.stereotype.Component;

/** Says of issued reports which of their figures keep them from the public, and where those stand. */
@Component
class NotForAll {
    private static final int MOST_NAMED = 3;
    private static final int MOST_KEPT = 500;
    private final ReportIssues issues;
    private final OpenSettings settings;
    private final List<HeldFigures> rooms;

    /** What is issued never changes, so that it is read once. */
    private final Map<String, Placed> read = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Placed> eldest) {
            return size() > MOST_KEPT;
        }
    });

    NotForAll(ReportIssues issues, OpenSettings settings, List<HeldFigures> rooms) {
        this.issues = issues;
        this.settings = settings;
        this.rooms = rooms;
    }

    /** Why not, by the reference of the report; nothing of those in which every figure may be read. */
    Map<String, String> of(String council, Collection<Report> issued) {
        Map<String, Placed> figures = new LinkedHashMap<>();
        issued.forEach(one -> figures.put(one.ref(), figures(one.ref())));
        Set<Fact> all = new HashSet<>();
        figures.values().forEach(one -> all.addAll(one.facts().keySet()));
        var rule = settings.of(council).small();
        Map<Fact, String> held = new LinkedHashMap<>();
        rooms.forEach(room -> held.putAll(room.held(council, all, rule)));
        Map<String, String> found = new LinkedHashMap<>();
        figures.forEach((ref, one) -> {
            var words = words(one, held);
            if (!words.isEmpty()) {
                found.put(ref, words);
            }
        });
        return found;
    }

    private Placed figures(String ref) {
        var known = read.get(ref);
        if (known == null) {
            var snapshot = issues.snapshot(ref);
            known = Placed.of(
                    snapshot,
                    snapshot.corrects().isEmpty()
                            ? List.of()
                            : issues.snapshot(snapshot.corrects()).facts());
            read.put(ref, known);
        }
        return known;
    }

    private static String words(Placed figures, Map<Fact, String> held) {
        var named = figures.facts().keySet().stream()
                .filter(held::containsKey)
                .map(fact -> "%s, %s, under “%s”: %s"
                        .formatted(fact.about(), fact.value(), figures.facts().get(fact), held.get(fact)))
                .distinct()
                .toList();
        if (named.isEmpty()) {
            return "";
        }
        var more = named.size() - MOST_NAMED;
        return "It has figures that are not for everybody. "
                + named.stream().limit(MOST_NAMED).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more." : ".");
    }
}
