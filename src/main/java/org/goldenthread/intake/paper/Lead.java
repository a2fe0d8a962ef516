package org.goldenthread.intake.paper;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number, letter or bullet printed in front of a text, split from the words that follow.
 *
 * @param sort what stands in front
 * @param mark as printed ("4.2", "3.", "(ii)", "•"), without the full stop after a section number; null where nothing
 *     stands in front
 * @param text the words after it
 */
public record Lead(Sort sort, @Nullable String mark, String text) {

    /** What may stand in front of a text. */
    public enum Sort {
        /** Nothing. */
        NONE,
        /** A number of several levels, such as 4.2 or 2.10.1. */
        SECTION,
        /** A number of one level with a stop or bracket, such as 3. or 3). */
        NUMBER,
        /** A bare number before a capital, such as "7 Impact": a heading in some councils' papers. */
        BARE,
        /** A letter or a Roman numeral in brackets, such as (a), b) or (iv). */
        LETTER,
        /** A bullet or dash. */
        BULLET
    }

    private static final Pattern SECTION =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})+)(?:\\.\\s*|\\)\\s*|:?\\s+)(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("(\\(?\\d{1,3}\\)|\\d{1,3}\\.)(?:\\s+(?=\\S)|(?=\\p{Lu}\\p{L}))");
    private static final Pattern BARE = Pattern.compile("(\\d{1,2})\\s+(?=\\p{Lu})");
    private static final Pattern LETTER = Pattern.compile("(\\(?(?:[ivxIVX]{1,6}|[a-zA-Z])\\)|[a-z]\\.)\\s+(?=\\S)");
    private static final Pattern BULLET =
            Pattern.compile("([•●▪■◦○‣⁃∙·►➢✓\uF000-\uF0FF*–—-])(?:\\s+(?=\\S)|(?<=[•▪■◦‣➢\uF000-\uF0FF])(?=\\S))");

    /** Splits what stands in front of a text from it. */
    public static Lead of(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty()) {
            return new Lead(Sort.NONE, null, "");
        }
        char first = stripped.charAt(0);
        if (Character.isDigit(first)) {
            return digits(stripped);
        }
        var letter = match(LETTER, Sort.LETTER, stripped);
        if (letter != null) {
            return letter;
        }
        var number = first == '(' ? match(NUMBER, Sort.NUMBER, stripped) : null;
        if (number != null) {
            return number;
        }
        var bullet = match(BULLET, Sort.BULLET, stripped);
        return bullet == null ? new Lead(Sort.NONE, null, stripped) : bullet;
    }

    private static Lead digits(String text) {
        var section = match(SECTION, Sort.SECTION, text);
        if (section != null && startsSentence(section.text)) {
            return section;
        }
        var number = match(NUMBER, Sort.NUMBER, text);
        if (number != null) {
            return number;
        }
        var bare = match(BARE, Sort.BARE, text);
        return bare == null ? new Lead(Sort.NONE, null, text) : bare;
    }

    /** "1.5 million" is an amount, "1.5 Millions were saved" a paragraph. */
    private static boolean startsSentence(String text) {
        int first = text.codePointAt(0);
        return !Character.isLowerCase(first) && !Character.isDigit(first) && "%/+=<>".indexOf(first) < 0;
    }

    private static @Nullable Lead match(Pattern pattern, Sort sort, String text) {
        var head = text.substring(0, Math.min(text.length(), 40));
        var matcher = pattern.matcher(head);
        return matcher.lookingAt() ? new Lead(sort, matcher.group(1), text.substring(matcher.end())) : null;
    }

    /** How many levels the number has: 2 for "4.2", 1 for "3."; zero where there is no number. */
    public int levels() {
        return switch (sort) {
            case SECTION -> mark == null ? 0 : mark.split("\\.", -1).length;
            case NUMBER, BARE -> 1;
            case NONE, LETTER, BULLET -> 0;
        };
    }
}
