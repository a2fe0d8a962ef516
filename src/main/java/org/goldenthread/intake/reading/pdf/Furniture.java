package org.goldenthread.intake.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.reading.pdf.Mark.Words;

/** Takes away what is printed on every page: running heads and feet, page numbers, and the lines of the contents. */
final class Furniture {
    private static final float MARGIN = 0.13f;
    private static final int NEAREST = 3;
    private static final int LONGEST_LINE = 400;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—\\s]*(?:page\\s*)?#(?:\\s*(?:of|/)\\s*#)?[-–—\\s]*|page [ivxl]+|[ivxl]{1,5}"
                    + "|#/#/#,?\\s*#:#(?: [ap]m)?");
    private static final Pattern CONTENTS = Pattern.compile(".*(?:\\.\\s?){5,}\\s*\\d+\\s*");

    private record Seen(String text, boolean head) {}

    /** A page's marks and its height. */
    record Page(float height, List<Mark> marks) {}

    private Furniture() {}

    /** All that is left, page after page. The first running head stays, since it may say whose paper this is. */
    static List<Mark> without(List<Page> pages) {
        Map<Seen, Integer> seen = new HashMap<>();
        for (var page : pages) {
            var here = new HashSet<Seen>();
            margin(page).forEach((words, head) -> here.add(seen(words, head)));
            here.forEach(each -> seen.merge(each, 1, Integer::sum));
        }
        int often = pages.size() < 4 ? 2 : Math.max(3, pages.size() / 4);
        var left = new ArrayList<Mark>();
        Set<Seen> kept = new HashSet<>();
        for (var page : pages) {
            var margin = margin(page);
            for (var mark : page.marks()) {
                if (mark instanceof Words words && !stays(words, margin, seen, often, kept)) {
                    continue;
                }
                left.add(mark);
            }
        }
        return left;
    }

    private static boolean stays(
            Words words, Map<Words, Boolean> margin, Map<Seen, Integer> seen, int often, Set<Seen> kept) {
        var text = words.line().text();
        if (text.length() < LONGEST_LINE && CONTENTS.matcher(text).matches()) {
            return false;
        }
        var head = margin.get(words);
        if (head == null) {
            return true;
        }
        var what = seen(words, head);
        boolean number = what.text().length() < LONGEST_LINE
                && PAGE_NUMBER.matcher(what.text()).matches();
        if (seen.getOrDefault(what, 0) < often && !number) {
            return true;
        }
        return head && !number && kept.add(what);
    }

    private static Seen seen(Words words, boolean head) {
        return new Seen(words.line().text().replaceAll("\\d+", "#").strip(), head);
    }

    /** The outermost lines in the top and bottom margins; true for the top. */
    private static Map<Words, Boolean> margin(Page page) {
        var lines = page.marks().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .sorted((one, other) -> Float.compare(one.top(), other.top()))
                .toList();
        var margin = new HashMap<Words, Boolean>();
        for (int i = 0; i < lines.size(); i++) {
            var words = lines.get(i);
            if (i < NEAREST && words.top() < page.height() * MARGIN) {
                margin.put(words, true);
            } else if (i >= lines.size() - NEAREST && words.top() > page.height() * (1 - MARGIN)) {
                margin.put(words, false);
            }
        }
        return margin;
    }
}
