package org.goldenthread.measures.entry.paste;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.vocabulary.Period;

/** The ways in which people write a period in a spreadsheet: "Q1 2026/27", "2026-27 Q1", "Apr-26", "30/06/2026". */
final class Spellings {
    private static final String[] DAYS = {"d/M/yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy"};
    private static final String[] MONTHS = {"MMM yyyy", "MMMM yyyy", "MMM yy", "yyyy-MM", "MM/yyyy"};

    private Spellings() {}

    static boolean means(String written, Period period) {
        return of(period).contains(plain(written));
    }

    private static Set<String> of(Period period) {
        Set<String> found = new LinkedHashSet<>();
        var words = period.words();
        add(words, found);
        add(words.replaceFirst("academic year |week of ", ""), found);
        // The year before the quarter, and years of four digits on both sides or of two.
        var turned = words.replaceFirst("^([QH]\\d) (.*)$", "$2 $1");
        add(turned, found);
        for (var one : List.of(words, turned)) {
            add(one.replaceFirst("(\\d\\d)(\\d\\d)/(\\d\\d)", "$1$2/$1$3"), found);
            add(one.replaceFirst("\\d\\d(\\d\\d/\\d\\d)", "$1"), found);
        }
        for (var pattern : DAYS) {
            var format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
            add(format.format(period.start()), found);
            add(format.format(period.end()), found);
        }
        if (period.months() == 1) {
            for (var pattern : MONTHS) {
                add(DateTimeFormatter.ofPattern(pattern, Locale.UK).format(period.start()), found);
            }
        }
        return found;
    }

    private static void add(String words, Set<String> into) {
        into.add(plain(words));
    }

    /** "Sept" is how this locale shortens September, "Sep" how spreadsheets do. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceFirst("\\bsept\\b", "sep");
    }
}
