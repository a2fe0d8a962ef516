package org.goldenthread.findings.web;

import java.util.List;
import org.goldenthread.findings.Source;
import org.goldenthread.vocabulary.Problem;
import org.jspecify.annotations.Nullable;

/** A source as it stands in the form, every field as text. */
public record SourceForm(
        String title,
        String abbreviation,
        String issuer,
        String type,
        String issued,
        String period,
        String link,
        int version) {

    static SourceForm of(Typed typed) {
        return new SourceForm(
                typed.text("title"),
                typed.text("abbreviation"),
                typed.text("issuer"),
                typed.text("type").isEmpty() ? Source.Type.AUDIT_LETTER.code() : typed.text("type"),
                typed.text("issued"),
                typed.text("period"),
                typed.text("link"),
                typed.version());
    }

    static SourceForm of(Source source) {
        var words = source.words();
        return new SourceForm(
                source.thing().title(),
                words.abbreviation(),
                words.issuer(),
                words.type().code(),
                words.issued() == null ? "" : words.issued().toString(),
                words.period(),
                words.link(),
                source.thing().version());
    }

    SourceForm at(int version) {
        return new SourceForm(title, abbreviation, issuer, type, issued, period, link, version);
    }

    static Source.Draft draft(Typed typed) {
        var words = new Source.Words(
                typed.text("abbreviation"),
                typed.text("issuer"),
                Source.Type.of(typed.text("type")),
                typed.day("issued"),
                typed.text("period"),
                typed.text("link"));
        return new Source.Draft(typed.text("title"), "", words);
    }

    /**
     * What the form shows beside its fields.
     *
     * @param ref of the source; null for a new one
     * @param theirs what somebody else has written meanwhile
     */
    public record Shown(
            @Nullable String ref, SourceForm form, @Nullable SourceForm theirs, List<Problem> problems) {}
}
