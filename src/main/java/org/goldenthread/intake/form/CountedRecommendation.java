package org.goldenthread.intake.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.intake.recognition.Found;
import org.goldenthread.intake.recognition.Proposal;
import org.goldenthread.intake.wording.Column;
import org.goldenthread.intake.wording.Columns;
import org.goldenthread.intake.wording.Headed;
import org.goldenthread.intake.wording.Wording;

/**
 * A recommendation of somebody outside that counts its own: "Recommendation 3: Review the planning service", as a
 * heading or as a row over the actions that answer it; or a column of recommendations in an auditor's table.
 */
final class CountedRecommendation {
    private static final Pattern COUNTED = Pattern.compile(
            "^(?i:(?:key |priority |main |improvement |statutory )?recommendation|KR|IR) ?(?i:no\\.? ?)?([A-Z]{0,3}\\d{1,3}(?:\\.\\d{1,2})?)"
                    + "\\s*[:.–—-]\\s*(\\p{Lu}.{5,600})",
            Pattern.DOTALL);

    private CountedRecommendation() {}

    static Optional<Proposal> of(String text, Place place) {
        var matcher = COUNTED.matcher(text.strip());
        return matcher.matches() ? Optional.of(proposal(matcher.group(1), matcher.group(2), place)) : Optional.empty();
    }

    /** Those that rows of one cell state; and each row's where a column holds recommendations beside their findings. */
    static List<Proposal> in(Table table) {
        var columns = Columns.of(table);
        var printed = table.rows().stream()
                .filter(Headed::isSection)
                .flatMap(row -> of(row.text(), row.place()).stream())
                .toList();
        if (!printed.isEmpty() || !columns.has(Column.RECOMMENDATION) || !columns.has(Column.REF)) {
            return printed;
        }
        return columns.rows().stream()
                .filter(row -> !columns.cell(row, Column.REF).isBlank()
                        && columns.cell(row, Column.RECOMMENDATION).length() > 10)
                .map(row -> Found.of("recommendation", line(columns.cell(row, Column.REF)))
                        .title(Wording.title(columns.cell(row, Column.RECOMMENDATION)))
                        .text(columns.cell(row, Column.RECOMMENDATION))
                        .with("verb", first(columns.cell(row, Column.RECOMMENDATION)))
                        .with("verbs", Ask.verbs(columns.cell(row, Column.RECOMMENDATION)))
                        .with("priority", line(columns.cell(row, Column.PRIORITY)))
                        .with("response", columns.cell(row, Column.RESPONSE))
                        .with("owner", line(columns.cell(row, Column.OWNER)))
                        .with("due", line(columns.cell(row, Column.DUE)))
                        .with("raised", line(columns.cell(row, Column.RAISED)))
                        .with("status", line(columns.cell(row, Column.STATUS)))
                        .with("state", "recommended")
                        .at(row.place()))
                .toList();
    }

    private static String line(String words) {
        return words.replace('\n', ' ').strip().replaceFirst("[.)]$", "");
    }

    /** What it asks: the verb of a report's formula, else the word that opens it. */
    private static String first(String text) {
        var verbs = Ask.verbs(text);
        return verbs.isEmpty() ? "" : verbs.getFirst();
    }

    private static Proposal proposal(String ref, String words, Place place) {
        return Found.of("recommendation", ref)
                .title(Wording.title(words))
                .text(words)
                .with("verb", first(words))
                .with("verbs", Ask.verbs(words))
                .with("state", "recommended")
                .at(place);
    }
}
