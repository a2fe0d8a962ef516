package org.goldenthread.findings.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.findings.Citation;
import org.goldenthread.findings.Finding;
import org.goldenthread.vocabulary.Problem;
import org.goldenthread.vocabulary.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stands in the form, every field as text.
 *
 * @param cites one citation on each line
 * @param version of the card when the form was opened
 */
public record FindingForm(
        String title,
        String number,
        String verbatim,
        String recommended,
        String grade,
        String answers,
        String theme,
        String service,
        String owner,
        String due,
        String publication,
        String cites,
        int version) {

    static FindingForm empty() {
        return of(Typed.nothing());
    }

    static FindingForm of(Typed typed) {
        return new FindingForm(
                typed.text("title"),
                typed.text("number"),
                typed.text("verbatim"),
                typed.text("recommended"),
                typed.text("grade"),
                typed.text("answers"),
                typed.text("theme"),
                typed.text("service"),
                typed.text("owner"),
                typed.text("due"),
                typed.text("publication").isEmpty() ? Publication.INTERNAL.code() : typed.text("publication"),
                typed.text("cites"),
                typed.version());
    }

    static FindingForm of(Finding finding) {
        var card = finding.thing().card();
        var words = finding.words();
        return new FindingForm(
                card.title(),
                words.number(),
                words.verbatim(),
                words.recommended(),
                words.grade(),
                words.answers(),
                words.theme() == null ? "" : words.theme().toString(),
                Objects.requireNonNullElse(card.service(), ""),
                Objects.requireNonNullElse(card.owner(), ""),
                written(card.due()),
                card.publication().code(),
                finding.citations().stream().map(Citation::label).collect(Collectors.joining("\n")),
                finding.thing().version());
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    FindingForm at(int version) {
        return new FindingForm(
                title,
                number,
                verbatim,
                recommended,
                grade,
                answers,
                theme,
                service,
                owner,
                due,
                publication,
                cites,
                version);
    }

    /** What is meant by what was typed; what cannot be read becomes a problem. */
    static Finding.Draft draft(Typed typed, Collection<String> abbreviations) {
        var words = Finding.Words.of(typed.text("number"), typed.text("verbatim"), typed.number("theme"))
                .with(typed.text("recommended"), typed.text("grade"), typed.text("answers"));
        var publication = Publication.PUBLIC.code().equals(typed.text("publication"))
                ? Publication.PUBLIC
                : Publication.PARTNERS.code().equals(typed.text("publication"))
                        ? Publication.PARTNERS
                        : Publication.INTERNAL;
        return new Finding.Draft(
                typed.text("title"),
                words,
                typed.textOrNull("service"),
                typed.textOrNull("owner"),
                typed.day("due"),
                publication,
                citations(typed, abbreviations));
    }

    private static List<Citation> citations(Typed typed, Collection<String> abbreviations) {
        var found = new ArrayList<Citation>();
        for (var line : typed.text("cites").split("[\\n;]")) {
            if (!line.isBlank()) {
                var citation = Citation.parse(line, abbreviations);
                if (citation == null) {
                    typed.problem("cites", "“" + line.strip() + "” does not name a source; write it as AAL 19");
                } else {
                    found.add(citation);
                }
            }
        }
        return found;
    }

    /**
     * What the form shows beside its fields.
     *
     * @param ref of the finding; null for a new one
     * @param theirs what somebody else has written meanwhile
     */
    public record Shown(
            @Nullable String ref,
            FindingForm form,
            @Nullable FindingForm theirs,
            List<Problem> problems) {}
}
