package org.goldenthread.risks.web.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.typed.Typed;
import org.goldenthread.risks.matrix.Matrix;
import org.goldenthread.risks.matrix.MatrixText;

/**
 * The grid of a matrix as a form shows it, in the size that the typed levels ask for. Cells nobody has filled carry
 * a proposal: the product as the score, and the band by its share of the highest one.
 *
 * @param rows the most likely first
 * @param impacts the names of the levels of impact
 */
public record MatrixForm(List<Row> rows, List<String> impacts) {
    private static final String CELL = "cell.";

    /** A row of cells. */
    public record Row(String likelihood, List<Field> fields) {}

    /** One cell: its field's name and what stands in it. */
    public record Field(String name, String label, String value) {}

    static Map<String, String> values(Matrix matrix) {
        var text = MatrixText.of(matrix);
        var values = new HashMap<String, String>();
        values.put("name", matrix.edition().name());
        values.put("likelihoods", text.likelihoods());
        values.put("impacts", text.impacts());
        values.put("bands", text.bands());
        text.cells().forEach((key, words) -> values.put(CELL + key, words));
        return values;
    }

    static MatrixText text(Typed typed) {
        var cells = new HashMap<String, String>();
        typed.values().forEach((name, words) -> {
            if (name.startsWith(CELL)) {
                cells.put(name.substring(CELL.length()), words);
            }
        });
        return new MatrixText(typed.text("likelihoods"), typed.text("impacts"), typed.text("bands"), cells);
    }

    static MatrixForm of(Typed typed) {
        var likelihoods = names(typed.text("likelihoods"));
        var impacts = names(typed.text("impacts"));
        var bands = names(typed.text("bands"));
        var rows = new ArrayList<Row>();
        for (int l = likelihoods.size(); l >= 1; l--) {
            var fields = new ArrayList<Field>();
            for (int i = 1; i <= impacts.size(); i++) {
                var name = CELL + l + "." + i;
                int most = likelihoods.size() * impacts.size();
                var value = typed.has(name) || bands.isEmpty() ? typed.text(name) : proposal(l * i, most, bands);
                fields.add(new Field(name, likelihoods.get(l - 1) + " × " + impacts.get(i - 1), value));
            }
            rows.add(new Row(likelihoods.get(l - 1), fields));
        }
        return new MatrixForm(rows, impacts);
    }

    private static String proposal(int score, int most, List<String> bands) {
        int band = (score * bands.size() + most - 1) / most;
        return score + " " + bands.get(band - 1);
    }

    /** The first part of each line; nine at most, as many as a matrix can have. */
    private static List<String> names(String text) {
        return text.lines()
                .map(line -> line.split("\\|", 2)[0].strip())
                .filter(line -> !line.isEmpty())
                .limit(9)
                .toList();
    }
}
