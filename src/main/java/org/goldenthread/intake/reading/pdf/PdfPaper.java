package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Lead;
import org.goldenthread.intake.reading.PaperDraft;
import org.goldenthread.intake.reading.pdf.Mark.Table;
import org.goldenthread.intake.reading.pdf.Mark.Words;
import org.jspecify.annotations.Nullable;

/** Makes a paper of the marks of all pages: tells headings, numbered paragraphs and list items by how they look. */
final class PdfPaper {
    private static final int LONGEST_HEADING = 150;
    private static final int FEW_LETTERS = 500;
    private static final float LARGER = 0.8f;
    private static final float STEP_IN = 6;
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{3}[^\\p{Ll}]*");

    private final PaperDraft draft;
    private final Hyphens hyphens = new Hyphens();
    private final List<Float> itemEdges = new ArrayList<>();
    private float bodySize;
    private boolean bodyBold;
    private List<Float> headingSizes = List.of();

    PdfPaper(PaperDraft draft) {
        this.draft = draft;
    }

    /** Writes it all into the draft. */
    void write(List<Mark> marks) {
        learn(marks);
        var runs = runs(PdfTables.joined(marks));
        headingSizes = headingSizes(runs);
        var tables = new PdfTables(draft, hyphens);
        for (var run : runs) {
            switch (run) {
                case Block block -> write(block);
                case Whole(Table table) -> {
                    itemEdges.clear();
                    tables.write(table);
                }
            }
        }
    }

    private sealed interface Run {}

    private record Block(List<Line> lines, String text) implements Run {
        boolean bold() {
            return lines.stream().allMatch(Line::bold);
        }

        float size() {
            return lines.getFirst().size();
        }
    }

    private record Whole(Table table) implements Run {}

    private void learn(List<Mark> marks) {
        long bold = 0;
        long all = 0;
        var running = lines(marks.stream().filter(Words.class::isInstance).toList());
        var every = lines(marks);
        for (var line : every) {
            var text = line.text();
            hyphens.learn(text);
            bold += line.bold() ? text.length() : 0;
            all += text.length();
        }
        bodyBold = bold * 2 > all;
        boolean words = running.stream().mapToInt(line -> line.text().length()).sum() > FEW_LETTERS;
        bodySize = usualSize(words ? running : every);
    }

    /** The size of most letters. */
    private static float usualSize(List<Line> lines) {
        var letters = new TreeMap<Float, Integer>();
        lines.forEach(line ->
                letters.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static List<Line> lines(List<Mark> marks) {
        var lines = new ArrayList<Line>();
        for (var mark : marks) {
            switch (mark) {
                case Words words -> lines.add(words.line());
                case Table table -> table.rows().forEach(row -> row.cells().forEach(box -> lines.addAll(box.lines())));
            }
        }
        return lines;
    }

    private List<Run> runs(List<Mark> marks) {
        var runs = new ArrayList<Run>();
        var lines = new ArrayList<Words>();
        for (var mark : marks) {
            switch (mark) {
                case Words words -> lines.add(words);
                case Table table -> {
                    blocks(lines, runs);
                    runs.add(new Whole(table));
                }
            }
        }
        blocks(lines, runs);
        return runs;
    }

    private void blocks(List<Words> lines, List<Run> runs) {
        for (var paragraph : Paragraphs.of(lines)) {
            var inside = paragraph.stream().map(Words::line).toList();
            runs.add(new Block(
                    inside, hyphens.join(inside.stream().map(Line::text).toList())));
        }
        lines.clear();
    }

    private List<Float> headingSizes(List<Run> runs) {
        var sizes = new TreeSet<Float>();
        for (var run : runs) {
            if (run instanceof Block block && isHeading(block) && block.size() > bodySize + LARGER) {
                sizes.add((float) Math.round(block.size()));
            }
        }
        return List.copyOf(sizes.descendingSet());
    }

    private void write(Block block) {
        var first = block.lines().getFirst();
        draft.at(first.page(), 0);
        var lead = Lead.of(block.text());
        if (isHeading(block) && lead.sort() != Lead.Sort.BULLET) {
            itemEdges.clear();
            heading(block, lead);
            return;
        }
        switch (lead.sort()) {
            case SECTION -> {
                itemEdges.clear();
                draft.paragraph(lead.mark(), lead.text());
            }
            case NUMBER, LETTER, BULLET -> draft.item(depth(first.left()), bullet(lead), lead.text());
            case BARE, NONE -> {
                itemEdges.clear();
                draft.paragraph(null, block.text());
            }
        }
    }

    private void heading(Block block, Lead lead) {
        int rank = headingSizes.indexOf((float) Math.round(block.size()));
        int level = Math.min(6, 1 + (rank < 0 ? headingSizes.size() : rank));
        boolean counted = lead.levels() > 0;
        var text = counted ? lead.text() : block.text();
        draft.heading(level, counted ? withoutStop(lead.mark()) : null, text);
    }

    private boolean isHeading(Block block) {
        var text = block.text().strip();
        if (block.lines().size() > 3
                || text.length() > LONGEST_HEADING
                || ".;,".indexOf(text.charAt(text.length() - 1)) >= 0
                || text.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        return block.bold() && !bodyBold
                || block.size() > bodySize + LARGER
                || CAPITALS.matcher(text).matches() && text.length() > 4;
    }

    /** How deep an item stands, by how far in it begins compared with the items before it. */
    private int depth(float left) {
        while (!itemEdges.isEmpty() && left < itemEdges.getLast() - STEP_IN) {
            itemEdges.removeLast();
        }
        if (itemEdges.isEmpty() || left > itemEdges.getLast() + STEP_IN) {
            itemEdges.add(left);
        }
        return itemEdges.size();
    }

    static @Nullable String bullet(Lead lead) {
        var mark = lead.mark();
        return mark != null
                        && lead.sort() == Lead.Sort.BULLET
                        && Character.getType(mark.charAt(0)) == Character.PRIVATE_USE
                ? "•"
                : mark;
    }

    private static @Nullable String withoutStop(@Nullable String number) {
        return number == null ? null : number.replaceFirst("[.)]$", "").replaceFirst("^\\(", "");
    }
}
