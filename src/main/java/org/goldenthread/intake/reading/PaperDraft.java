package org.goldenthread.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goldenthread.intake.paper.Block;
import org.goldenthread.intake.paper.Block.Heading;
import org.goldenthread.intake.paper.Block.Item;
import org.goldenthread.intake.paper.Block.Paragraph;
import org.goldenthread.intake.paper.Block.Row;
import org.goldenthread.intake.paper.Block.Table;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.paper.Paper;
import org.goldenthread.intake.paper.Place;
import org.goldenthread.vocabulary.Checked;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A paper while it is being read: collects the blocks in order, gives each its place, and keeps the whole within bounds
 * so that no file fills the memory. Words are stripped; blocks without words are left out.
 */
public final class PaperDraft {

    /** More than any paper a council prints: about 5,000 pages. */
    public static final int MOST_CHARACTERS = 16_000_000;

    static final int MOST_BLOCKS = 200_000;
    /** The most cells that the tables of one paper may have together. */
    public static final int MOST_CELLS = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(PaperDraft.class);

    private final String name;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private @Nullable String title;
    private int page;
    private int line;
    private long characters;
    private long cells;

    public PaperDraft(String name) {
        this.name = name;
    }

    /** Reads a file into a draft. */
    @FunctionalInterface
    public interface Filling {
        void into(PaperDraft draft) throws IOException;
    }

    /** The paper that the filling reads from the upload, or why it cannot be read. Never throws for bad input. */
    public static Checked<Paper> read(Upload upload, Filling filling) {
        return guarded(upload, () -> {
            var draft = new PaperDraft(upload.name());
            filling.into(draft);
            if (draft.blocks.isEmpty()) {
                throw new Unreadable("it holds no words. If its pages are pictures (a scan), run it through text "
                        + "recognition first.");
            }
            return Checked.accepted(draft.paper());
        });
    }

    /** A reading that may fail in any way. */
    @FunctionalInterface
    interface Attempt {
        Checked<Paper> make() throws IOException;
    }

    static Checked<Paper> guarded(Upload upload, Attempt attempt) {
        try {
            return attempt.make();
        } catch (Unreadable unreadable) {
            return Checked.refused(upload.name(), unreadable.reason());
        } catch (StackOverflowError tooDeep) {
            return Checked.refused(upload.name(), "it is nested too deeply to be a paper. Save it anew and try again.");
        } catch (OutOfMemoryError tooMuch) {
            return Checked.refused(upload.name(), "it unpacks to more than a paper can hold. Split it and try again.");
        } catch (IOException | RuntimeException | LinkageError damaged) {
            LOG.debug("Could not read a paper", damaged);
            return Checked.refused(
                    upload.name(),
                    "it is damaged or cut short. Open it in the program that made it, save it anew and try again.");
        }
    }

    /** The next block stands on this page and line; zero where the format has none. */
    public PaperDraft at(int nextPage, int nextLine) {
        page = nextPage;
        line = nextLine;
        return this;
    }

    /** Where the next block will stand. */
    public Place here() {
        return Place.ofBlock(page, line, blocks.size() + 1);
    }

    public void heading(int level, @Nullable String number, String text) {
        if (keeps(text)) {
            blocks.add(new Heading(here(), Math.max(level, 1), number, text.strip()));
        }
    }

    public void paragraph(@Nullable String number, String text) {
        if (keeps(text)) {
            blocks.add(new Paragraph(here(), number, text.strip()));
        }
    }

    public void item(int depth, @Nullable String marker, String text) {
        if (keeps(text)) {
            blocks.add(new Item(here(), Math.max(depth, 1), marker, text.strip()));
        }
    }

    /** A table; rows without a page of their own stand on the current page; a table without words is left out. */
    public void table(@Nullable String caption, List<RowDraft> rows) {
        var place = here();
        var kept = new ArrayList<Row>();
        for (var row : rows) {
            weigh(
                    row.cells().stream().mapToInt(cell -> cell.text().length()).sum(),
                    row.cells().size());
            kept.add(new Row(placeOf(row, place).atRow(kept.size() + 1), row.header(), row.cells()));
        }
        if (kept.stream().anyMatch(row -> !row.text().isBlank())) {
            blocks.add(new Table(place, caption, kept));
        }
    }

    private static Place placeOf(RowDraft row, Place table) {
        return Place.ofBlock(
                row.page() > 0 ? row.page() : table.page(), row.line() > 0 ? row.line() : table.line(), table.block());
    }

    /** Something about the place where the next block will stand that a person should know. */
    public void note(String code, String message) {
        notes.add(new Note(code, message, here()));
    }

    public void note(Note note) {
        notes.add(note);
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** The title the file itself declares; better than any guess from the words. */
    public void title(@Nullable String declared) {
        if (declared != null && !declared.isBlank()) {
            title = declared.strip();
        }
    }

    /** What has been collected so far, in order. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** The paper, with title, council and date as its first blocks print them. */
    public Paper paper() {
        var front = FrontPage.of(blocks);
        var found = title != null ? title : front.title();
        return new Paper(name, found != null ? found : name, front.organisation(), front.date(), blocks, notes);
    }

    private boolean keeps(String text) {
        weigh(text.length(), 0);
        return !text.isBlank();
    }

    private void weigh(int moreCharacters, int moreCells) {
        stopIfAsked();
        characters += moreCharacters;
        cells += moreCells;
        if (characters > MOST_CHARACTERS || blocks.size() > MOST_BLOCKS || cells > MOST_CELLS) {
            throw new Unreadable("it holds more than one paper can: %,d characters, %,d blocks and %,d cells were read "
                            .formatted(characters, blocks.size(), cells)
                    + "before the end. Split it and bring the parts in one by one.");
        }
    }

    /** The reason for giving up on a table that has gone on for so many rows. */
    public static Unreadable tooManyCells(int rows) {
        return new Unreadable("its table is too long: %,d cells are the most, and row %,d is past that. "
                        .formatted(MOST_CELLS, rows + 1)
                + "Split it and bring the parts in one by one.");
    }

    /** Long work calls this now and then, so that a paper that takes too long can be given up. */
    public static void stopIfAsked() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Unreadable("it took too long to read. Split it or save it anew and try again.");
        }
    }
}
