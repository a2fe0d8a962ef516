package org.goldenthread.reports.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.publishing.blocks.Fact;
import org.goldenthread.publishing.open.HeldFigures;
import org.goldenthread.publishing.open.OpenSettings;
import org.goldenthread.reports.Report;
import org.goldenthread.reports.writing.Composed;
import org.springframework.stereotype.Component;

/** What is to be looked at before a report is issued: figures that are not firm, and those that keep it inside. */
@Component
class Doubts {
    private final List<HeldFigures> rooms;
    private final OpenSettings settings;

    Doubts(List<HeldFigures> rooms, OpenSettings settings) {
        this.rooms = rooms;
        this.settings = settings;
    }

    static List<String> of(Composed composed) {
        return Stream.concat(
                        composed.doubts().stream(),
                        composed.facts().stream()
                                .filter(Check::doubtful)
                                .map(fact -> fact.about() + ", " + fact.value() + ": " + fact.how()))
                .distinct()
                .toList();
    }

    /** Once it is issued nothing of it can be taken out any more; a council without public pages need not know. */
    List<String> inside(Report report, List<Fact> facts) {
        var setting = settings.of(report.council());
        if (!setting.opened()) {
            return List.of();
        }
        Map<Fact, String> held = new LinkedHashMap<>();
        rooms.forEach(room -> held.putAll(room.held(report.council(), facts, setting.small())));
        return held.entrySet().stream()
                .map(one -> one.getKey().about() + ", " + one.getKey().value() + ": " + one.getValue())
                .distinct()
                .toList();
    }
}
