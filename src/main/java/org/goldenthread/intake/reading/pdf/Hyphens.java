package org.goldenthread.intake.reading.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins lines into running words; a hyphen at a line's end goes unless the paper or the language wants it. */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}-]*[\\p{L}]");
    private static final Set<String> KEEP_AFTER = Set.of(
            "self", "non", "co", "pre", "post", "well", "cross", "long", "short", "mid", "multi", "ex", "part", "full",
            "half", "two", "three", "four", "year", "end", "high", "low", "medium", "on", "off", "follow", "start",
            "value", "sub", "inter", "anti", "semi", "face", "day", "one", "in", "third", "first", "second");

    private final Set<String> words = new HashSet<>();

    /** Learns the words of the paper that stand within a line. */
    void learn(String text) {
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }

    String join(List<String> lines) {
        var joined = new StringBuilder();
        for (var line : lines) {
            if (joined.isEmpty()) {
                joined.append(line);
            } else {
                append(joined, line);
            }
        }
        return joined.toString().replace("\u00ad", "");
    }

    private void append(StringBuilder joined, String line) {
        int last = joined.length() - 1;
        char end = joined.charAt(last);
        boolean parted = (end == '-' || end == '\u00ad' || end == '\u2010')
                && last > 0
                && Character.isLetter(joined.charAt(last - 1))
                && !line.isEmpty()
                && Character.isLetter(line.charAt(0));
        if (!parted) {
            joined.append(' ').append(line);
        } else if (end == '\u00ad' || !keeps(joined, line)) {
            joined.setLength(last);
            joined.append(line);
        } else {
            joined.append(line);
        }
    }

    private boolean keeps(StringBuilder joined, String line) {
        int from = joined.length() - 1;
        while (from > 0 && Character.isLetter(joined.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        var front = joined.substring(from, joined.length() - 1).toLowerCase(Locale.ROOT);
        var back = line.substring(0, to).toLowerCase(Locale.ROOT);
        if (words.contains(front + back)) {
            return false;
        }
        return words.contains(front + "-" + back)
                || KEEP_AFTER.contains(front)
                || Character.isUpperCase(line.charAt(0));
    }
}
