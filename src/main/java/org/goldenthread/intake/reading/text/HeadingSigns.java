package org.goldenthread.intake.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.paper.Lead;

/** Tells headings from short paragraphs by their words and by what stands around them. */
final class HeadingSigns {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 13;
    private static final Pattern NEVER = Pattern.compile(
            "(?i)(?:figure|table|chart|source|tel|e-?mail|date|page|appendix \\w+ [–-]|www\\.|http|report (?:of|by|to)\\b|prepared by).*+"
                    + "|.*@.*|[^\\p{L}]*+|\\S{1,2}");
    private static final Set<String> LINKS = Set.of("AND", "&", "OF", "FOR", "ON", "TO", "IN", "WITH", "THE", "-", "–");
    private static final Pattern DATED =
            Pattern.compile("(?i)(?:[a-z]+ )?(?:\\d{1,2}(?:st|nd|rd|th)? )?[a-z]+ (?:19|20)\\d{2}");

    private final List<TextLine> lines;

    HeadingSigns(List<TextLine> lines) {
        this.lines = lines;
    }

    /** A numbered line is a heading when it is short and something stands below it that is not its sibling. */
    boolean numbered(int at, Lead lead) {
        if (!shortWords(lead.text()) || Wording.startsLower(lead.text())) {
            return false;
        }
        int next = next(at);
        if (next < 0) {
            return false;
        }
        var below = lines.get(next);
        if (below.raw().indexOf('\t') >= 0) {
            return true;
        }
        var text = below.text();
        boolean dashed = text.startsWith("- ");
        var follows = Lead.of(dashed ? text.substring(2) : text);
        return follows.levels() == 0
                || follows.levels() > lead.levels()
                || (dashed && follows.levels() >= lead.levels());
    }

    /** A line of its own is a heading when it is short, begins with a capital and leads to something. */
    boolean unnumbered(int at) {
        var text = lines.get(at).text();
        boolean alone = blank(at - 1) && blank(at + 1);
        boolean upper = upper(text);
        boolean leads = blank(at - 1) && listBelow(at);
        return (alone || upper || leads)
                && next(at) >= 0
                && shortWords(text)
                && !text.endsWith("?")
                && Character.isUpperCase(text.codePointAt(0))
                && !NEVER.matcher(text).matches()
                && !DATED.matcher(text).matches();
    }

    /** Under a numbered section an unnumbered heading lies one deeper; words in capitals begin a part of their own. */
    int level(String text, int section) {
        return upper(text) || section == 0 ? 2 : Math.min(section, 5) + 1;
    }

    /** The second line of a heading in capitals: it, or the line before, could not stand alone. */
    boolean secondLine(int at) {
        var before = lines.get(at - 1).text();
        var text = lines.get(at).text();
        return upper(before)
                && upper(text)
                && (LINKS.contains(edge(text, true)) || LINKS.contains(edge(before, false)));
    }

    private static boolean upper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String edge(String text, boolean first) {
        int space = first ? text.indexOf(' ') : text.lastIndexOf(' ');
        return space < 0 ? text : first ? text.substring(0, space) : text.substring(space + 1);
    }

    private static boolean shortWords(String text) {
        if (text.isEmpty() || text.length() > LONGEST || Wording.words(text) > MOST_WORDS) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return (last != ':' || Wording.words(text) <= 4) && ".;,!".indexOf(last) < 0;
    }

    private boolean listBelow(int at) {
        if (at + 1 >= lines.size()) {
            return false;
        }
        return switch (Lead.of(lines.get(at + 1).text()).sort()) {
            case NONE, BARE -> false;
            case SECTION, NUMBER, LETTER, BULLET -> true;
        };
    }

    private boolean blank(int at) {
        return at < 0
                || at >= lines.size()
                || lines.get(at).blank()
                || lines.get(at).rule();
    }

    private int next(int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + 12); i++) {
            if (!lines.get(i).blank() && !lines.get(i).rule()) {
                return i;
            }
        }
        return -1;
    }
}
