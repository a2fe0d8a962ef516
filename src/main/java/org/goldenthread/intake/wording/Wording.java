package org.goldenthread.intake.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as papers print them: titles cut to a line, names compared whatever their spelling, sentences. */
public final class Wording {
    private static final int LINE = 120;
    private static final int LONGEST_SENTENCE = 3_000;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!]['’”\"]?)\\s+(?=[\"'‘“(]?[A-Z£0-9])|\\n+");
    private static final Set<String> ABBREVIATED = Set.of(
            "eg.", "e.g.", "ie.", "i.e.", "etc.", "no.", "para.", "cllr.", "mr.", "mrs.", "ms.", "dr.", "st.", "incl.");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));

    private Wording() {}

    /** One line of at most 120 characters, cut at a word; marks of emphasis and a closing "; and" are left out. */
    public static String title(String text) {
        var line = trimmed(text.replace("**", "").replaceAll("\\s+", " "));
        if (line.length() <= LINE) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LINE - 1);
        return line.substring(0, cut < LINE / 2 ? LINE - 1 : cut) + "…";
    }

    /** Without the stops and the "and" that only join it to the next item of a list. */
    public static String trimmed(String text) {
        var line = text.strip();
        for (var end : List.of(" and", " or")) {
            if (line.endsWith(";" + end) || line.endsWith("," + end)) {
                line = line.substring(0, line.length() - end.length());
            }
        }
        int last = line.length();
        while (last > 0 && ";,:".indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return line.substring(0, last).strip();
    }

    /** A name reduced to what counts, so that "Health and Well Being" and "Health & Wellbeing" are the same. */
    public static String key(String name) {
        return name.toLowerCase(Locale.UK).replace("&", "and").replaceAll("[^a-z0-9]", "");
    }

    /** A text part by part: sentences, parted after a stop that ends one. */
    public static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        var open = new StringBuilder();
        for (var piece : SENTENCE_END.split(text)) {
            open.append(open.isEmpty() ? "" : " ").append(piece.strip());
            if (!endsAbbreviated(piece.strip())) {
                sentences.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            sentences.add(open.toString());
        }
        return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
    }

    /** Of these, the ones a person could have written; longer ones are tables or lists that lost their form. */
    public static List<String> plainSentences(String text) {
        return sentences(text).stream()
                .filter(sentence -> sentence.length() <= LONGEST_SENTENCE)
                .toList();
    }

    private static boolean endsAbbreviated(String words) {
        return ABBREVIATED.contains(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.UK));
    }

    /** A count in words or digits up to a thousand, such as "six" or "14". */
    public static Optional<Integer> count(String word) {
        var plain = word.strip().toLowerCase(Locale.UK);
        return plain.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(plain))
                : Optional.ofNullable(NUMBERS.get(plain));
    }

    /** With a capital in front. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** "1st", "2nd", "3rd", "11th". */
    public static String ordinal(int number) {
        int last = number % 100 / 10 == 1 ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    /** The parts of "A, B and C". An ampersand joins a name and parts nothing. */
    public static List<String> listed(String text) {
        return Arrays.stream(text.split(",\\s+and\\s+|,\\s+|\\s+and\\s+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** How many words. */
    public static int words(String text) {
        var line = text.strip();
        return line.isEmpty() ? 0 : line.split("\\s+").length;
    }
}
