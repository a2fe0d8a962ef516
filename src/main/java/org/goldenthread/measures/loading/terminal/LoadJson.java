package org.goldenthread.measures.loading.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.measures.loading.MeasureMet;
import org.goldenthread.measures.loading.Reckoning;
import org.goldenthread.measures.reading.Outcome;
import org.goldenthread.vocabulary.Problem;
import tools.jackson.databind.json.JsonMapper;

/** What came of loading a file, for another program. */
final class LoadJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LoadJson() {}

    static String of(String name, Reckoning done) {
        var outcome = done.outcome();
        var recorded = done.recorded();
        var told = new LinkedHashMap<String, Object>();
        told.put("file", name);
        told.put("batch", recorded.batch());
        told.put("rows", outcome.rows());
        told.put("readings", outcome.readings());
        told.put("figures", outcome.figures());
        told.put("absent", outcome.absent());
        told.put("added", recorded.added());
        told.put("changed", recorded.changed());
        told.put("unchanged", recorded.unchanged());
        told.put("approved", recorded.sealed());
        told.put("refused", done.refused());
        told.put("setAside", outcome.setAside());
        told.put("repeated", done.sifted().repeated());
        told.put("empty", done.sifted().empty());
        told.put("leftOut", done.sifted().leftOut());
        told.put("measures", measures(done));
        told.put(
                "subjects",
                Map.of("all", done.about().all(), "new", done.about().strange().size()));
        told.put("refusals", outcome.refusals().stream().map(LoadJson::refusal).toList());
        told.put(
                "contradictions",
                done.sifted().clashes().stream().map(one -> one.words()).toList());
        told.put("checks", outcome.checks().stream().map(LoadJson::check).toList());
        told.put("notes", done.notes());
        told.put("remarks", outcome.remarks());
        return JSON.writeValueAsString(told);
    }

    private static Map<String, Object> measures(Reckoning done) {
        return Map.of(
                "known", done.known().size(),
                "new", done.added().size(),
                "leftOut", done.leftOut().size(),
                "notKnown", done.asked().stream().map(MeasureMet::key).toList());
    }

    private static Map<String, Object> refusal(Outcome.Refusal one) {
        return Map.of(
                "sheet", one.sheet(),
                "row", one.row(),
                "column", one.column(),
                "text", one.text(),
                "reason", one.reason());
    }

    private static Map<String, Object> check(Outcome.TotalCheck one) {
        return Map.of(
                "total", one.total(),
                "parts", one.parts(),
                "columns", one.columns(),
                "equal", one.equal(),
                "differences", one.differences());
    }

    static String refused(String name, List<Problem> problems) {
        return JSON.writeValueAsString(Map.of(
                "file",
                name,
                "problems",
                problems.stream()
                        .map(one -> Map.of("place", one.place(), "message", one.message()))
                        .toList()));
    }
}
