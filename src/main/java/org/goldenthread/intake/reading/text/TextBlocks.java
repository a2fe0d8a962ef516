package org.goldenthread.intake.reading.text;

import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Lead;
import org.goldenthread.intake.reading.PaperDraft;

/** Walks the lines of a text once and says what each is: a heading, a paragraph, a list item or a row of a table. */
final class TextBlocks {
    private static final Pattern BULLET_TAB =
            Pattern.compile("\\s*(?:[•●▪■◦○*–-]|\\(?\\w{1,4}[.)]|\\d{1,2}(?:\\.\\d{1,3})+)\\t[^\\t]+");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?!.*\\b(?i:reports?|plan|analysis|programme|strategy|review|update|letter)\\s*:)\\p{Lu}[\\p{L} /&'’-]{1,30}:\\s+\\S.*+");

    private final List<TextLine> lines;
    private final TableLines tables;
    private final SpacedTable spaced;
    private final HeadingSigns signs;
    private final HardWraps wraps;
    private final ListDepth depth = new ListDepth();
    private int at;

    TextBlocks(List<TextLine> lines) {
        this.lines = lines;
        this.tables = new TableLines(lines);
        this.spaced = new SpacedTable(lines);
        this.signs = new HeadingSigns(lines);
        this.wraps = new HardWraps(lines);
    }

    void into(PaperDraft draft) {
        var pieces = new Pieces(draft);
        while (at < lines.size()) {
            PaperDraft.stopIfAsked();
            var line = lines.get(at);
            if (line.blank() || line.rule()) {
                pieces.gap();
                at++;
            } else if (!table(line, pieces)) {
                at++;
                words(line, pieces);
            }
        }
        pieces.end();
    }

    private boolean table(TextLine line, Pieces pieces) {
        boolean row = line.tabbed() || (pieces.inTable() && line.raw().indexOf('\t') >= 0);
        TableLines.Found found = null;
        if (row && (!BULLET_TAB.matcher(line.raw()).matches() || pieces.inTableRow())) {
            found = tables.tabs(at);
            if (found.rows().size() == 1 && loneWords(line) && !pieces.inTable()) {
                return false;
            }
        } else if (line.piped()) {
            found = tables.bars(at);
        } else {
            found = spaced.from(at);
        }
        if (found == null) {
            return false;
        }
        pieces.table(found.rows());
        depth.clear();
        at = found.next();
        return true;
    }

    /** "Author:	A. Name" is a line with a tab in it rather than a table of one row. */
    private static boolean loneWords(TextLine line) {
        return line.text().indexOf('\t') == line.text().lastIndexOf('\t');
    }

    private void words(TextLine line, Pieces pieces) {
        pieces.at(line);
        var text = line.text().replace('\t', ' ');
        if (text.startsWith("#") && markdownHeading(text, pieces)) {
            return;
        }
        boolean dashed = text.startsWith("- ") || text.startsWith("* ");
        var lead = Lead.of(dashed ? text.substring(2) : text);
        switch (lead.sort()) {
            case SECTION -> section(lead, dashed, pieces);
            case NUMBER -> number(lead, dashed, line, pieces);
            case BARE -> bare(lead, dashed, text, line, pieces);
            case LETTER, BULLET ->
                pieces.item(depth.of(lead, line.indent(), pieces.leadsIn()), lead.mark(), lead.text());
            case NONE -> plain(lead, dashed, line, pieces);
        }
    }

    private boolean markdownHeading(String text, Pieces pieces) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        if (level > 6 || level == text.length() || text.charAt(level) != ' ') {
            return false;
        }
        pieces.heading(level, text.substring(level).strip());
        depth.clear();
        return true;
    }

    private void section(Lead lead, boolean dashed, Pieces pieces) {
        depth.numbered();
        if (!dashed && signs.numbered(at - 1, lead)) {
            pieces.heading(lead.levels() + 1, lead.mark(), lead.text());
        } else {
            pieces.paragraph(lead.mark(), lead.text());
        }
    }

    private void number(Lead lead, boolean dashed, TextLine line, Pieces pieces) {
        if (!dashed && signs.numbered(at - 1, lead)) {
            depth.clear();
            pieces.heading(2, number(lead), lead.text());
        } else {
            pieces.item(depth.of(lead, line.indent(), pieces.leadsIn()), lead.mark(), lead.text());
        }
    }

    private void bare(Lead lead, boolean dashed, String text, TextLine line, Pieces pieces) {
        if (!dashed && signs.numbered(at - 1, lead)) {
            depth.clear();
            pieces.heading(2, number(lead), lead.text());
        } else {
            plain(new Lead(Lead.Sort.NONE, null, dashed ? text.substring(2) : text), dashed, line, pieces);
        }
    }

    private void plain(Lead lead, boolean dashed, TextLine line, Pieces pieces) {
        if (dashed) {
            pieces.item(
                    depth.of(new Lead(Lead.Sort.BULLET, "-", lead.text()), line.indent(), pieces.leadsIn()),
                    "-",
                    lead.text());
        } else if (pieces.inHeading() && signs.secondLine(at - 1)) {
            pieces.more(lead.text());
        } else if (pieces.goesOn(line, wraps.wrapped(at - 1))) {
            pieces.more(lead.text());
        } else if (line.indent() > 0 && pieces.afterItem()) {
            pieces.item(depth.current(), null, lead.text());
        } else if (signs.unnumbered(at - 1) && !ADDRESSED.matcher(lead.text()).matches()) {
            depth.clear();
            pieces.heading(signs.level(lead.text(), pieces.section()), lead.text());
        } else {
            depth.clear();
            pieces.paragraph(null, lead.text());
        }
    }

    private static String number(Lead lead) {
        var mark = lead.mark();
        return mark == null ? "" : mark.replaceAll("[.()]", "");
    }
}
