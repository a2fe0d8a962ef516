package org.goldenthread.intake.recognition;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Cell;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;

/**
 * Keeps what recognisers look at within bounds, so that a file that is no paper (a million letters on one line) costs
 * seconds and not hours. Whatever is cut is said; the paper itself keeps every word.
 */
final class Bounds {
    /** Four pages of words in one paragraph; real ones are shorter. */
    static final int LONGEST_TEXT = 12_000;
    /** About 1,500 pages. */
    static final int MOST_CHARACTERS = 5_000_000;

    /** No table of a paper has more columns. */
    static final int MOST_CELLS = 256;

    private final List<Note> notes = new ArrayList<>();
    private int characters;

    /** The paper as recognisers may look at it, with a note for everything that was cut. */
    static Paper within(Paper paper) {
        return new Bounds().cut(paper);
    }

    private Paper cut(Paper paper) {
        var blocks = new ArrayList<Block>();
        for (var block : paper.blocks()) {
            var kept = cut(block);
            characters += kept.text().length();
            if (characters > MOST_CHARACTERS) {
                note(
                        "too-long",
                        "The paper is too long to be recognised whole; nothing after this place was looked at.",
                        block.place());
                break;
            }
            blocks.add(kept);
        }
        if (notes.isEmpty()) {
            return paper;
        }
        notes.addAll(paper.notes());
        return new Paper(paper.name(), paper.title(), paper.organisation(), paper.date(), blocks, notes);
    }

    private Block cut(Block block) {
        return switch (block) {
            case Block.Heading it -> new Block.Heading(it.place(), it.level(), it.number(), cut(it.text(), it.place()));
            case Block.Paragraph it -> new Block.Paragraph(it.place(), it.number(), cut(it.text(), it.place()));
            case Block.Item it -> new Block.Item(it.place(), it.depth(), it.marker(), cut(it.text(), it.place()));
            case Block.Table it -> cut(it);
        };
    }

    private Block.Table cut(Block.Table table) {
        boolean within = table.rows().stream().allMatch(Bounds::isWithin);
        if (within) {
            return table;
        }
        var rows = table.rows().stream()
                .map(row -> new Row(row.place(), row.header(), cells(row)))
                .toList();
        return new Block.Table(table.place(), table.caption(), rows);
    }

    private static boolean isWithin(Row row) {
        return row.cells().size() <= MOST_CELLS
                && row.cells().stream().allMatch(cell -> cell.text().length() <= LONGEST_TEXT);
    }

    private List<Cell> cells(Row row) {
        if (row.cells().size() > MOST_CELLS) {
            note(
                    "too-long",
                    "This row has so many cells that only its first %d were looked at.".formatted(MOST_CELLS),
                    row.place());
        }
        return row.cells().stream()
                .limit(MOST_CELLS)
                .map(cell -> cell.text().length() <= LONGEST_TEXT ? cell : Cell.of(cut(cell.text(), row.place())))
                .toList();
    }

    private String cut(String text, Place place) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        note(
                "too-long",
                "This text is so long that only its first %,d characters were looked at.".formatted(LONGEST_TEXT),
                place);
        return text.substring(0, LONGEST_TEXT);
    }

    private void note(String code, String message, Place place) {
        notes.add(new Note(code, message, place));
    }
}
