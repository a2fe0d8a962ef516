package org.goldenthread.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.recognition.ProposedTie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was recognised, as JSON for other programs; the names are part of the product's promise. */
final class IngestJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private IngestJson() {}

    static String of(List<IngestReport> reports) {
        var shown = reports.stream().map(IngestJson::report).toList();
        return JSON.writeValueAsString(shown.size() == 1 ? shown.getFirst() : shown);
    }

    private static Map<String, @Nullable Object> report(IngestReport report) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("document", document(report.paper()));
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

    private static Map<String, @Nullable Object> document(Paper paper) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("name", paper.name());
        shown.put("title", paper.title());
        shown.put("organisation", paper.organisation());
        shown.put("date", paper.date());
        return shown;
    }

    private static Map<String, @Nullable Object> proposal(Proposal proposal) {
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

    private static Map<String, @Nullable Object> note(Note note) {
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
