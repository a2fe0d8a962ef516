package org.goldenthread.intake.reading.text;

import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Note;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.RowDraft;
import org.jspecify.annotations.Nullable;

/** The piece being read, kept open until the next one begins, because a page break may have cut it. */
final class Pieces {
    private enum Sort {
        NOTHING,
        PARAGRAPH,
        ITEM,
        HEADING
    }

    private static final Pattern CAPTION = Pattern.compile("(?i)table\\s+[0-9a-z]{1,4}\\b");
    private static final int LONG_LINE = 40;

    private final PaperDraft draft;
    private final StringBuilder words = new StringBuilder();
    private Sort sort = Sort.NOTHING;
    private int level;
    private @Nullable String number;
    private @Nullable OpenTable table;
    private boolean gap = true;
    private boolean rowBefore;
    private int section;
    private int page;
    private int line;

    Pieces(PaperDraft draft) {
        this.draft = draft;
    }

    /** A blank line or a rule. */
    void gap() {
        gap = true;
        rowBefore = false;
    }

    /** The line that the next piece begins on. */
    void at(TextLine next) {
        page = next.page();
        line = next.number();
    }

    boolean inTable() {
        return table != null;
    }

    boolean inTableRow() {
        return rowBefore;
    }

    boolean afterItem() {
        return sort == Sort.ITEM;
    }

    /** The level of the numbered heading that this stands under, or zero. */
    int section() {
        return section;
    }

    void table(List<RowDraft> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (table != null && table.goesOnWith(rows)) {
            table.add(rows);
        } else {
            var caption = sort == Sort.PARAGRAPH && table == null && isCaption(words) ? words.toString() : null;
            if (caption != null) {
                sort = Sort.NOTHING;
            }
            end();
            page = rows.getFirst().page();
            line = rows.getFirst().line();
            table = new OpenTable(caption, rows);
            mark();
        }
        rowBefore = true;
        gap = false;
    }

    void heading(int level, String text) {
        open(Sort.HEADING, level, null, text);
    }

    void heading(int level, @Nullable String number, String text) {
        open(Sort.HEADING, level, number, text);
        section = level;
    }

    void item(int depth, @Nullable String marker, String text) {
        open(Sort.ITEM, depth, marker, text);
    }

    void paragraph(@Nullable String number, String text) {
        if (table != null && number == null && isCaption(text) && table.caption() == null) {
            flushTable(text);
            gap = false;
            return;
        }
        open(Sort.PARAGRAPH, 0, number, text);
    }

    /** Whether this line finishes the sentence that the open piece began. */
    boolean goesOn(TextLine next, boolean wrapped) {
        if (table != null || (sort != Sort.PARAGRAPH && sort != Sort.ITEM) || Wording.ended(words.toString())) {
            return false;
        }
        return wrapped && !gap || (Wording.startsLower(next.text()) && words.length() >= LONG_LINE);
    }

    /** Whether the line before was a heading. */
    boolean inHeading() {
        return sort == Sort.HEADING && !gap;
    }

    /** Whether the open piece leads into a list of its own. */
    boolean leadsIn() {
        return words.length() > 0 && words.charAt(words.length() - 1) == ':';
    }

    void more(String text) {
        words.append(' ').append(text);
        gap = false;
    }

    void end() {
        switch (sort) {
            case PARAGRAPH -> draft.paragraph(number, words.toString());
            case ITEM -> draft.item(level, number, words.toString());
            case HEADING -> draft.heading(level, number, words.toString());
            case NOTHING -> flushTable(null);
        }
        sort = Sort.NOTHING;
        words.setLength(0);
    }

    private void open(Sort next, int nextLevel, @Nullable String nextNumber, String text) {
        int startPage = page;
        int startLine = line;
        end();
        draft.at(startPage, startLine);
        sort = next;
        level = nextLevel;
        number = nextNumber;
        words.append(text);
        gap = false;
        rowBefore = false;
    }

    private void mark() {
        draft.at(page, line);
    }

    private void flushTable(@Nullable String after) {
        var whole = table;
        if (whole == null) {
            return;
        }
        var place = draft.here();
        draft.table(whole.caption() == null ? after : whole.caption(), whole.rows());
        for (int row : whole.cut()) {
            draft.note(new Note("joined-table", message(whole.rows().get(row)), place.atRow(row + 1)));
        }
        table = null;
    }

    private static String message(RowDraft row) {
        var ref = row.cells().getFirst().text();
        var named = ref.isBlank() || ref.length() > 20 ? "A row of the table" : "Row " + ref;
        return named + " was cut by a page break; its parts have been joined again.";
    }

    private static boolean isCaption(CharSequence text) {
        return text.length() < 200 && CAPTION.matcher(text).lookingAt();
    }
}
