package org.goldenthread.intake.telling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.IngestReport;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was recognised, as JSON for other programs; the names are part of the product's promise. */
public final class IngestJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private IngestJson() {}

    static String of(List<IngestReport> reports) {
        return written(reports.stream().map(IngestJson::report).toList());
    }

    /** One report by itself, several as a list. */
    static String written(List<Map<String, @Nullable Object>> shown) {
        return JSON.writeValueAsString(shown.size() == 1 ? shown.getFirst() : shown);
    }

    private static Map<String, @Nullable Object> report(IngestReport report) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        var paper = report.paper();
        shown.put("document", document(paper.name(), paper.title(), paper.organisation(), paper.date()));
        shown.put(
                "proposals",
                report.recognised().proposals().stream()
                        .map(IngestJson::proposal)
                        .toList());
        shown.put(
                "notes",
                report.recognised().notes().stream().map(IngestJson::note).toList());
        return shown;
    }

    public static Map<String, @Nullable Object> document(
            String name, String title, @Nullable String organisation, @Nullable String date) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("name", name);
        shown.put("title", title);
        shown.put("organisation", organisation);
        shown.put("date", date);
        return shown;
    }

    /** A proposal by the names that other programs rely on; more may be added to it. */
    public static Map<String, @Nullable Object> proposal(Proposal proposal) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("kind", proposal.kind());
        shown.put("ref", proposal.ref());
        shown.put("title", proposal.title());
        shown.put("text", proposal.text());
        shown.put("fields", proposal.fields());
        shown.put("ties", proposal.ties().stream().map(IngestJson::tie).toList());
        shown.put("place", place(proposal.place()));
        shown.put("notes", proposal.notes());
        return shown;
    }

    private static Map<String, @Nullable Object> tie(ProposedTie tie) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("relation", tie.relation());
        shown.put("kind", tie.kind());
        shown.put("ref", tie.ref());
        shown.put("role", tie.role());
        return shown;
    }

    public static Map<String, @Nullable Object> note(Note note) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("code", note.code());
        shown.put("message", note.message());
        shown.put("place", place(note.place()));
        return shown;
    }

    private static Map<String, @Nullable Object> place(Place place) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("page", place.page());
        shown.put("line", place.line());
        shown.put("block", place.block());
        shown.put("row", place.row());
        shown.put("column", place.column());
        shown.put("text", place.toString());
        return shown;
    }
}
