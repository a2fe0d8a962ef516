package org.goldenthread.findings.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.findings.FindingList;
import org.goldenthread.findings.Response;
import org.goldenthread.findings.Sources;
import org.goldenthread.thread.Thing;
import org.jspecify.annotations.Nullable;

/** How findings and sources are said to other programs. */
final class FindingWords {
    private FindingWords() {}

    /** A finding in a list. @param cites such as "AAIL 19"; @param answers what answers it, in words */
    record Listed(
            String ref,
            String number,
            String title,
            String state,
            String tone,
            @Nullable String service,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable Long theme,
            String cites,
            String answers,
            Instant changed) {}

    /** A finding with all that is known of it. */
    record Whole(
            String ref,
            String council,
            String number,
            String title,
            String verbatim,
            String recommended,
            String grade,
            String state,
            String tone,
            @Nullable String service,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable Long theme,
            List<Cited> citations,
            List<Answered> responses,
            int version,
            String page) {}

    /** Where it was said. @param source the source's reference; null while nobody declared the abbreviation */
    record Cited(@Nullable String source, String abbreviation, String type, String locator, String asWritten) {}

    /** What was answered. @param work the reference of work in the record */
    record Answered(
            String kind,
            String words,
            @Nullable String work,
            String named,
            String who,
            @Nullable LocalDate due,
            @Nullable LocalDate completed,
            String outcome) {}

    /** A source with how much of it is cited and still unanswered. */
    record Origin(
            String ref,
            String abbreviation,
            String title,
            String type,
            String issuer,
            @Nullable LocalDate issued,
            int findings,
            int citations,
            int unanswered) {}

    static Listed of(FindingList.Row row) {
        Thing thing = row.thing();
        return new Listed(
                thing.ref(),
                row.words().number(),
                thing.title(),
                thing.state().words(),
                thing.state().tone().code(),
                thing.card().service(),
                thing.owner(),
                thing.card().due(),
                row.words().theme(),
                row.cites(),
                row.answers(),
                thing.changed());
    }

    static Whole of(Finding finding) {
        Thing thing = finding.thing();
        var words = finding.words();
        return new Whole(
                thing.ref(),
                thing.council(),
                words.number(),
                thing.title(),
                words.verbatim(),
                words.recommended(),
                words.grade(),
                thing.state().words(),
                thing.state().tone().code(),
                thing.card().service(),
                thing.owner(),
                thing.card().due(),
                words.theme(),
                finding.citations().stream().map(FindingWords::of).toList(),
                finding.responses().stream().map(FindingWords::of).toList(),
                thing.version(),
                "/findings/" + thing.ref());
    }

    private static Cited of(Citation citation) {
        return new Cited(
                citation.source(),
                citation.abbreviation(),
                citation.type().code(),
                citation.locator(),
                citation.asWritten());
    }

    private static Answered of(Response response) {
        var answer = response.answer();
        var progress = answer.progress();
        return new Answered(
                answer.kind().code(),
                answer.words(),
                answer.work(),
                answer.named(),
                progress.who(),
                progress.due(),
                progress.completed(),
                progress.outcome());
    }

    static Origin of(Sources.Row row) {
        var thing = row.source().thing();
        var words = row.source().words();
        return new Origin(
                thing.ref(),
                words.abbreviation(),
                thing.title(),
                words.type().words(),
                words.issuer(),
                words.issued(),
                row.findings(),
                row.citations(),
                row.unanswered());
    }
}
