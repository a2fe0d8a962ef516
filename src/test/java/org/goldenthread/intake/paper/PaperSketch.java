package org.goldenthread.intake.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Item;
import org.goldenthread.intake.paper.Block.Paragraph;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;

/**
 * A paper drawn in plain text for a test: "# 2 Heading", "2.1 paragraph", "- item", "  - item in an item", "3. item",
 * "(ii) item", "cell | cell" for rows (the first is the head), " // " between the parts of a cell.
 */
public final class PaperSketch {
    private static final Pattern HEADING = Pattern.compile("^(#+) (?:(\\d[\\d.]*) )?(.+)$");
    private static final Pattern ITEM = Pattern.compile("^( *)([-•]|\\d{1,2}\\.|\\([a-z]+\\)) (.+)$");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+\\.\\d+) (.+)$");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private PaperSketch() {}

    public static Paper of(String text) {
        return of("Paper", "15 April 2014", text);
    }

    public static Paper of(String title, String date, String text) {
        var sketch = new PaperSketch();
        int number = 0;
        for (var line : text.lines().toList()) {
            sketch.draw(line, ++number);
        }
        sketch.endTable();
        return new Paper("sketch.txt", title, "Ashwick Council", date, sketch.blocks, List.of());
    }

    private void draw(String line, int number) {
        if (line.contains(" |") || line.startsWith("| ")) {
            var cells =
                    Arrays.stream(line.split("\\|", -1)).map(PaperSketch::cell).toList();
            rows.add(new Row(place(number).atRow(rows.size() + 1), rows.isEmpty(), cells));
            return;
        }
        endTable();
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        var numbered = NUMBERED.matcher(line);
        if (heading.matches()) {
            blocks.add(new Heading(place(number), heading.group(1).length(), heading.group(2), heading.group(3)));
        } else if (item.matches()) {
            blocks.add(new Item(place(number), 1 + item.group(1).length() / 2, item.group(2), item.group(3)));
        } else if (numbered.matches()) {
            blocks.add(new Paragraph(place(number), numbered.group(1), numbered.group(2)));
        } else if (!line.isBlank()) {
            blocks.add(new Paragraph(place(number), null, line.strip()));
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows.getFirst().place().atRow(0), null, rows));
            rows.clear();
        }
    }

    private Place place(int line) {
        return Place.ofBlock(1, line, blocks.size() + 1);
    }

    private static Cell cell(String text) {
        return new Cell(Arrays.stream(text.split(" // "))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
    }
}
