package org.goldenthread.intake.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import org.goldenthread.intake.paper.Lead;
import org.jspecify.annotations.Nullable;

/**
 * Words on their way into a draft from formats that nest: headings, paragraphs and list items, and tables whose cells
 * hold the same again. A merged cell's words stand in its first place and its other places are empty, so that columns
 * stay columns and no figure counts twice. A table of one cell is a box around ordinary words and is taken as such.
 */
public final class Flow {
    private static final int DEEPEST_TABLE = 12;
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_BOLD_HEADING = 100;

    /**
     * One paragraph, list item or heading.
     *
     * @param level 1 to 9 for what the file calls a heading, else 0
     * @param number the printed number, where the file makes numbers itself
     * @param depth 1 and more for what the file calls a list item, else 0
     * @param marker the printed marker of the list item
     * @param bold all of its words are bold
     */
    public record Words(
            int level,
            @Nullable String number,
            int depth,
            @Nullable String marker,
            String text,
            boolean bold) implements Piece {
        public static Words plain(String text, boolean bold) {
            return new Words(0, null, 0, null, text, bold);
        }

        public static Words heading(int level, @Nullable String number, String text) {
            return new Words(level, number, 0, null, text, true);
        }

        public static Words numbered(@Nullable String number, String text, boolean bold) {
            return new Words(0, number, 0, null, text, bold);
        }

        public static Words item(int depth, @Nullable String marker, String text) {
            return new Words(0, null, depth, marker, text, false);
        }

        String inCell() {
            var front = number != null ? number : marker;
            return front == null ? text.strip() : front + " " + text.strip();
        }
    }

    sealed interface Piece permits Words, Grid {}

    private final PaperDraft draft;
    private final Deque<Grid> open = new ArrayDeque<>();
    private int page;
    private int lastLevel = 1;
    private long cells;
    private long characters;

    public Flow(PaperDraft draft) {
        this.draft = draft;
    }

    /** What follows stands on this page; zero where the format has none. */
    public void page(int now) {
        page = now;
    }

    public void add(Words words) {
        PaperDraft.stopIfAsked();
        characters += words.text().length();
        if (characters > PaperDraft.MOST_CHARACTERS) {
            throw new Unreadable("it holds more than %,d characters. Split it and bring the parts in one by one."
                    .formatted(PaperDraft.MOST_CHARACTERS));
        }
        if (words.text().isBlank()) {
            return;
        }
        var grid = open.peek();
        if (grid == null) {
            draft.at(page, 0);
            print(words);
        } else {
            grid.add(words);
        }
    }

    public void openTable(@Nullable String caption) {
        if (open.size() == DEEPEST_TABLE) {
            throw new Unreadable("its tables are nested too deeply (more than %d in each other). Save it anew without "
                            .formatted(DEEPEST_TABLE)
                    + "tables inside tables.");
        }
        open.push(new Grid(caption, page));
    }

    /** Opens a row of the innermost table. */
    public void openRow(boolean header) {
        grid().openRow(header, page);
    }

    /** Opens a cell that is so many columns wide and rows high. */
    public void openCell(int wide, int high) {
        PaperDraft.stopIfAsked();
        grid().openCell(wide, high);
    }

    public void closeRow() {
        cells += grid().closeRow();
        if (cells > PaperDraft.MOST_CELLS) {
            throw PaperDraft.tooManyCells(grid().rows().size());
        }
    }

    public void closeTable() {
        var grid = open.pop();
        var outer = open.peek();
        if (outer != null) {
            outer.add(grid);
        } else {
            print(grid);
        }
    }

    private Grid grid() {
        return open.element();
    }

    private void print(Grid grid) {
        var box = grid.onlyCell();
        draft.at(grid.page(), 0);
        if (box != null) {
            for (var piece : box) {
                switch (piece) {
                    case Words words -> print(words);
                    case Grid inner -> print(inner);
                }
            }
            return;
        }
        draft.table(grid.caption(), grid.rows());
    }

    private void print(Words words) {
        if (words.level() > 0 && isTooLongForHeading(words.text())) {
            print(Words.numbered(words.number(), words.text(), false));
        } else if (words.level() > 0) {
            heading(words);
        } else if (words.depth() > 0) {
            draft.item(words.depth(), words.marker(), words.text());
        } else if (words.number() != null) {
            numbered(words.number(), words.text(), words.bold());
        } else {
            printed(words);
        }
    }

    private void heading(Words words) {
        lastLevel = words.level();
        var lead = Lead.of(words.text());
        if (words.number() == null && lead.levels() > 0) {
            draft.heading(words.level(), withoutStop(lead.mark()), lead.text());
        } else {
            draft.heading(words.level(), words.number(), words.text());
        }
    }

    /** Numbers and bullets that somebody typed stand in front of the words. */
    private void printed(Words words) {
        var lead = Lead.of(words.text());
        switch (lead.sort()) {
            case SECTION -> numbered(lead.mark(), lead.text(), words.bold());
            case NUMBER -> {
                if (words.bold() && looksLikeHeading(lead.text())) {
                    numbered(withoutStop(lead.mark()), lead.text(), true);
                } else {
                    draft.item(1, lead.mark(), lead.text());
                }
            }
            case LETTER, BULLET -> draft.item(1, lead.mark(), lead.text());
            case BARE -> {
                if (words.bold() && looksLikeHeading(lead.text())) {
                    numbered(lead.mark(), lead.text(), true);
                } else {
                    draft.paragraph(null, words.text());
                }
            }
            case NONE -> numbered(null, words.text(), words.bold());
        }
    }

    private void numbered(@Nullable String number, String text, boolean bold) {
        if (bold && looksLikeHeading(text)) {
            draft.heading(number == null ? lastLevel + 1 : number.split("\\.", -1).length, number, text);
        } else {
            draft.paragraph(number, text);
        }
    }

    private static boolean isTooLongForHeading(String text) {
        var stripped = text.strip();
        return stripped.length() > LONGEST_HEADING
                || stripped.length() > LONGEST_BOLD_HEADING && stripped.endsWith(".");
    }

    private static boolean looksLikeHeading(String text) {
        var stripped = text.strip();
        return stripped.length() <= LONGEST_BOLD_HEADING
                && !stripped.isEmpty()
                && ".;,".indexOf(stripped.charAt(stripped.length() - 1)) < 0;
    }

    private static @Nullable String withoutStop(@Nullable String number) {
        return number == null ? null : number.replaceFirst("[.)]$", "").replaceFirst("^\\(", "");
    }
}
