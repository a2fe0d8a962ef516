package org.goldenthread.measures.reading;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a file.
 *
 * @param rows how many rows were looked at, headings included
 * @param readings how many readings were found; the next two add up to it
 * @param figures how many of them hold a figure
 * @param absent how many say why there is none
 * @param refused how many cells could not be read, all of them
 * @param refusals the first of them, at most {@link #KEPT}
 * @param setAside how many rows or cells were left out on purpose, all of them
 * @param asides the first of them, at most {@link #KEPT}
 * @param checks totals of the file against the sum of what they add up
 * @param measures the names of measures that are known by a code, by code; at most 10,000
 * @param remarks what else a person should know: what was taken for a total, how a label was understood
 */
public record Outcome(
        long rows,
        long readings,
        long figures,
        long absent,
        long refused,
        List<Refusal> refusals,
        long setAside,
        List<Aside> asides,
        List<TotalCheck> checks,
        Map<String, String> measures,
        List<String> remarks) {

    /** How many refusals and how many asides are kept to be shown; all are counted. */
    public static final int KEPT = 1000;

    public Outcome {
        refusals = List.copyOf(refusals);
        asides = List.copyOf(asides);
        checks = List.copyOf(checks);
        measures = Map.copyOf(measures);
        remarks = List.copyOf(remarks);
    }

    /**
     * A cell, or a row where the column is 0, that could not be read.
     *
     * @param sheet the sheet's name; empty for a CSV file
     * @param row from 1
     * @param column from 1; 0 for the row as a whole
     * @param text what stands there
     * @param reason one plain sentence
     */
    public record Refusal(String sheet, int row, int column, String text, String reason) {}

    /** A row or cell left out on purpose: a footnote, a note, a line of no figures, a figure said twice. */
    public record Aside(String sheet, int row, int column, String text, String reason) {}

    /**
     * A total of the file against the sum of its parts.
     *
     * @param total the total's label, such as "England"
     * @param parts how many rows were added up
     * @param columns how many columns were compared
     * @param equal in how many the total is the sum
     * @param differences the first of the others, each one sentence
     */
    public record TotalCheck(String total, int parts, int columns, int equal, List<String> differences) {
        public TotalCheck {
            differences = List.copyOf(differences);
        }

        /** As one sentence: "England is the sum of the 326 rows above it in 279 of 279 columns". */
        public String words() {
            return "%s is the sum of %,d rows in %,d of %,d columns".formatted(total, parts, equal, columns);
        }
    }
}
