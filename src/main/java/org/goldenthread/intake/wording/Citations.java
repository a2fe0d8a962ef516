package org.goldenthread.intake.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.goldenthread.intake.wording.Citation.Type;

/**
 * Finds citations as councils write them: (SA 11), [SA12], (AAIL para 21), (AAL, p. 5), (SA 11; AAIL 16 and 23),
 * Ref: CPA 78/91/104, and the half of one that a page break left, "(AAIL". A bracket with any other word in it is none.
 */
public final class Citations {
    private static final int LONGEST = 120;
    private static final Pattern TOKEN = Pattern.compile("\\G[\\s,;:/&.]*+(?:"
            + "(?<page>(?i:pages?|pgs?|pp?)\\b\\.?)"
            + "|(?<paragraph>(?i:paragraphs?|paras?|sections?|sec)\\b\\.?|§|¶)"
            + "|(?<small>(?i:see|also|and|ref|refs|reference|source|of|the|at|to|in|cf|nos?))\\b"
            + "|(?<number>(?:(?<=[A-Z]p)|(?<![\\w.]))?\\d{1,4}(?:\\.\\d{1,3}){0,3}[a-z]?\\b(?:\\s?[-–]\\s?\\d{1,4}(?:\\.\\d{1,3}){0,3})?)"
            + "|(?<source>[A-Z][A-Z&]{1,7}(?![A-Za-z&])))");
    private static final Pattern REFERENCE =
            Pattern.compile("(?i)\\b(?:ref(?:erence)?s?|source|paras?|paragraphs?):\\s{0,3}(?=\\S)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:\\s?[-–/]\\s?\\d{2,4})?");
    private static final Set<String> COUNTED = Set.of(
            "PI", "KPI", "LPI", "SPI", "BV", "BVPI", "NI", "KS", "FY", "IP", "MP", "SO", "LAA", "LI", "PO", "QTR",
            "ID");

    private Citations() {}

    /**
     * Every citation in a text, in order, one for each paragraph or page.
     *
     * @param known whether an abbreviation is a source of the paper; without a locator only these count
     */
    public static List<Citation> in(String text, Predicate<String> known) {
        var found = new ArrayList<Citation>();
        for (int at = nextBracket(text, 0); at >= 0; at = nextBracket(text, at + 1)) {
            int close = closing(text, at);
            var inside = text.substring(at + 1, close);
            if (inside.length() <= LONGEST) {
                int end = Math.min(text.length(), close + 1);
                found.addAll(read(inside, text.substring(at, end), at, end, known));
            }
        }
        var reference = REFERENCE.matcher(text);
        while (reference.find()) {
            int end = endOfWords(text, reference.end());
            var inside = text.substring(reference.end(), end);
            boolean bracketed = reference.start() > 0 && "([".indexOf(text.charAt(reference.start() - 1)) >= 0;
            if (!bracketed && inside.length() <= LONGEST) {
                found.addAll(read(inside, text.substring(reference.start(), end), reference.start(), end, known));
            }
        }
        return found;
    }

    /** The citations of a cell that holds nothing else, such as "78/91/104" under the head "Para ref". */
    public static List<Citation> cell(String text, String source) {
        return cell(text, source, Type.PARAGRAPH);
    }

    /** The same, where the head says whether it counts paragraphs or pages. */
    public static List<Citation> cell(String text, String source, Type counted) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        var reading = new Reading(text, text, 0, text.length(), source);
        reading.type = counted;
        return reading.citations(abbreviation -> false);
    }

    private static List<Citation> read(String inside, String asWritten, int start, int end, Predicate<String> known) {
        return new Reading(inside, asWritten, start, end, "").citations(known);
    }

    private static int nextBracket(String text, int from) {
        int round = text.indexOf('(', from);
        int square = text.indexOf('[', from);
        return round < 0 ? square : square < 0 ? round : Math.min(round, square);
    }

    /** The bracket that closes, or the end of the text where a page break took it away. */
    private static int closing(String text, int open) {
        char wanted = text.charAt(open) == '(' ? ')' : ']';
        for (int i = open + 1; i < text.length() && i - open <= LONGEST + 1; i++) {
            char c = text.charAt(i);
            if (c == wanted || c == '\n' || c == '(' || c == '[') {
                return c == wanted || c == '\n' ? i : open + 1;
            }
        }
        return Math.min(text.length(), open + LONGEST + 2);
    }

    private static int endOfWords(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST && ".)\n]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** One bracket, word by word. */
    private static final class Reading {
        private final String inside;
        private final String asWritten;
        private final int start;
        private final int end;
        private final List<Citation> found = new ArrayList<>();
        private String source;
        private Type type = Type.PARAGRAPH;
        private boolean pending;

        Reading(String inside, String asWritten, int start, int end, String source) {
            this.inside = inside;
            this.asWritten = asWritten.strip();
            this.start = start;
            this.end = end;
            this.source = source;
        }

        List<Citation> citations(Predicate<String> known) {
            var token = TOKEN.matcher(inside);
            int read = 0;
            while (token.find()) {
                read = token.end();
                if (token.group("source") != null) {
                    endSource(known);
                    source = token.group("source");
                    pending = !named();
                } else if (token.group("number") != null) {
                    number(token.group("number"));
                } else if (token.group("small") == null) {
                    type = token.group("page") == null ? Type.PARAGRAPH : Type.PAGE;
                }
            }
            boolean onlyWordsOfACitation = inside.substring(read).chars().allMatch(c -> " \t,;:/&.".indexOf(c) >= 0);
            endSource(known);
            boolean counted = found.stream()
                    .anyMatch(citation -> COUNTED.contains(citation.source()) && !known.test(citation.source()));
            return onlyWordsOfACitation && !counted ? found : List.of();
        }

        /** "para 7 of AAIL": the numbers before belong to the source that comes after them. */
        private boolean named() {
            boolean nameless = !found.isEmpty()
                    && found.stream().allMatch(citation -> citation.source().isEmpty());
            if (nameless) {
                found.replaceAll(it -> new Citation(source, it.type(), it.locator(), asWritten, start, end));
            }
            return nameless;
        }

        private void endSource(Predicate<String> known) {
            if (pending && known.test(source)) {
                found.add(new Citation(source, Type.NONE, "", asWritten, start, end));
            }
            pending = false;
            type = Type.PARAGRAPH;
        }

        private void number(String number) {
            boolean year = pending && YEAR.matcher(number).matches();
            boolean citable =
                    !source.isEmpty() || asWritten.toLowerCase(Locale.UK).matches("[(\\[]?(?:ref|para|page).*");
            if (!year && citable) {
                found.add(new Citation(source, type, number, asWritten, start, end));
                pending = false;
            }
        }
    }
}
