package org.goldenthread.reports.writing;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.goldenthread.publishing.document.Part;
import org.goldenthread.publishing.document.Run;
import org.goldenthread.site.list.Cell;

/** Sets the text of a section into parts of a paper. HTML within it is words like any others. */
final class Typesetting {
    private final Manuscript text;
    private final Lettering lettering;
    private final Drawing drawing;
    private final Counter counter;
    private final Steps steps;
    private final List<Part> parts = new ArrayList<>();

    /** @param above the level of the heading that it stands below */
    Typesetting(Manuscript text, Drawing drawing, Counter counter, int above) {
        this.text = text;
        this.drawing = drawing;
        this.counter = counter;
        this.steps = new Steps(above);
        this.lettering = new Lettering(text, drawing);
    }

    List<Part> set() {
        text.wrong().forEach(drawing::wrong);
        each(text.root());
        return List.copyOf(parts);
    }

    private void each(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
    }

    private void block(Node node) {
        switch (node) {
            case Heading heading ->
                parts.add(new Part.Heading(steps.of(heading.getLevel()), "", Run.words(lettering.runs(heading))));
            case Paragraph paragraph -> paragraph(paragraph);
            case ListBlock list -> {
                var points = new ArrayList<List<Run>>();
                points(list, "", points);
                parts.add(new Part.Points(list instanceof OrderedList, points));
            }
            case TableBlock table -> parts.add(table(table));
            case BlockQuote quote -> each(quote);
            case FencedCodeBlock code -> written(code.getLiteral());
            case IndentedCodeBlock code -> written(code.getLiteral());
            case HtmlBlock html -> written(html.getLiteral());
            default -> each(node);
        }
    }

    private void written(String literal) {
        numbered(lettering.plain(literal.strip()));
    }

    /** Calls that stand alone are drawn whole; a paragraph of several such lines is several blocks. */
    private void paragraph(Paragraph paragraph) {
        var alone = lettering.alone(paragraph);
        if (alone.isEmpty()) {
            numbered(lettering.runs(paragraph));
        } else {
            alone.forEach(call -> parts.addAll(drawing.parts(call)));
        }
    }

    private void numbered(List<Run> runs) {
        if (!runs.isEmpty()) {
            parts.add(new Part.Paragraph(counter.next(), runs));
        }
    }

    /** Points within points follow the one that they belong to, with a dash for each step. */
    private void points(Node list, String dash, List<List<Run>> into) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var runs = new ArrayList<Run>();
            var deeper = new ArrayList<Node>();
            for (var inside = item.getFirstChild(); inside != null; inside = inside.getNext()) {
                if (inside instanceof BulletList || inside instanceof OrderedList) {
                    deeper.add(inside);
                } else {
                    runs.addAll(runs.isEmpty() ? List.of() : List.of(Run.of(" ")));
                    runs.addAll(lettering.runs(inside));
                }
            }
            if (!dash.isEmpty()) {
                runs.addFirst(Run.of(dash));
            }
            into.add(runs);
            deeper.forEach(one -> points(one, dash + "– ", into));
        }
    }

    private Part.Table table(TableBlock table) {
        var rows = new ArrayList<List<String>>();
        var right = new ArrayList<Boolean>();
        for (var half = table.getFirstChild(); half != null; half = half.getNext()) {
            for (var row = half.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                rows.add(cells(row, rows.isEmpty() ? right : new ArrayList<>()));
            }
        }
        var columns = new ArrayList<Part.Column>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            columns.add(new Part.Column(rows.getFirst().get(i), right.get(i)));
        }
        var body = rows.stream()
                .skip(1)
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
        return new Part.Table(counter.table(), columns, body, "");
    }

    private List<String> cells(Node row, List<Boolean> right) {
        var cells = new ArrayList<String>();
        for (var cell = row.getFirstChild(); cell instanceof TableCell one; cell = cell.getNext()) {
            cells.add(Run.words(lettering.runs(one)));
            right.add(one.getAlignment() == TableCell.Alignment.RIGHT);
        }
        return cells;
    }
}
