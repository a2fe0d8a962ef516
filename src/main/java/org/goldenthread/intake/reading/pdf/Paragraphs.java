package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.paper.Lead;
import org.goldenthread.intake.reading.pdf.Mark.Words;

/** Puts lines together into paragraphs: a line goes on where the one before could hold no further word. */
final class Paragraphs {
    private static final float LARGEST_STEP = 1.65f;
    private static final float INDENT = 9;
    private static final float OTHER_SIZE = 0.6f;

    private final List<List<Words>> paragraphs = new ArrayList<>();
    private List<Words> open = new ArrayList<>();

    private Paragraphs() {}

    /** The lines of each paragraph. */
    static List<List<Words>> of(List<Words> lines) {
        var all = new Paragraphs();
        lines.forEach(all::add);
        all.close();
        return all.paragraphs;
    }

    private void add(Words next) {
        if (!open.isEmpty() && !goesOn(open.getLast(), next)) {
            close();
        }
        open.add(next);
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(open);
            open = new ArrayList<>();
        }
    }

    private boolean goesOn(Words before, Words next) {
        var line = next.line();
        var last = before.line();
        if (startsByItself(line) || Math.abs(line.size() - last.size()) > OTHER_SIZE) {
            return false;
        }
        boolean samePage = line.page() == last.page();
        if (samePage && line.y() - last.y() > LARGEST_STEP * Math.max(line.size(), last.size())) {
            return false;
        }
        if (line.bold() != last.bold()
                && (open.stream().allMatch(words -> words.line().bold()) || line.bold())) {
            return isMidSentence(last, line) && isFull(before, line);
        }
        if (samePage && line.y() >= last.y() && isIndented(line)) {
            return false;
        }
        return isFull(before, line) || isMidSentence(last, line);
    }

    /** Further left than the paragraph's other lines, or further right without a number or bullet to hang from. */
    private boolean isIndented(Line line) {
        var first = open.getFirst().line();
        float body = open.size() > 1 ? open.get(1).line().left() : bodyLeft(first);
        return line.left() < body - INDENT || line.left() > body + INDENT && !(open.size() == 1 && hangs(first));
    }

    private static float bodyLeft(Line first) {
        return hangs(first) && first.pieces().size() > 1 ? first.pieces().get(1).left() : first.left();
    }

    private static boolean hangs(Line line) {
        return Lead.of(line.text()).sort() != Lead.Sort.NONE;
    }

    /** The line's first word would not have fitted behind the line before. */
    private static boolean isFull(Words before, Line line) {
        float space = line.size() * 0.25f;
        return before.limit() <= 0 || before.line().right() + space + line.firstWord() > before.limit() - 1;
    }

    private static boolean isMidSentence(Line last, Line line) {
        var end = last.text();
        char stop = end.charAt(end.length() - 1);
        return Character.isLowerCase(line.text().codePointAt(0)) && ".:;?!".indexOf(stop) < 0;
    }

    private static boolean startsByItself(Line line) {
        return switch (Lead.of(line.text()).sort()) {
            case SECTION, LETTER, BULLET, NUMBER -> true;
            case BARE -> line.bold() || isSetOff(line);
            case NONE -> false;
        };
    }

    /** A bare number that stands apart from its words, as numbers of paragraphs do. */
    private static boolean isSetOff(Line line) {
        return line.pieces().size() > 1 && line.pieces().getFirst().text().matches("\\d{1,2}");
    }
}
